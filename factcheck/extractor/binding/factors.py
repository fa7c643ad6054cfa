"""The ratio that a word of multiplication stands for: "doubled", "nearly tripled", "three times more"."""

from __future__ import annotations

from fractions import Fraction
from math import inf

from factcheck.model import Interval, Quantity, point
from factcheck.model.reading import hedged

NEARLY = Fraction(87, 100)
LOOSELY = Fraction(1, 20)


def factor(times: Quantity, more: bool = False) -> Interval:
    """The ratios that the words allow; halving is neared from above, and "three times more" may be four times."""
    assert times.number is not None
    value = times.number.fraction
    if value < 1 and times.hedge in ("nearly", "close to", "just under", "less than"):
        return Interval(value, inf if times.hedge == "less than" else value / NEARLY)
    if value < 1 and times.hedge in ("more than", "at least", "just over"):
        return Interval(0, value)
    reading = hedged(times, point(value)) if times.ends else point(value).widen(LOOSELY)
    return reading.hull(reading + 1) if more else reading
