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
    ],
)
def test_a_critical_value_has_the_tail_that_tables_give(tail, value, freedom, p):
    assert tail(value, *freedom) == pytest.approx(p, abs=0.0005)


def test_nothing_lies_beyond_the_ends():
    assert tail_t(0, 5) == pytest.approx(1)
    assert tail_r(1, 5) == 0
    assert tail_chi2(0, 3) == 1
