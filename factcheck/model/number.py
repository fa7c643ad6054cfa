"""A number as it was printed: its digits and the place of the last one, never a float."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from .tuples import NamedTuple


class Number(NamedTuple):
    """digits x 10**exponent / denominator; exponent is the last written place.

    >>> Number(150, -2).fraction, Number(150, -2).half_unit      # "1.50"
    (Fraction(3, 2), Fraction(1, 200))
    >>> Number(35, 5).plain                                      # "3.5 million"
    3500000
    >>> Number(2, 0, 3).fraction                                 # "two-thirds"
    Fraction(2, 3)
    """

    digits: int
    exponent: int = 0
    denominator: int = 1

    @property
    def fraction(self) -> Fraction:
        return _scaled(self.digits, self.exponent, self.denominator)

    @property
    def half_unit(self) -> Fraction:
        """Half a unit in the last written place; 0 for a fraction, which is written exactly."""
        return _scaled(5, self.exponent - 1, 1) if self.denominator == 1 else Fraction(0)

    @property
    def coarse_unit(self) -> Fraction:
        """The unit of the last digit that is not zero; half of it where that is a 5 after another digit.

        >>> Number(1500).coarse_unit, Number(400).coarse_unit, Number(0).coarse_unit
        (Fraction(500, 1), Fraction(100, 1), Fraction(1, 1))
        """
        digits, place = abs(self.digits), self.exponent
        while digits and digits % 10 == 0:
            digits, place = digits // 10, place + 1
        step = 5 if digits % 10 == 5 and digits > 5 else 1
        return Number(step, place if digits else self.exponent, self.denominator).fraction

    @property
    def plain(self) -> int | float:
        """For output: an int where it is whole, else the nearest float."""
        value = self.fraction
        return int(value) if value.denominator == 1 else float(value)

    def times(self, numerator: int, places: int = 0) -> Number:
        """This number times numerator / 10**places, kept exact."""
        return Number(self.digits * numerator, self.exponent - places, self.denominator)


@lru_cache(maxsize=4096)
def _scaled(digits: int, exponent: int, denominator: int) -> Fraction:
    if exponent >= 0:
        return Fraction(digits * 10**exponent, denominator)
    return Fraction(digits, 10**-exponent * denominator)
