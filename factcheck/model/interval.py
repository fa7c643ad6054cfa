"""A closed interval with exact bounds: the only number that a rule reckons with."""

from __future__ import annotations

from fractions import Fraction
from math import inf

from .tuples import NamedTuple

Bound = Fraction | int | float
"""An exact bound, or plus or minus infinity; no other float occurs."""


class Interval(NamedTuple):
    """All values from low to high, both included. An open end is plus or minus infinity.

    >>> Interval(9, 11) / Interval(2, 4)
    Interval(low=Fraction(9, 4), high=Fraction(11, 2))
    >>> Interval(1, 2).overlaps(Interval(2, inf))
    True
    """

    low: Bound
    high: Bound

    def overlaps(self, other: Interval) -> bool:
        return self.low <= other.high and other.low <= self.high

    def within(self, other: Interval) -> bool:
        return other.low <= self.low and self.high <= other.high

    def meet(self, other: Interval) -> Interval | None:
        """The values in both, or None where there are none."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        return Interval(low, high) if low <= high else None

    def hull(self, other: Interval) -> Interval:
        """The least interval that holds both."""
        return Interval(min(self.low, other.low), max(self.high, other.high))

    def widen(self, share: Fraction) -> Interval:
        """Each end moved outwards by a share of itself."""
        return Interval(self.low - _size(self.low) * share, self.high + _size(self.high) * share)

    @property
    def width(self) -> Bound:
        return self.high - self.low

    @property
    def middle(self) -> Bound:
        """Half way between the ends; the closed end where the other is open."""
        if _is_endless(self.low):
            return self.high
        return self.low if _is_endless(self.high) else Fraction(self.low + self.high) / 2

    @property
    def is_sharp(self) -> bool:
        """No wider than a tenth of its value, so that meeting it says something."""
        if _is_endless(self.low) or _is_endless(self.high):
            return False
        return 20 * self.width <= _size(self.low + self.high)

    def __add__(self, other: Interval | Bound) -> Interval:  # type: ignore[override]
        other = as_interval(other)
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Interval | Bound) -> Interval:
        other = as_interval(other)
        return Interval(self.low - other.high, self.high - other.low)

    def __rsub__(self, other: Interval | Bound) -> Interval:
        return as_interval(other) - self

    def __mul__(self, other: Interval | Bound) -> Interval:  # type: ignore[override]
        if isinstance(other, Interval):
            corners = [_times(a, b) for a in self for b in other]
            return Interval(min(corners), max(corners))
        low, high = _times(self.low, other), _times(self.high, other)
        return Interval(low, high) if low <= high else Interval(high, low)

    def __radd__(self, other: Bound) -> Interval:
        return self + other

    def __rmul__(self, other: Bound) -> Interval:  # type: ignore[override]
        return self * other

    def __truediv__(self, other: Interval | Bound) -> Interval:
        """The quotients; every number where the divisor may be zero."""
        other = as_interval(other)
        if other.low <= 0 <= other.high:
            return EVERYTHING if other.low < 0 or self.low < 0 else Interval(_over(self.low, other.high), inf)
        corners = [_over(a, b) for a in self for b in other]
        return Interval(min(corners), max(corners))

    def __rtruediv__(self, other: Interval | Bound) -> Interval:
        return as_interval(other) / self


EVERYTHING = Interval(-inf, inf)


def point(value: Bound) -> Interval:
    """The interval that holds one value."""
    return Interval(value, value)


def hull(intervals: list[Interval]) -> Interval:
    """The least interval that holds them all; ValueError for none."""
    return Interval(min(i.low for i in intervals), max(i.high for i in intervals))


def total(intervals: list[Interval]) -> Interval:
    """The sum of one value from each."""
    return Interval(sum(i.low for i in intervals), sum(i.high for i in intervals))


def as_interval(value: Interval | Bound) -> Interval:
    return value if isinstance(value, Interval) else Interval(value, value)


def _is_endless(value: Bound) -> bool:
    """Its type is asked for first: a fraction is slow to compare."""
    return isinstance(value, float) and value in (inf, -inf)


def _size(value: Bound) -> Bound:
    return -value if value < 0 else value


def _times(a: Bound, b: Bound) -> Bound:
    return a * b if a and b else 0


def _over(a: Bound, b: Bound) -> Bound:
    if _is_endless(b):
        return 0
    if not b:
        return inf if a > 0 else 0
    return a / b if _is_endless(a) else Fraction(a) / Fraction(b)
