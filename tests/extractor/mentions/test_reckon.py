"""The arithmetic of days: moved by grains, weekdays near and numbered, weeks, Easter."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extractor.mentions.times.reckon import after_clock, easter, moved, nth_weekday, week_of, weekday_near

DAY = date(2019, 3, 31)


@pytest.mark.parametrize(
    ("day", "grain", "steps", "there"),
    [
        ("2019-03-31", "day", 1, "2019-04-01"),
        ("2019-03-31", "week", -2, "2019-03-17"),
        ("2019-03-31", "month", -1, "2019-02-28"),
        ("2019-01-31", "month", 1, "2019-02-28"),
        ("2020-01-31", "month", 1, "2020-02-29"),
        ("2019-12-15", "month", 1, "2020-01-15"),
        ("2019-11-30", "quarter", 1, "2020-02-29"),
        ("2019-03-31", "quarter", -1, "2018-12-31"),
        ("2020-02-29", "year", 1, "2021-02-28"),
        ("2019-03-31", "year", -19, "2000-03-31"),
        ("2019-03-31", "year", -2019, "2019-03-31"),
        ("2019-03-31", "year", 9000, "2019-03-31"),
        ("2019-03-31", "day", 10**8, "2019-03-31"),
        ("2019-03-31", "week", 10**12, "2019-03-31"),
    ],
)
def test_a_day_moved(day: str, grain: str, steps: int, there: str):
    assert moved(date.fromisoformat(day), grain, steps).isoformat() == there


@pytest.mark.parametrize(
    ("weekday", "bounds", "there"),
    [
        (7, (0, 6), "2019-03-31"),
        (1, (0, 6), "2019-04-01"),
        (6, (0, 6), "2019-04-06"),
        (6, (-6, 0), "2019-03-30"),
        (1, (-6, 0), "2019-03-25"),
        (7, (1, 7), "2019-04-07"),
        (7, (-14, -1), "2019-03-24"),
        (3, (-7, 7), "2019-04-03"),
        (4, (-7, 7), "2019-03-28"),
        (3, (0, 1), "2019-03-31"),
    ],
)
def test_the_nearest_such_weekday_within_bounds(weekday: int, bounds: tuple[int, int], there: str):
    assert weekday_near(DAY, weekday, bounds).isoformat() == there


EASTERS = (
    "1818-03-22 1886-04-25 1954-04-18 1981-04-19 2000-04-23 2008-03-23 2011-04-24 2016-03-27 2018-04-01 2019-04-21"
)
EASTERS += " 2020-04-12 2024-03-31 2038-04-25 2049-04-18 2076-04-19"


@pytest.mark.parametrize("day", EASTERS.split())
def test_easter_of_years_whose_calendars_stand_printed(day: str):
    assert easter(int(day[:4])).isoformat() == day


def by_moons(year: int) -> date:
    """Easter after Gauss, another way of reckoning it."""
    a, b, c, k = year % 19, year % 4, year % 7, year // 100
    m = (15 - (13 + 8 * k) // 25 + k - k // 4) % 30
    d = (19 * a + m) % 30
    e = (2 * b + 4 * c + 6 * d + (4 + k - k // 4) % 7) % 7
    if d == 29 and e == 6 or d == 28 and e == 6 and (11 * m + 11) % 30 < 19:
        e -= 7
    return date(year, 3, 22) + timedelta(d + e)


def test_easter_is_the_one_of_another_reckoning():
    assert [easter(year) for year in range(1583, 3000)] == [by_moons(year) for year in range(1583, 3000)]


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_every_day_is_the_nth_of_its_weekday(day: date):
    number = (day.day - 1) // 7 + 1
    assert nth_weekday(day.year, day.month, day.isoweekday(), number) == day
    after = day + timedelta(7)
    is_last = after.month != day.month
    assert (nth_weekday(day.year, day.month, day.isoweekday(), -1) == day) == is_last
    assert (nth_weekday(day.year, day.month, day.isoweekday(), 9) == day) == is_last
    assert nth_weekday(day.year, day.month, day.isoweekday(), 6) is None
    assert week_of(day) == f"{day.isocalendar().year}-W{day.isocalendar().week:02}"


@pytest.mark.parametrize(
    ("clock", "moment"),
    [
        ("11:00", "2019-04-25T11:01:00"),
        ("23", "2019-04-26T00:00:00"),
        ("23:59", "2019-04-26T00:00:00"),
        ("09", "2019-04-25T10:00:00"),
    ],
)
def test_the_moment_after_a_clock_time(clock: str, moment: str):
    assert after_clock("2019-04-25", clock) == moment
