"""A unit of measurement, with what turns a figure in it into base units; the table is handed in."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from math import gcd

from factcheck.model.annotations import Any

from .tuples import NamedTuple


class Unit(NamedTuple):
    """base = value x factor + offset, exactly.

    >>> fahrenheit = Unit("degree_Fahrenheit", "temperature^1", Fraction(5, 9), Fraction(45967, 180))
    >>> fahrenheit.to(Unit("degree_Celsius", "temperature^1", Fraction(1), Fraction(27315, 100)), Fraction(212))
    Fraction(100, 1)
    """

    name: str
    dimension: str
    factor: Fraction
    offset: Fraction = Fraction(0)

    def to(self, other: Unit, value: Fraction | int) -> Fraction:
        """The value in another unit; ValueError where the two measure different things."""
        up, down, shift = _conversion(self, other)
        if type(value) is int:
            moved = _exact(value * up, down)
        else:
            moved = _exact(value.numerator * up, value.denominator * down)
        return moved if shift is None else moved + shift

    def __hash__(self) -> int:
        return hash(self.name)


@lru_cache(maxsize=256)
def _conversion(one: Unit, other: Unit) -> tuple[int, int, Fraction | None]:
    """What to multiply by, as two integers, and what to add, if anything."""
    if one.dimension != other.dimension:
        raise ValueError(f"{one.name} and {other.name} measure different things")
    ratio, shift = one.factor / other.factor, (one.offset - other.offset) / other.factor
    return ratio.numerator, ratio.denominator, shift or None


def _exact(numerator: int, denominator: int) -> Fraction:
    """Fraction(numerator, denominator), in a third of the time: what it looks into first is known of two integers.

    >>> _exact(6, 4) == Fraction(3, 2), _exact(-6, 3), hash(_exact(6, 4)) == hash(1.5)
    (True, Fraction(-2, 1), True)
    """
    divisor = gcd(numerator, denominator)
    made: Any = _bare(Fraction)
    made._numerator, made._denominator = numerator // divisor, denominator // divisor
    exact: Fraction = made
    return exact


_bare = object.__new__
