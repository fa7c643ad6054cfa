"""Weekdays and their repairs."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from verdicts import verdicts

from factcheck.checker.dates import isoweekday, moved, other_year, renamed, repairs, weekday_name
from factcheck.model import Timex, counted

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


@pytest.mark.parametrize(
    ("text", "day", "weekday", "mended"),
    [
        ("Wednesday, April 25, 2019", "2019-04-25", 3, "Wednesday, April 25, 2018"),
        ("Friday, April 25, 2019", "2019-04-25", 5, "Friday, April 25, 2014"),
        ("Monday, April 25, 2019", "2019-04-25", 1, "Monday, April 25, 2016"),
        ("Sunday, April 25, 2019", "2019-04-25", 7, "Sunday, April 25, 2021"),
        ("Saturday, April 25, 2019", "2019-04-25", 6, "Saturday, April 25, 2020"),
        ("Tuesday, April 25, 2019", "2019-04-25", 2, "Tuesday, April 25, 2017"),
        ("Wednesday, April 25", "2019-04-25", 3, None),
        ("Monday, February 29, 2016", "2016-02-29", 2, None),
    ],
)
def test_the_nearest_year_that_fits(text: str, day: str, weekday: int, mended: str | None):
    near = mended if mended is None or abs(int(mended[-4:]) - 2019) <= 3 else None
    assert other_year(text, date.fromisoformat(day).toordinal(), weekday) == near


@pytest.mark.parametrize(
    ("text", "weekday", "mended"),
    [
        ("April 25, 2019", 1, "April 22, 2019"),
        ("April 25, 2019", 7, "April 28, 2019"),
        ("April 25, 2019", 4, "April 25, 2019"),
        ("2019-04-25", 3, "2019-04-24"),
        ("25th of April, the 25th", 3, "24 of April, the 25th"),
    ],
)
def test_the_day_moves_three_days_at_the_most(text: str, weekday: int, mended: str):
    assert moved(text, DAY, weekday) == mended


def test_every_repair_of_a_weekday_beside_its_date():
    named = Timex(0, 25, "Wednesday, April 25, 2019", "date", "2019-04-25", weekday=3)
    beside = Timex(30, 44, "April 25, 2019", "date", "2019-04-25")
    ways = ("Thursday, April 25, 2019", "Wednesday, April 24, 2019", "Wednesday, April 25, 2018")
    assert repairs(counted(named, 3), named, DAY) == ways
    apart = counted(Timex(0, 9, "Wednesday", "date", "XXXX-WXX-3", weekday=3), 3)
    assert repairs(apart, beside, DAY) == ("Thursday", "April 24, 2019", "April 25, 2018")


def test_only_the_first_weekday_is_renamed_and_short_forms_stay_short():
    assert renamed("Wed, not Friday", DAY) == "Thu, not Friday"
    assert renamed("Weds 25 April", DAY) == "Thu 25 April"
    assert weekday_name(DAY) == "Thursday" and isoweekday(DAY) == 4
