"""CHR004: how old people are when they graduate, marry or are elected."""

from factcheck.model.claims.age_at_event import AgeAtEvent

from ...expectation import Expectation, expect
from ...rule import WARNING, rule
from ...wording import spread
from ...years import whole


@rule(
    "CHR004",
    WARNING,
    bad={
        "Mrs Doe, who died in 1997 at 81, graduated from university in [1926].": "1929 to 2016",
        "Born in 1950, he was elected to the council in [1962].": "1968 to 2050",
    },
    good=[
        "Mrs Doe, who died in 1997 at 81, graduated from university in 1938.",
        "Born in 1950, he was elected to the council in 1982.",
        "Born in 1950, he and his wife married in 1955.",
    ],
    opt_in=True,
)
def age_at_event(claim: AgeAtEvent) -> Expectation:
    """The year of an event in a life must be one at which people of that age have such events.

    The year of birth, stated or taken from death and age, and the ages of the event in lexicon/en/life_events.csv.
    Silent where a relative is in the sentence, and for what came after death.

    Why: an obituary had a woman of ten leave university, from a year copied a decade early.

    Sources: none; the bounds of lexicon/en/life_events.csv are set wide by judgement, hence opt-in.
    """
    must = claim.born + claim.ages
    age = claim.figure.value - claim.born
    shown = spread(must).replace(",", "")
    return expect(must, shown, f"born {whole(claim.born).replace(',', '')}: {whole(age)} years old when {claim.event}")
