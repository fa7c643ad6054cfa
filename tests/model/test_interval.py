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
