"""A conversion is exact, whichever way it is reckoned."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.units import Unit

UNITS = [
    Unit("meter", "length^1", Fraction(1)),
    Unit("mile", "length^1", Fraction("1609.344")),
    Unit("odd", "length^1", Fraction(3, 7), Fraction(-5, 11)),
]


@given(st.sampled_from(UNITS), st.sampled_from(UNITS), st.integers() | st.fractions())
def test_a_conversion_is_that_of_the_base_units(one: Unit, other: Unit, value: int | Fraction):
    found = one.to(other, value)
    assert type(found) is Fraction and found * other.factor + other.offset == value * one.factor + one.offset
    assert found == Fraction(found.numerator, found.denominator) and other.to(one, found) == value


def test_what_measures_something_else_is_refused():
    with pytest.raises(ValueError, match="meter and gram measure different things"):
        UNITS[0].to(Unit("gram", "mass^1", Fraction(1)), 5)
