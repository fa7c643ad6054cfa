"""A unit of measurement, with what turns a figure in it into base units; the table is handed in."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

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

    def base(self, value: Fraction | int) -> Fraction:
        return value * self.factor + self.offset

    def to(self, other: Unit, value: Fraction | int) -> Fraction:
        """The value in another unit; ValueError where the two measure different things."""
        ratio, shift = _conversion(self, other)
        return ratio * value + shift if shift else ratio * value

    def __hash__(self) -> int:
        return hash(self.name)


@lru_cache(maxsize=256)
def _conversion(one: Unit, other: Unit) -> tuple[Fraction, Fraction]:
    """What to multiply by, and what to add."""
    if one.dimension != other.dimension:
        raise ValueError(f"{one.name} and {other.name} measure different things")
    return one.factor / other.factor, (one.offset - other.offset) / other.factor
