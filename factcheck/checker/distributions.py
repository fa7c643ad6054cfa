"""The tail probabilities of test statistics, without a statistics library: series and continued fractions."""

from __future__ import annotations

from math import erfc, exp, lgamma, log, sqrt

STEPS = 20_000
"""Enough for a million degrees of freedom; a few dozen do for most."""
TINY = 1e-300
ENOUGH = 1e-13


def tail_z(value: float) -> float:
    """Both tails of the normal distribution.

    >>> round(tail_z(1.96), 4)
    0.05
    """
    return erfc(value / sqrt(2))


def tail_t(value: float, freedom: float) -> float:
    """Both tails of Student's t.

    >>> round(tail_t(2.20, 28), 4)
    0.0362
    """
    return beta(freedom / (freedom + value * value), freedom / 2, 0.5)


def tail_r(value: float, freedom: float) -> float:
    """Both tails of a correlation."""
    return 0.0 if value >= 1 else tail_t(value * sqrt(freedom / (1 - value * value)), freedom)


def tail_f(value: float, one: float, two: float) -> float:
    """The upper tail of F.

    >>> round(tail_f(3.40, 2, 45), 3)
    0.042
    """
    return beta(two / (two + one * value), two / 2, one / 2)


def tail_chi2(value: float, freedom: float) -> float:
    """The upper tail of chi-squared.

    >>> round(tail_chi2(3.84, 1), 3)
    0.05
    """
    return 1 - gamma(freedom / 2, value / 2)


def beta(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log(1 - x))
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(x, a, b) / a
    return 1 - front * _fraction(1 - x, b, a) / b


def gamma(a: float, x: float) -> float:
    """The regularised lower incomplete gamma function."""
    if x <= 0:
        return 0.0
    front = exp(a * log(x) - x - lgamma(a))
    return front * _series(a, x) if x < a + 1 else 1 - front * _upper(a, x)


def _fraction(x: float, a: float, b: float) -> float:
    """Lentz's continued fraction for the incomplete beta function."""
    c, d = 1.0, 1 / _safe(1 - (a + b) * x / (a + 1))
    total = d
    for m in range(1, STEPS):
        for term in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d, c = 1 / _safe(1 + term * d), _safe(1 + term / c)
            total *= d * c
        if abs(d * c - 1) < ENOUGH:
            break
    return total


def _series(a: float, x: float) -> float:
    term = total = 1 / a
    for n in range(1, STEPS):
        term *= x / (a + n)
        total += term
        if term < total * ENOUGH:
            break
    return total


def _upper(a: float, x: float) -> float:
    b, c = x + 1 - a, 1 / TINY
    d = 1 / _safe(b)
    total = d
    for n in range(1, STEPS):
        b += 2
        d, c = 1 / _safe(-n * (n - a) * d + b), _safe(b - n * (n - a) / c)
        total *= d * c
        if abs(d * c - 1) < ENOUGH:
            break
    return total


def _safe(value: float) -> float:
    return value if abs(value) > TINY else TINY
