"""Interval arithmetic: whatever two values lie in two intervals, their result lies in the interval of the result."""

import operator
from fractions import Fraction
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Interval, hull, point, total

fractions = st.fractions(min_value=-1000, max_value=1000, max_denominator=50)


@st.composite
def held(draw: st.DrawFn) -> tuple[Interval, Fraction]:
    """An interval and a value in it."""
    low, value, high = sorted(draw(st.tuples(fractions, fractions, fractions)))
    return Interval(low, high), value


@pytest.mark.parametrize("reckon", [operator.add, operator.sub, operator.mul], ids=["sum", "difference", "product"])
@given(one=held(), other=held())
def test_results_of_values_lie_in_results_of_intervals(reckon, one, other):
    (a, x), (b, y) = one, other
    result = reckon(a, b)
    assert result.low <= reckon(x, y) <= result.high


@given(one=held(), other=held())
def test_quotients_lie_in_the_quotient_even_across_zero(one, other):
    (a, x), (b, y) = one, other
    if y:
        result = a / b
        assert result.low <= x / y <= result.high


@given(one=held(), other=held())
def test_two_intervals_overlap_just_when_they_meet(one, other):
    (a, _), (b, _) = one, other
    assert a.overlaps(b) == b.overlaps(a) == (a.meet(b) is not None)


def test_open_ends_stay_open():
    over = Interval(500, inf)
    assert over / Interval(10, 20) == Interval(25, inf)
    assert over * 2 == Interval(1000, inf)
    assert Interval(0, inf) * point(0) == point(0)
    assert 1 - over == Interval(-inf, -499)


def test_sharp_is_no_wider_than_a_tenth():
    assert Interval(95, 105).is_sharp
    assert not Interval(90, 110).is_sharp
    assert not Interval(5, inf).is_sharp


def test_hull_and_total():
    parts = [Interval(1, 2), Interval(5, 6)]
    assert hull(parts) == Interval(1, 6)
    assert total(parts) == Interval(6, 8)


@pytest.mark.parametrize(
    ("reckoned", "result"),
    [
        (2 + Interval(1, 3), Interval(3, 5)),
        (Interval(1, 3) + 2, Interval(3, 5)),
        (Interval(1, 3) - 2, Interval(-1, 1)),
        (10 - Interval(1, 3), Interval(7, 9)),
        (2 * Interval(1, 3), Interval(2, 6)),
        (-2 * Interval(1, 3), Interval(-6, -2)),
        (Interval(-1, 3) * Interval(-2, 5), Interval(-6, 15)),
        (6 / Interval(2, 3), Interval(2, 3)),
        (Interval(1, 3) / 2, Interval(Fraction(1, 2), Fraction(3, 2))),
        (Interval(1, 2) / Interval(4, inf), Interval(0, Fraction(1, 2))),
        (Interval(1, 2) / Interval(0, 4), Interval(Fraction(1, 4), inf)),
        (Interval(0, 2) / Interval(0, 4), Interval(0, inf)),
        (Interval(-1, 2) / Interval(0, 4), Interval(-inf, inf)),
        (Interval(1, 2) / Interval(-1, 4), Interval(-inf, inf)),
        (Interval(1, 2) / Interval(0, 0), Interval(inf, inf)),
        (Interval(0, 0) / Interval(0, 0), Interval(0, inf)),
        (Interval(1, inf) / 2, Interval(Fraction(1, 2), inf)),
        (Interval(100, 200).widen(Fraction(1, 10)), Interval(90, 220)),
        (Interval(-100, 0).widen(Fraction(1, 10)), Interval(-110, 0)),
        (Interval(1, 5).meet(Interval(3, 9)), Interval(3, 5)),
        (Interval(1, 5).meet(Interval(5, 9)), Interval(5, 5)),
        (Interval(1, 5).hull(Interval(3, 9)), Interval(1, 9)),
    ],
    ids=str,
)
def test_what_is_reckoned_with_ends(reckoned: Interval, result: Interval):
    assert reckoned == result


@pytest.mark.parametrize(
    ("interval", "middle", "width"),
    [
        (Interval(1, 4), Fraction(5, 2), 3),
        (Interval(7, 7), 7, 0),
        (Interval(5, inf), 5, inf),
        (Interval(-inf, 5), 5, inf),
    ],
    ids=str,
)
def test_the_middle_and_the_width(interval: Interval, middle, width):
    assert (interval.middle, interval.width) == (middle, width)


def test_within_means_no_value_outside():
    assert Interval(2, 3).within(Interval(2, 3)) and Interval(2, 3).within(Interval(1, inf))
    assert not Interval(2, 3).within(Interval(Fraction(5, 2), 3))
    assert not Interval(2, 3).within(Interval(2, Fraction(5, 2)))
    assert not Interval(-5, -4).is_sharp and Interval(-105, -100).is_sharp
    assert not Interval(-inf, 5).is_sharp and Interval(0, 0).is_sharp
