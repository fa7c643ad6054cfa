"""CAL007: the tense of a sentence and its date."""

from math import inf

from factcheck.model import Interval
from factcheck.model.claims.tense_date import TenseDate

from ...expectation import Expectation, expect
from ...rule import WARNING, rule
from ...wording import day
from ...years import year


@rule(
    "CAL007",
    WARNING,
    bad={
        "The deal was signed on [September 30, 2019].": "a day up to Sat 24 Aug 2019",
        "The summit will be held on [May 3, 2019] in Oslo.": "a day from Thu 22 Aug 2019",
    },
    good=[
        "The deal was signed on July 30, 2019.",
        "The season was scheduled to start on September 9, 2020.",
        "If the deal was signed on September 30, 2019, it would be void.",
        "They will mark the battle that was fought on May 3, 1919.",
        "The firm will replace the bridge destroyed in May 2019.",
    ],
    as_of="2019-08-23",
)
def tense_vs_date(claim: TenseDate) -> Expectation:
    """What is told in the past tense cannot be dated after the article, nor what is still to come before it.

    One day is left for time zones. Silent for what was scheduled, due, expected or put off, for conditionals, and
    where another verb stands between.

    Why: the year turns, and a story written in January dates last month's signing in the new year.

    Sources: none needed; the article is held against its own date.
    """
    past = claim.tense == "past"
    must = Interval(-inf, claim.as_of + 1) if past else Interval(claim.as_of - 1, inf)
    expected = f"a day up to {day(claim.as_of + 1)}" if past else f"a day from {day(claim.as_of - 1)}"
    stated = year(claim.figure.value.low)
    other = claim.figure.mention.text.replace(str(stated), str(stated - 1 if past else stated + 1))
    return expect(must, expected, f"the article is of {day(claim.as_of)} and tells it as {claim.tense}", other)
