"""A unit of measurement, with what turns a figure in it into base units; the table is handed in."""

from __future__ import annotations

from fractions import Fraction

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
        if self.dimension != other.dimension:
            raise ValueError(f"{self.name} and {other.name} measure different things")
        return (self.base(value) - other.offset) / other.factor
