"""CHR007: the first in so many years, and since when."""

from factcheck.model.claims.in_years_since import InYearsSince

from ...expectation import Expectation
from ...lengths import counted_from
from ...rule import ERROR, rule


@rule(
    "CHR007",
    ERROR,
    bad={
        "It was the first visit in [12 years], since 2011.": "7 to 9 years",
        "Unemployment is at its lowest in [45 years], since 1969.": "49 to 51 years",
    },
    good=[
        "It was the first visit in eight years, since 2011.",
        "Unemployment is at its lowest in 50 years, since 1969.",
        "In 2005 it was the first such visit in ten years, since 1995.",
    ],
    as_of="2019-08-23",
)
def in_years_since(claim: InYearsSince) -> Expectation | None:
    """The years for which something is the first must be those since the last one.

    Completed years at the least, begun years at the most, from the year named to the article's own day. Silent
    where the sentence speaks from another year.

    Why: "the first in N years" is reckoned in the head, and the year beside it is looked up.

    Sources: completed and begun years, as terms of office are counted.
    """
    return counted_from(claim)
