"""REF007: since when someone is in power or in office."""

from math import inf

from factcheck.model import Interval, Observation, point
from factcheck.model.claims.tenure_start import TenureStart
from factcheck.model.days import date

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule

YEAR = 365
"""A handover across a year's end, or between two offices, is told by either year."""
AROUND = {
    "sworn": Interval(-7, 7),
    "elected": Interval(-200, 31),
    "office": Interval(-31, 31),
    "became": Interval(-150, 31),
    "crowned": Interval(0, 600),
}
"""Days round the one on record for a month or day that the text prints; the winner of an election becomes it early."""
MONTH = 31
DAY = len("2019-08-23")
AGAIN = 330
"""Days after which a second oath may be meant."""
TERM = 1200
"""Days that a term lasts at least where the next oath falls on the very day of the year of the first."""


@rule(
    "REF007",
    WARNING,
    as_of="2019-08-23",
    explains=("REF012",),
    bad={
        "Kim Jong Un, who has not left since coming to power in [2014], will travel.": "2011",
        "Kim Jong Un came to power in [1998].": "2011",
        "Theresa May took over as prime minister in [March 2016].": "2016",
        "Barack Obama was elected president in [2006].": "2009",
        "David Cameron stepped down as prime minister in [2013].": "2016",
    },
    good=[
        "Kim Jong Un, who has not left since coming to power in 2011, will travel.",
        "A president re-elected last year has been in office since his first term began.",
        "Kim Jong Un came to power in 2012.",
        "Barack Obama, inaugurated in January 2013, spoke of equality.",
        "Theresa May took over as prime minister in July 2016.",
        "Barack Obama was elected president in November 2008.",
        "Barack Obama was re-elected president in November 2012.",
        "Donald Trump became president in November 2016.",
        "Vladimir Putin was sworn in as president on 7 May 2018.",
    ],
)
def tenure_start(claim: TenureStart) -> Expectation | None:
    """The year from which someone is in power must be one in which a tenure of theirs began, or the next to it.

    Held against every office on record for the person, a year either way, since handovers straddle a year's end and
    power often comes before the title. Where the text prints the month or day of an oath, or of taking office, and
    the record has the day, a week or a month to either side; an oath may be that of a later term. Silent where no
    office of the person is on record, or where others may be missing and none of those that are here fits.

    Why: a leader's second term, or the year of an election, is taken for the start.
    Sources: the tenures named in the finding's evidence.
    """
    rows = [row for row in _finest(claim) if claim.side == "start" or row.value.high != inf]
    fitting = [row for row in rows if any(claim.figure.value.overlaps(a.value) for a in _turns(claim, row))]
    named = any(claim.office in row.series for row in rows)
    if not named or not (fitting or all(row.complete for row in claim.evidence)):
        return None
    first = min(fitting or rows, key=lambda row: _distance(claim, row))
    return Expectation(
        tuple(alternative for row in rows for alternative in _turns(claim, row)),
        str(_turn(claim, first).year),
        f"{first.series} {first.printed}",
        tuple(dict.fromkeys(str(_turn(claim, row).year) for row in rows)),
    )


def _finest(claim: TenureStart) -> list[Observation]:
    """Without what a chronicle of rulers says, by the year, of a term whose first day is on record with its office."""
    known = {row.period[:4] for row in claim.evidence if row.basis != "leader" and row.period.index("/") == DAY}
    exact = claim.side == "start" and claim.figure.value.width == 0
    return [row for row in claim.evidence if not (exact and row.basis == "leader" and row.period[:4] in known)]


def _distance(claim: TenureStart, row: Observation) -> tuple[bool, float]:
    """How far from what is told: another office before a nearer day."""
    return claim.office not in row.series, abs(_turn(claim, row).toordinal() - float(claim.figure.value.low))


def _turn(claim: TenureStart, row: Observation) -> date:
    """The day on which the tenure began, or ended."""
    return date.fromordinal(int(row.value.low if claim.side == "start" else row.value.high))


def _turns(claim: TenureStart, row: Observation) -> tuple[Alternative, ...]:
    """The day on record, and a year to either side of it, or what a printed day allows; later oaths of the term."""
    turn = point(_turn(claim, row).toordinal())
    often = claim.how in ("sworn", "elected") and not row.for_life
    later = Interval(turn.low, row.value.high) if often else turn
    if claim.how and _to_the_day(claim, row):
        around = (Alternative(turn + AROUND[claim.how], row.series, (row,)),)
        late = turn.low + (TERM if _is_same_day(claim, turn) else AGAIN)
        again = Alternative(Interval(late, max(late, later.high)), "a later oath", (row,))
        return (*around, again) if often else around
    return Alternative(later, row.series, (row,)), Alternative(later + Interval(-YEAR, YEAR), "a year either way")


def _is_same_day(claim: TenureStart, turn: Interval) -> bool:
    """Whether the text prints the day of the year on record: then only the year can be wrong."""
    told, known = (date.fromordinal(int(day.low)) for day in (claim.figure.value, turn))
    return claim.figure.value.width == 0 and (told.month, told.day) == (known.month, known.day)


def _to_the_day(claim: TenureStart, row: Observation) -> bool:
    """Whether the text prints a month or day and the record has the day."""
    return claim.figure.value.width < MONTH and len(row.period.split("/")[claim.side == "end"]) == DAY
