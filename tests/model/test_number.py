"""Numbers as they are written: their value, and what one unit of a written place is worth."""

from fractions import Fraction

import pytest

from factcheck.model import Number

HALF = Fraction(1, 2)


@pytest.mark.parametrize(
    ("number", "value", "half", "coarse"),
    [
        pytest.param(Number(15, -1), Fraction(3, 2), Fraction(1, 20), HALF, id="1.5"),
        pytest.param(Number(150, -2), Fraction(3, 2), Fraction(1, 200), HALF, id="1.50"),
        pytest.param(Number(35, 5), 3_500_000, 50_000, 500_000, id="3.5 million"),
        pytest.param(Number(5), 5, HALF, 1, id="5"),
        pytest.param(Number(50), 50, HALF, 10, id="50"),
        pytest.param(Number(1850), 1850, HALF, 50, id="1,850"),
        pytest.param(Number(1840), 1840, HALF, 10, id="1,840"),
        pytest.param(Number(-1840), -1840, HALF, 10, id="-1,840"),
        pytest.param(Number(17), 17, HALF, 1, id="17"),
        pytest.param(Number(15), 15, HALF, 5, id="15"),
        pytest.param(Number(0), 0, HALF, 1, id="0"),
        pytest.param(Number(0, -1), 0, Fraction(1, 20), Fraction(1, 10), id="0.0"),
        pytest.param(Number(2, 0, 3), Fraction(2, 3), 0, Fraction(1, 3), id="two-thirds"),
        pytest.param(Number(3, 6, 2), 1_500_000, 0, 500_000, id="one and a half million"),
    ],
)
def test_a_number_and_its_places(number: Number, value, half, coarse):
    assert (number.fraction, number.half_unit, number.coarse_unit) == (value, half, coarse)


@pytest.mark.parametrize(
    ("number", "plain"), [(Number(35, 5), 3_500_000), (Number(15, -1), 1.5), (Number(1, 0, 4), 0.25), (Number(0), 0)]
)
def test_for_output_it_is_an_int_where_it_is_whole(number: Number, plain: int | float):
    assert number.plain == plain and type(number.plain) is type(plain)


def test_a_multiple_stays_exact():
    assert Number(15, -1).times(3, 1) == Number(45, -2)
    assert Number(1, 0, 3).times(12).fraction == 4
