"""REF006: a number of people, and how many of them there are."""

from fractions import Fraction
from math import inf

from factcheck.model import Interval, Observation, days_of
from factcheck.model.claims.beyond_whole import BeyondWhole

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule
from ...wording import number

SLACK = Fraction(1, 50)
"""Populations are estimates: two percent."""


@rule(
    "REF006",
    WARNING,
    as_of="2019-08-23",
    bad={
        "The strike kept [50 million] Greeks at home.": "at most ",
        "The scheme covers [12 million] Norwegians.": "at most ",
    },
    good=[
        "The strike kept 5 million Greeks at home.",
        "There are 50 million people of Greek descent.",
        "Some 300 million Americans will vote.",
    ],
)
def beyond_whole(claim: BeyondWhole) -> Expectation | None:
    """A number of a nation's people cannot be more than the nation has, two percent allowed.

    Held against the largest estimate of the population up to the year spoken of. Silent for people "of Greek
    descent", for those abroad, and for nations whose population is not on record.

    Why: a country's millions are taken from a neighbour's row.
    Sources: the estimates named in the finding's evidence.
    """
    rows = [row for row in claim.evidence if _known(row, claim)]
    if not rows:
        return None
    most = max(rows, key=lambda row: row.value.high)
    limit = Interval(-inf, most.value.high * (1 + SLACK))
    shown = f"at most {number(most.value.high, 0)}"
    return Expectation(
        (Alternative(limit, most.series, (most,)),),
        shown,
        f"{most.series}, {most.period}: {number(most.value.high, 0)}",
    )


def _known(row: Observation, claim: BeyondWhole) -> bool:
    """Of a period up to the year after the one spoken of."""
    days = days_of(row.period)
    return days is not None and (claim.days is None or days.low <= claim.days.high + 366)
