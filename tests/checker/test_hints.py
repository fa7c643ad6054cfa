"""Slips that explain a figure: a scale word, two digits swapped."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checker.hints import scale, slips, swapped
from factcheck.extractor import figures
from factcheck.model import Interval, Printed, Quantity, point, printed


def figure(text: str):
    (mention,) = [m for m in figures(text) if isinstance(m, Quantity)]
    return printed(mention)


@pytest.mark.parametrize(
    ("text", "right", "hint"),
    [
        ("$3 billion", 3_000_000, "million for billion?"),
        ("$3 million", 3_000_000_000, "billion for million?"),
        ("£25,000", 250_000, "a factor of 10 too small?"),
        ("4,500 acres", 45, "a factor of 100 too large?"),
        ("45 acres", 4_500, "a factor of 100 too small?"),
        ("4,500 acres", 450, "a factor of 10 too large?"),
        ("4,500 acres", 4_500_000, "a factor of 1,000 too small?"),
        ("4,500 acres", 4_500_000_000, "a factor of 1,000,000 too small?"),
        ("$3 billion", 3_000, "thousand for billion?"),
        ("$3 thousand", 3, "a factor of 1,000 too large?"),
        ("$3 trillion", 3_000_000_000_000_000, "a factor of 1,000 too small?"),
        ("$3 million", 30_000_000, "a factor of 10 too small?"),
    ],
)
def test_a_power_of_ten_is_named(text: str, right: int, hint: str):
    assert scale(figure(text), point(right)) == (hint,)


@pytest.mark.parametrize(
    ("text", "right", "repair"),
    [
        ("1,320 people", 1230, "1,230"),
        ("$2.41 million", 2_140_000, "$2.14 million"),
        ("54 ships", 45, "45"),
        ("1,123 people", 1213, "1,213"),
        ("1,234 people", 2134, "2,134"),
        ("112 ships", 121, "121"),
    ],
)
def test_two_digits_the_other_way_round_are_named(text: str, right: int, repair: str):
    assert swapped(figure(text), point(right)) == (repair,)
    assert slips(figure(text), point(right), repair) == ("two digits swapped?",)


def test_a_swap_that_only_comes_near_is_not_named():
    assert swapped(figure("43 ships"), Interval(33, 34)) == ("34",)
    assert slips(figure("43 ships"), Interval(33, 34), "33") == ()


def test_a_wide_expectation_names_no_slip():
    assert slips(figure("54 ships"), Interval(10, 100), "45") == ()


def test_a_figure_that_fits_names_no_slip():
    assert slips(figure("54 ships"), point(54), "54") == ()
    assert slips(figure("54 ships"), point(45), "45") != ()


@given(st.integers(1, 9), st.integers(1, 9), st.integers(100, 999))
def test_a_swap_is_only_named_where_it_fits(a: int, b: int, rest: int):
    text = f"{a}{b}{rest}"
    hints = swapped(figure(f"{text} ships"), point(Fraction(int(f"{b}{a}{rest}"))))
    assert bool(hints) == (a != b)


@pytest.mark.parametrize(
    ("text", "must"),
    [
        ("0 ships", point(5)),
        ("a half", point(7)),
        ("54 ships", point(63)),
        ("dozens of ships", point(17)),
        ("five ships", point(7)),
        ("54 ships", Interval(40, 50)),
        ("two-thirds", point(9)),
    ],
)
def test_what_no_slip_explains_has_none(text: str, must: Interval):
    assert (*scale(figure(text), must), *swapped(figure(text), must)) == () == slips(figure(text), must, "17")


def test_a_time_has_no_slip_of_digits():
    (time,) = figures("in 2019")
    assert slips(Printed(time, point(5), point(5)), point(50), "50") == ()
    assert swapped(Printed(time, point(5), point(5)), point(50)) == ()
