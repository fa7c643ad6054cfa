"""REF014: how many an event killed, against every count of its dead on record."""

from fractions import Fraction

from factcheck.model import Interval, Observation, Quantity, days_of
from factcheck.model.claims.toll import Toll

from ...expectation import Alternative, Expectation
from ...mistyped import one_slip
from ...rule import WARNING, rule

EARLY = 90
"""Days after an event in which its toll may still rise."""
YEAR = 366
ROUND = Fraction(1, 10)
"""By how much a count is rounded, or differs from the next."""
ROOM = Fraction(4, 3)
"""By how much other counts than those on record may lie beyond the least and the most of them."""
FAR = 2
"""So many times the most no serious count can be; fewer may be some of the dead."""
TENS = (10, 100, 1000)
LEAST = 2
"""Digits: with fewer, too many figures lie one digit apart."""


@rule(
    "REF014",
    WARNING,
    as_of="2024-02-06",
    bad={
        "The Aberfan disaster of 21 October 1966 claimed [244] lives, 116 of them children's.": "144",
        "They remembered the roughly [23,000] people killed in 2004 by the Indian Ocean tsunami.": "220,000",
        "The explosion in the port of Beirut on August 4, 2020 killed about [2,200] people.": "186",
    },
    good=[
        "The Aberfan disaster of 21 October 1966 claimed 144 lives, 116 of them children's.",
        "The Aberfan disaster killed 116 children.",
        "They remembered the roughly 230,000 people killed in 2004 by the Indian Ocean tsunami.",
        "The explosion in the port of Beirut on August 4, 2020 killed about 220 people.",
        "The Indian Ocean tsunami killed 5,400 people in Thailand.",
        "It was the worst fire in London since the Grenfell Tower fire killed 72 people.",
    ],
)
def toll(claim: Toll) -> Expectation | None:
    """A toll cannot be a slip away from every count of an event's dead, nor far outside all of them.

    The counts on record of one event differ, so they make a range, from the least to the most, with a third of room to
    either side in which the rule is silent. Outside it a number is held to be wrong where a slip of the hand would make
    it one of the counts (a power of ten, one digit, two that changed places), and where an event of a name of its own
    is given, without a hedge, more than twice the most. Silent in the first three months,
    for parts ("including", "at least"), and for a land whose own dead are not on record where the event struck several.

    Why: a nought is lost, or a digit mistyped.
    Sources: the rows named in the finding's evidence.
    """
    rows = _meant(claim)
    if not rows or len({row.series for row in rows}) > 1 or _is_early(claim, rows[0]):
        return None
    low, high = min(row.value.low for row in rows), max(row.value.high for row in rows)
    counts = Interval(low * (1 - ROUND), high * (1 + ROUND))
    fits = claim.figure.value.overlaps(counts)
    if not fits and not _is_wrong(claim, rows, Interval(low, high)):
        return None
    least, most = (
        _shown(min(rows, key=lambda row: row.value.low)),
        _shown(max(rows, key=lambda row: row.value.high), last=True),
    )
    says = least if least == most else f"{least} to {most}"
    return Expectation(
        (Alternative(counts, rows[0].series, tuple(rows)),), says, f"{rows[0].series}: {says} dead", confirms=fits
    )


def _meant(claim: Toll) -> list[Observation]:
    """The counts of the whole, or of the land in which the text counts."""
    rows = [row for row in claim.evidence if _is_when(claim, row)]
    parts = [row for row in rows if row.basis]
    if claim.land is None:
        return [row for row in rows if not row.basis]
    own = [row for row in parts if row.basis == claim.land]
    return own if parts or claim.named else rows


def _began(row: Observation) -> Interval | None:
    """The day or days on which the event began."""
    return days_of(row.period.partition("/")[0])


def _is_when(claim: Toll, row: Observation) -> bool:
    days = _began(row)
    return claim.told is None or days is not None and claim.told.overlaps(days)


def _is_early(claim: Toll, row: Observation) -> bool:
    days = _began(row)
    return days is None or claim.today < days.high + EARLY


def _is_wrong(claim: Toll, rows: list[Observation], counts: Interval) -> bool:
    mention, said = claim.figure.mention, claim.figure.said
    if not isinstance(mention, Quantity) or mention.number is None or said <= 0:
        return False
    if counts.low / ROOM <= said <= counts.high * ROOM:
        return False
    near = Interval(counts.low * (1 - ROUND), counts.high * (1 + ROUND))
    if any(near.low <= one <= near.high for ten in TENS for one in (said * ten, said / Fraction(ten))):
        return True
    if mention.hedge not in (None, "about"):
        return False
    if claim.named and not mention.hedge and said > counts.high * FAR:
        return True
    digits = str(said)
    return len(digits.rstrip("0")) >= LEAST and any(
        one_slip(digits, str(round(row.value.middle))) for row in rows if row.value.width < 2
    )


def _shown(row: Observation, last: bool = False) -> str:
    """The least, or the most, of what it says."""
    ends = (row.value.low, row.value.high)
    if ends[1] - ends[0] < FAR:
        return f"{round(row.value.middle):,}"
    return f"{round(ends[last]):,}"
