"""REF010: when a member joined a body, or left it."""

from math import inf

from factcheck.model import Interval, Observation, point
from factcheck.model.claims.joining import Joining
from factcheck.model.days import date

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule

YEAR = 366
"""What is signed one year takes effect in the next."""
MONTH = 31
"""Where the text prints a month or day and the record has the day, no more than that to either side."""
DAY = len("2019-08-23")


@rule(
    "REF010",
    WARNING,
    as_of="2021-08-23",
    explains=("REF012",),
    bad={
        "Croatia joined the European Union in [2003].": "2013",
        "Spain has been a member of the European Union since [1996].": "1986",
        "Britain left the European Union in [2018], after a referendum.": "2020",
        "Croatia joined the European Union in [March 2013].": "2013",
    },
    good=[
        "Croatia joined the European Union in 2013.",
        "Croatia, which applied in 2003, is in the European Union.",
        "Britain left the European Union in January 2020.",
        "Croatia joined the European Union in condemning the coup of 2003.",
    ],
)
def joining_date(claim: Joining) -> Expectation | None:
    """A member's joining or leaving must fall in a year in which one is on record, or in the next to it.

    Held against every spell of membership of that country in that body; a year either way, since what is signed one
    year takes effect in the next; a month where the text prints the month or day of joining and the record has the
    day. Silent where the country's membership is not on record.

    Why: digits swap, or one round of new members is taken for another.
    Sources: the memberships named in the finding's evidence.
    """
    rows = [row for row in claim.evidence if claim.side == "start" or row.value.high != inf]
    if not rows:
        return None
    return Expectation(
        tuple(Alternative(_turn(claim, row) + _slack(claim, row), row.series, (row,)) for row in rows),
        str(_year(claim, rows[0])),
        f"{rows[0].series}: {rows[0].printed}",
        tuple(dict.fromkeys(str(_year(claim, row)) for row in rows)),
    )


def _turn(claim: Joining, row: Observation) -> Interval:
    """The days between which it joined, or left."""
    return point(row.value.low if claim.side == "start" else row.value.high)


def _slack(claim: Joining, row: Observation) -> Interval:
    """How far from the record the text may be."""
    finely = claim.side == "start" and claim.figure.value.width < MONTH and row.period.index("/") == DAY
    return Interval(-MONTH, MONTH) if finely else Interval(-YEAR, YEAR)


def _year(claim: Joining, row: Observation) -> int:
    return date.fromordinal(int(_turn(claim, row).low)).year
