"""The law, verdict by verdict."""

from fractions import Fraction

import pytest

from factcheck.checker.expectation import Alternative, Expectation
from factcheck.checker.judge import judge
from factcheck.model import Interval, Number, Printed, Quantity, Timex

MENTION = Quantity(0, 2, "50", "number", Number(50))


def figure(low: int, high: int) -> Printed:
    return Printed(MENTION, Interval(low, high), Interval(low, high))


def must(*intervals: tuple[int | Fraction, int], from_sources: bool = False) -> Expectation:
    return Expectation(tuple(Alternative(Interval(*i)) for i in intervals), "x", "y", from_sources=from_sources)


@pytest.mark.parametrize(
    ("verdict", "printed", "expectation"),
    [
        ("not_enough_evidence", figure(49, 51), None),
        ("refuted", figure(49, 51), must((60, 70))),
        ("refuted", figure(49, 51), must()),
        ("refuted", figure(49, 51), must((60, 70), (20, 30))),
        ("supported", figure(49, 51), must((50, 52))),
        ("supported", figure(49, 51), must((60, 70), (50, 52))),
        ("consistent", figure(49, 51), must((30, 70))),
        ("consistent", figure(30, 70), must((50, 51))),
        ("conflicting", figure(49, 51), must((50, 52), (90, 92), from_sources=True)),
        ("supported", figure(49, 51), must((50, 52), (52, 53), from_sources=True)),
        ("supported", figure(49, 51), must((50, 52), (Fraction("53.6"), 60), from_sources=True)),
        ("conflicting", figure(49, 51), must((50, 52), (Fraction("53.7"), 60), from_sources=True)),
        ("refuted", figure(49, 51), must((60, 62), (90, 92), from_sources=True)),
        ("supported", figure(49, 51), must((50, 52), (90, 92))),
        ("consistent", figure(49, 51), must((50, 52))._replace(confirms=False)),
    ],
)
def test_the_verdict(verdict: str, printed: Printed, expectation: Expectation | None):
    assert judge(printed, expectation) == verdict


def test_a_time_is_supported_only_by_one_dated_at_least_as_finely():
    month = Timex(0, 1, "x", "date", "2019-04")
    days = Printed(month, Interval(100, 129), Interval(100, 129))
    assert judge(days, must((110, 110))) == "supported"
    assert judge(days, must((1, 365))) == "consistent"
    assert judge(days, must((129, 158))) == "supported"
