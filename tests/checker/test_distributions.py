"""Tail probabilities against the printed tables of statistics."""

from math import atan, exp, pi, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checker.distributions import tail_chi2, tail_f, tail_r, tail_t, tail_z


@pytest.mark.parametrize(
    ("tail", "value", "freedom", "p"),
    [
        (tail_z, 1.959964, (), 0.05),
        (tail_z, 2.575829, (), 0.01),
        (tail_t, 2.228, (10,), 0.05),
        (tail_t, 12.706, (1,), 0.05),
        (tail_t, 2.787, (25,), 0.01),
        (tail_chi2, 3.841, (1,), 0.05),
        (tail_chi2, 18.307, (10,), 0.05),
        (tail_chi2, 124.342, (100,), 0.05),
        (tail_f, 4.965, (1, 10), 0.05),
        (tail_f, 3.326, (5, 10), 0.05),
        (tail_f, 2.0, (2, 45), 0.147),
        (tail_r, 0.576, (10,), 0.05),
        (tail_r, 0.0, (10,), 1.0),
        (tail_f, 50.0, (1, 10), 0.00003),
        (tail_chi2, 1_000_000, (1_000_000,), 0.49981),
        (tail_t, 1.959964, (1_000_000,), 0.05),
    ],
)
def test_a_critical_value_has_the_tail_that_tables_give(tail, value, freedom, p):
    assert tail(value, *freedom) == pytest.approx(p, abs=0.0005)


def test_nothing_lies_beyond_the_ends():
    assert tail_t(0, 5) == pytest.approx(1)
    assert tail_r(1, 5) == 0
    assert tail_chi2(0, 3) == 1
    assert tail_t(1e200, 5) == 0
    assert tail_f(0, 2, 5) == 1


@pytest.mark.parametrize("freedom", [1e9, 1e12])
def test_a_sum_ends_whatever_the_degrees_of_freedom(freedom):
    values = (freedom, freedom + 3, freedom * 1.0001)
    for p in (*(tail_chi2(value, freedom) for value in values), tail_f(1.0, freedom, freedom)):
        assert -1e-9 <= p <= 1 + 1e-9


def test_the_tail_of_a_statistic_falls_as_it_grows():
    for tail, freedom in ((tail_t, (7,)), (tail_chi2, (7,)), (tail_f, (3, 7)), (tail_z, ())):
        tails = [tail(step / 4, *freedom) for step in range(1, 60)]
        assert tails == sorted(tails, reverse=True) and 0 < tails[-1] < tails[0] < 1


FREE = st.floats(0.01, 40)


@given(FREE)
def test_tails_that_have_a_closed_form(value: float):
    assert tail_t(value, 1) == pytest.approx(1 - 2 / pi * atan(value), rel=1e-9)
    assert tail_t(value, 2) == pytest.approx(1 - value / sqrt(2 + value * value), rel=1e-7)
    assert tail_chi2(value, 2) == pytest.approx(exp(-value / 2), rel=1e-7)
    assert tail_chi2(value, 4) == pytest.approx(exp(-value / 2) * (1 + value / 2), rel=1e-7)
    for freedom in (1, 5, 44, 300):
        assert tail_f(value, 2, freedom) == pytest.approx((1 + 2 * value / freedom) ** (-freedom / 2), rel=1e-7)


@given(FREE, st.integers(1, 200), st.integers(1, 200))
def test_tails_that_are_each_others(value: float, one: int, two: int):
    assert tail_f(value, 1, two) == pytest.approx(tail_t(sqrt(value), two), rel=1e-7, abs=1e-12)
    assert tail_f(value, one, two) == pytest.approx(1 - tail_f(1 / value, two, one), rel=1e-7, abs=1e-9)
    assert tail_chi2(value, 1) == pytest.approx(tail_z(sqrt(value)), rel=1e-7)


def test_a_correlation_of_more_than_one_has_no_tail():
    assert tail_r(1.2, 10) == 0
