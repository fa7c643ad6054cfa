"""CAL006: yesterday, today or tomorrow, and the weekday beside it."""

from factcheck.model import point
from factcheck.model.claims.relative_weekday import RelativeWeekday

from ...dates import isoweekday, weekday_name
from ...expectation import Expectation, expect
from ...rule import WARNING, rule
from ...wording import day


@rule(
    "CAL006",
    WARNING,
    bad={
        "They met yesterday, [Wednesday], the two sides said.": "Thursday",
        "The shop opens tomorrow ([Sunday]) at noon.": "Saturday",
    },
    good=[
        "They met yesterday, Thursday, the two sides said.",
        "They met yesterday. Wednesday, he said, had been too early.",
    ],
    as_of="2019-08-23",
    opt_in=True,
)
def relative_day_clash(claim: RelativeWeekday) -> Expectation:
    """The weekday beside yesterday, today or tomorrow must be that of the day before, of, or after the article.

    Reckoned from the article's own date, exactly, where the two stand in apposition.

    Why: a story held over for a day keeps its "yesterday" and is given a new weekday.

    Sources: ISO 8601 (weekdays).
    """
    name = weekday_name(claim.day)
    return expect(point(isoweekday(claim.day)), name, f"{claim.relative.text} is {day(claim.day)}", name)
