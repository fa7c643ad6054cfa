"""REF007: since when someone is in power or in office."""

from factcheck.model import Interval, Observation, point
from factcheck.model.claims.tenure_start import TenureStart

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule
from ...wording import day

YEAR = 366
"""A handover across a year's end, or between two offices, is told by either year."""


@rule(
    "REF007",
    WARNING,
    as_of="2019-08-23",
    bad={
        "Kim Jong Un, who has not left since coming to power in [2014], will travel.": "2011",
        "Kim Jong Un came to power in [1998].": "2011",
    },
    good=[
        "Kim Jong Un, who has not left since coming to power in 2011, will travel.",
        "A president re-elected last year has been in office since his first term began.",
        "Kim Jong Un came to power in 2012.",
    ],
)
def tenure_start(claim: TenureStart) -> Expectation | None:
    """The year from which someone is in power must be one in which a tenure of theirs began, or the next to it.

    Held against every office on record for the person, a year either way, since handovers straddle a year's end
    and power often comes before the title. Silent where no office of the person is on record, or where
    others may be missing and none of those that are here fits.

    Why: a leader's second term, or the year of an election, is taken for the start.
    Sources: the tenures named in the finding's evidence.
    """
    starts = tuple(alternative for row in claim.evidence for alternative in _starts(row))
    fits = any(start.value.overlaps(claim.figure.value) for start in starts)
    if not starts or not (fits or all(row.complete for row in claim.evidence)):
        return None
    first = claim.evidence[0]
    return Expectation(
        starts,
        first.period[:4],
        f"{first.series} since {day(first.value.low)}",
        tuple(dict.fromkeys(row.period[:4] for row in claim.evidence)),
    )


def _starts(row: Observation) -> tuple[Alternative, Alternative]:
    """The day on record, and a year to either side of it."""
    begun = point(row.value.low)
    return Alternative(begun, row.series, (row,)), Alternative(begun + Interval(-YEAR, YEAR), "a year either way")
