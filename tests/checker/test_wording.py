"""Numbers, amounts and days as a reader meets them in a finding."""

from datetime import date
from fractions import Fraction
from math import inf

import pytest

from factcheck.checker.wording import amount, day, days, like, nearest, number, percent, spread
from factcheck.checker.years import period, whole
from factcheck.extractor import figures
from factcheck.model import Interval, Quantity, Timex, point


def figure(text: str) -> Quantity:
    (mention,) = [m for m in figures(f"It is {text} now.") if isinstance(m, Quantity)]
    return mention


@pytest.mark.parametrize(
    ("value", "places", "shown"),
    [
        (2_600_000, 3, "2,600,000"),
        (Fraction(5, 2), 3, "2.5"),
        (Fraction(1, 3), 3, "0.333"),
        (Fraction(2, 3), 0, "1"),
        (Fraction(-5, 2), 3, "-2.5"),
        (Fraction(1, 20), 2, "0.05"),
        (Fraction(1, 2000), 2, "0"),
        (0, 3, "0"),
        (inf, 3, "any amount"),
        (-inf, 3, "any amount"),
    ],
)
def test_a_number(value, places: int, shown: str):
    assert number(value, places) == shown


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        (Fraction(30_303_030_303), "USD", "$30.3 billion"),
        (2_000_000_000_000, "GBP", "£2 trillion"),
        (12_000_000, "BWP", "12 million BWP"),
        (999_999, "EUR", "€999,999"),
        (950, "JPY", "¥950"),
        (Fraction("1.505"), "USD", "$1.5"),
    ],
)
def test_an_amount(value, unit: str, shown: str):
    assert amount(value, unit) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Interval(9, 11), "9 to 11"),
        (Interval(9, 9), "9"),
        (Interval(Fraction("9.0001"), Fraction("9.0002")), "9"),
        (Interval(9, inf), "9 or more"),
        (Interval(-inf, 11), "at most 11"),
    ],
)
def test_a_spread(value: Interval, shown: str):
    assert spread(value) == shown


@pytest.mark.parametrize(
    ("printed", "value", "shown"),
    [
        ("20%", Fraction(1, 4), "25%"),
        ("20 percent", Fraction(1, 3), "33 percent"),
        ("$2.6m", 1_820_000, "$1.8m"),
        ("$2.6 million", 18_200, "$0.018 million"),
        ("$2.6 million", 1_820, "$1,820"),
        ("2,600 boats", 12_345, "12,345"),
        ("26 boats", Fraction(1, 2), "0.5"),
        ("1.50 metres", 2, "2 metres"),
        ("five percent", Fraction(1, 4), "25"),
        ("12.5%", Fraction("0.335"), "33.5%"),
        ("0%", Fraction(1, 4), "25%"),
        ("a third", inf, "any amount"),
        ("20%", inf, "any amount"),
        ("2,600 boats", -inf, "any amount"),
        ("$2.6 million", 10_000, "$0.01 million"),
        ("$2.6 million", 9_999, "$9,999"),
        ("two-thirds", Fraction(1, 4), "0.25"),
        ("five boats", 7, "7"),
        ("20%", 0, "0"),
        ("dozens of boats", 7, "7"),
    ],
)
def test_a_value_is_printed_like_the_figure(printed: str, value, shown: str):
    assert like(figure(printed), value) == shown


def test_a_value_beside_a_time_is_a_bare_number():
    time = Timex(0, 4, "2019", "date", "2019")
    assert (like(time, 5), nearest(time, Fraction(5, 2)), nearest(figure("60 miles"), 0)) == ("5", "2.5", "0")


@pytest.mark.parametrize(
    ("printed", "value", "shown"),
    [
        ("60 miles", Fraction("86.99"), "87 miles"),
        ("60 miles", Fraction("1234.5"), "1,200 miles"),
        ("62.5 miles", Fraction("86.99"), "87 miles"),
        ("62.5 miles", Fraction("86.94"), "86.9 miles"),
        ("60 miles", Fraction("0.0123"), "0.01 miles"),
        ("60 miles", 100, "100 miles"),
    ],
)
def test_a_conversion_has_as_many_digits_as_its_figure(printed: str, value, shown: str):
    assert nearest(figure(printed), value) == shown


def ordinals(first: str, last: str) -> Interval:
    return Interval(*(date.fromisoformat(one).toordinal() for one in (first, last)))


@pytest.mark.parametrize(
    ("first", "last", "told", "printed"),
    [
        ("2019-04-25", "2019-04-25", "Thu 25 Apr 2019", "25 Apr 2019"),
        ("2019-04-19", "2019-04-25", "19 Apr 2019 to 25 Apr 2019", "19 Apr 2019 to 25 Apr 2019"),
        ("2019-04-01", "2019-04-30", "1 Apr 2019 to 30 Apr 2019", "April 2019"),
        ("2019-12-01", "2019-12-31", "1 Dec 2019 to 31 Dec 2019", "December 2019"),
        ("2019-04-01", "2019-05-31", "1 Apr 2019 to 31 May 2019", "1 Apr 2019 to 31 May 2019"),
        ("2019-01-01", "2019-12-31", "1 Jan 2019 to 31 Dec 2019", "2019"),
        ("2018-01-01", "2019-12-31", "1 Jan 2018 to 31 Dec 2019", "1 Jan 2018 to 31 Dec 2019"),
        ("2019-04-15", "2019-04-30", "15 Apr 2019 to 30 Apr 2019", "15 Apr 2019 to 30 Apr 2019"),
        ("2018-02-01", "2019-01-31", "1 Feb 2018 to 31 Jan 2019", "1 Feb 2018 to 31 Jan 2019"),
    ],
)
def test_days_and_periods(first: str, last: str, told: str, printed: str):
    assert (days(ordinals(first, last)), period(ordinals(first, last))) == (told, printed)


def test_open_ends_are_told_as_such():
    low, high = ordinals("2019-04-19", "2019-04-25")
    assert days(Interval(low, inf)) == period(Interval(low, inf)) == "19 Apr 2019 or later"
    assert days(Interval(-inf, high)) == period(Interval(-inf, high)) == "25 Apr 2019 or before"
    assert day(low) == "Fri 19 Apr 2019"
    assert [whole(value) for value in (point(3), Interval(3, 4), Interval(3, 5), Interval(3, inf))] == [
        *("3", "3 or 4", "3 to 5"),
        "3 to any amount",
    ]


def test_a_share_is_told_in_percent():
    assert [percent(Fraction(1, 4)), percent(Fraction(1, 3)), percent(Fraction(1, 3), 0)] == ["25%", "33.3%", "33%"]
