"""Weekdays and their repairs."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from verdicts import verdicts

from factcheck.checker.dates import moved, other_year, renamed

NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = "January February March April May June July August September October November December".split()
DAY = date(2019, 4, 25).toordinal()


@given(st.dates(date(1923, 1, 1), date(2099, 12, 31)), st.integers(0, 6))
def test_only_the_weekday_of_its_date_passes(day: date, weekday: int):
    text = f"They met on {NAMES[weekday]}, {MONTHS[day.month - 1]} {day.day}, {day.year}."
    right = weekday == day.weekday()
    assert list(verdicts(text, "CAL001", None).values()) == ["supported" if right else "refuted"]


@pytest.mark.parametrize(
    ("printed", "mended"),
    [
        ("Wednesday, April 25, 2019", "Thursday, April 25, 2019"),
        ("Wed. 25 Apr 2019", "Thu. 25 Apr 2019"),
        ("25 April 2019 (Wednesday)", "25 April 2019 (Thursday)"),
    ],
)
def test_the_weekday_is_put_right_in_the_form_that_was_printed(printed: str, mended: str):
    assert renamed(printed, DAY) == mended


def test_the_day_moves_to_the_nearest_one_and_the_year_to_one_that_fits():
    assert moved("Wednesday, April 25, 2019", DAY, 3) == "Wednesday, April 24, 2019"
    assert moved("Wednesday, 25th April 2019", DAY, 3) == "Wednesday, 24 April 2019"
    assert moved("Sunday, April 30, 2019", date(2019, 4, 30).toordinal(), 3) == "Wed 1 May 2019"
    assert other_year("Wednesday, April 25, 2019", DAY, 3) == "Wednesday, April 25, 2018"
