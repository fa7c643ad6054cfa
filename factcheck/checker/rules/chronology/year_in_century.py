"""CHR008: a year and its decade or century."""

from factcheck.model import Interval
from factcheck.model.claims.century_year import CenturyYear

from ...expectation import Expectation, expect
from ...rule import WARNING, rule
from ...years import ordinal

TURN = 15
"""Years about the round one that its turn may mean."""


@rule(
    "CHR008",
    WARNING,
    bad={
        "The novel was published in [1905], at the end of the 19th century.": "1800 to 1900",
        "The plant opened in the 1970s, in [1983], and closed soon.": "1970 to 1979",
    },
    good=[
        "The novel was published in 1895, at the end of the 19th century.",
        "She left in 1900, at the turn of the century.",
        "The hall was built in 1903, in the early 1900s.",
        "The plant opened in the 1970s, in 1979, and closed in the 1980s.",
    ],
)
def year_in_century(claim: CenturyYear) -> Expectation:
    """A year must lie in the decade or century beside it.

    By the calendar; the round year may close one century or open the next, and the turn of a century is some years
    to either side. Silent where "before", "after" or "since" stands between.

    Why: the 1800s are the 19th century, and the subtraction of one is forgotten.

    Sources: ISO 8601-2 (decades and centuries); common usage for the round year.
    """
    last = claim.first + claim.years - (claim.years == 10)
    must = Interval(claim.first - TURN, claim.first + TURN) if claim.turn else Interval(claim.first, last)
    named = f"the {ordinal(claim.first // 100 + 1)} century" if claim.years == 100 else f"the {claim.first}s"
    expected = f"{must.low} to {must.high}"
    return expect(must, expected, f"{named} is {expected}")._replace(confirms=False)
