"""Tail probabilities against the printed tables of statistics."""

import pytest

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
    for p in (tail_chi2(freedom, freedom), tail_chi2(freedom * 1.0001, freedom), tail_f(1.0, freedom, freedom)):
        assert -1e-9 <= p <= 1 + 1e-9


def test_the_tail_of_a_statistic_falls_as_it_grows():
    for tail, freedom in ((tail_t, (7,)), (tail_chi2, (7,)), (tail_f, (3, 7)), (tail_z, ())):
        tails = [tail(step / 4, *freedom) for step in range(1, 60)]
        assert tails == sorted(tails, reverse=True) and 0 < tails[-1] < tails[0] < 1
