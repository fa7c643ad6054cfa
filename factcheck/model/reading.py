"""What a printed figure promises: its strict and its loose reading, and the reading with its hedges."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from math import inf

from .interval import Bound, Interval, point
from .mention import Figure, Quantity
from .number import Number
from .timex import Timex
from .tuples import NamedTuple

LOOSEST = Fraction(1, 20)
"""A loose reading is at most this share of the value to either side."""
FURNACE = 500
"""Degrees from which on a temperature is of metals and stars, and rounded like any measure."""
PERCENT = Fraction(1, 100)
_KEPT = 4096
"""So many readings are kept in mind: one composer after another asks for those of the same numbers."""


class Printed(NamedTuple):
    """A figure under test: the mention and the intervals that it may mean, in the law's terms (20 percent is 1/5)."""

    mention: Figure
    value: Interval
    """The widest reading: no charity beyond it. Disjoint from what must be: refuted."""
    strict: Interval
    """The narrowest honest reading: meeting here is support."""

    @property
    def said(self) -> Bound:
        """The number as printed, without what its hedges and its rounding allow; the middle where there is none."""
        mention = self.mention
        if not isinstance(mention, Quantity) or mention.number is None:
            return self.strict.middle
        number = mention.number
        return number.times(1, 2).fraction if mention.kind == "percent" else number.fraction


def printed(mention: Quantity, *, derived: bool = False, loosely: bool = False) -> Printed:
    """A figure as a claim holds it.

    derived: it was computed (a percentage, an average, a conversion), so it may have been truncated.
    loosely: a side of a conversion, or compared with reference data, so that roundness excuses.
    """
    form = Quantity(0, 0, "", mention.kind, mention.number, mention.ends, exact=mention.exact)
    return Printed(mention, *_readings(form, derived, loosely))


@lru_cache(maxsize=_KEPT)
def _readings(form: Quantity, derived: bool, loosely: bool) -> tuple[Interval, Interval]:
    """The widest and the narrowest, in the law's terms, of every figure of that form, wherever it stands."""
    narrow = strict(form)
    roomy = truncated(form) if derived else narrow
    wide = hedged(form, roomy.hull(loose(form)) if loosely else roomy)
    narrow = hedged(form, narrow)
    return (wide * PERCENT, narrow * PERCENT) if form.kind == "percent" else (wide, narrow)


def timed(mention: Timex, days: Interval | None = None) -> Printed:
    """A time as a claim holds it, in day ordinals; ValueError where its days are not known."""
    days = days or mention.days
    if days is None:
        raise ValueError(f"no days are known for {mention.value}")
    return Printed(mention, days, days)


def counted(mention: Figure, value: int | Interval) -> Printed:
    """A category or a count as a claim holds it: a weekday, a year, an ordinal, the items of a list."""
    reading = value if isinstance(value, Interval) else point(value)
    return Printed(mention, reading, reading)


def strict(mention: Quantity) -> Interval:
    """Half a unit in the last written place to either side; the number itself where it was counted."""
    if mention.number is None:
        return hedged(mention, Interval(-inf, inf))
    return _rounded(mention.number, mention.exact)


@lru_cache(maxsize=_KEPT)
def _rounded(number: Number, exact: bool) -> Interval:
    value = number.fraction
    half = Fraction(0) if exact else number.half_unit
    return Interval(value - half, value + half)


def truncated(mention: Quantity) -> Interval:
    """Strict, or cut off where the rest was dropped: 26.55 printed as 26.5 or as 26.6."""
    if mention.number is None or mention.exact or mention.number.denominator != 1:
        return strict(mention)
    value, half = mention.number.fraction, mention.number.half_unit
    away = 2 * half
    return Interval(value - (away if value < 0 else half), value + (half if value < 0 else away))


def loose(mention: Quantity) -> Interval:
    """Half a unit of the last digit that is not zero, at most a twentieth of the value; never for air and bodies."""
    narrow = strict(mention)
    if mention.number is None or mention.exact:
        return narrow
    value = mention.number.fraction
    if mention.kind == "temperature" and value < FURNACE:
        return narrow
    half = min(mention.number.coarse_unit / 2, abs(value) * LOOSEST)
    return narrow.hull(Interval(value - half, value + half))


def softly(figure: Printed) -> Interval:
    """The reading with a soft top: "more than 500" is seldom said of 600, the next unit of its last digit.

    For what only a warning may come of; a reading that has a top of its own keeps it.
    """
    mention = figure.mention
    if figure.value.high != inf or not isinstance(mention, Quantity) or mention.number is None:
        return figure.value
    scale = PERCENT if mention.kind == "percent" else 1
    return Interval(figure.value.low, (mention.number.fraction + mention.number.coarse_unit) * scale)


def hedged(mention: Quantity, bare: Interval) -> Interval:
    """The reading that the hedge or the written range gives; `bare` where there is none.

    A hedge that leaves the number between its ends (about, or a range) keeps the bare reading as well;
    one that bounds it (more than, nearly, up to) replaces it.
    """
    if mention.ends is None:
        return bare
    low, high = (end.fraction if end else None for end in mention.ends)
    given = Interval(-inf if low is None else low, inf if high is None else high)
    if mention.number is not None and given.low < mention.number.fraction < given.high:
        return given.hull(bare)
    return given
