"""A part of a known whole, counted from either end, against counting through a calendar; holidays of a year."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extractor.mentions.times.filling import filled as open_filled
from factcheck.extractor.mentions.times.filling import narrowed, unfilled
from factcheck.model import Timex

YEARS, MONTHS = st.integers(1900, 2100), st.integers(1, 12)
PLACES = st.integers(1, 6) | st.integers(-6, -1)


def filled(value: str) -> str:
    return narrowed(Timex(0, 1, "x", "date", value)).value


def days_of_month(year: int, month: int) -> list[date]:
    first = date(year, month, 1)
    return [day for day in (first + timedelta(n) for n in range(31)) if day.month == month]


def nth(found: list, place: int):
    """The place-th from the front or, where negative, from the end; None where there is none."""
    at = place - 1 if place > 0 else place
    return found[at] if -len(found) <= at < len(found) else None


@given(YEARS, MONTHS, st.integers(1, 7), PLACES)
def test_a_weekday_of_a_month(year: int, month: int, weekday: int, place: int):
    value = f"{year}-{month:02}/d{weekday}{place:+}"
    right = nth([day for day in days_of_month(year, month) if day.isoweekday() == weekday], place)
    assert filled(value) == (right.isoformat() if right else value)
    if right:
        assert narrowed(Timex(0, 1, "x", "date", value)).weekday == weekday


@given(YEARS, MONTHS, st.integers(1, 33) | st.integers(-33, -1))
def test_a_day_of_a_month(year: int, month: int, place: int):
    value = f"{year}-{month:02}/D{place:+}"
    right = nth(days_of_month(year, month), place)
    assert filled(value) == (right.isoformat() if right else value)


@given(YEARS, MONTHS, PLACES)
def test_a_week_and_a_weekend_of_a_month_are_those_whose_thursday_lies_in_it(year: int, month: int, place: int):
    thursday = nth([day for day in days_of_month(year, month) if day.isoweekday() == 4], place)
    for code, ending in (("W", ""), ("WE", "-WE")):
        value = f"{year}-{month:02}/{code}{place:+}"
        week = thursday and f"{thursday.isocalendar().year}-W{thursday.isocalendar().week:02}{ending}"
        assert filled(value) == (week or value)


@given(YEARS, st.integers(1, 14) | st.integers(-14, -1))
def test_a_month_and_a_quarter_of_a_year(year: int, place: int):
    month, quarter = nth(list(range(1, 13)), place), nth(list(range(1, 5)), place)
    assert filled(f"{year}/M{place:+}") == (f"{year}-{month:02}" if month else f"{year}/M{place:+}")
    assert filled(f"{year}/Q{place:+}") == (f"{year}-Q{quarter}" if quarter else f"{year}/Q{place:+}")


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2019-11-WXX-4-4", "2019-11-28"),
        ("2019-05-WXX-7-2", "2019-05-12"),
        ("2019-05-WXX-1-9", "2019-05-27"),
        ("2019-11-WXX-4-4+1", "2019-11-29"),
        ("2019-11-WXX-4-4TEV", "2019-11-28TEV"),
        ("2019-11-WXX-4-6", "2019-11-WXX-4-6"),
        ("2019-EASTER", "2019-04-21"),
        ("2019-EASTER+1", "2019-04-22"),
        ("2019-EASTER-2", "2019-04-19"),
        ("2019-04-21", "2019-04-21"),
        ("XXXX-11-WXX-4-4", "XXXX-11-WXX-4-4"),
        ("XXXX-EASTER", "XXXX-EASTER"),
        ("2019-XX/D+3", "2019-XX/D+3"),
    ],
)
def test_a_holiday_of_a_year(value: str, day: str):
    assert filled(value) == day


@pytest.mark.parametrize(
    ("value", "told"),
    [("XXXX/d3+1", "XXXX-WXX-3"), ("XXXX/D+1", "XXXX-XX-XX"), ("XXXX/W+1", "XXXX-WXX"), ("XXXX/WE+1", "XXXX-WXX-WE")]
    + [("XXXX/M-1", "XXXX-XX"), ("2019/Q+5", "XXXX-QX"), ("2019-04", "2019-04")],
)
def test_what_cannot_be_filled_is_told_without_its_whole(value: str, told: str):
    assert unfilled(Timex(0, 1, "x", "date", value)).value == told


@pytest.mark.parametrize(
    ("value", "there"),
    [
        ("XXXX-XX-XX", "2019-05-03"),
        ("XXXX-XX-XXTMO", "2019-05-03TMO"),
        ("XXXX-XX-20", "2019-05-20"),
        ("XXXX-XX", "2019-05"),
        ("XXXX-WXX", "2019-W18"),
        ("XXXX-WXX-WE", "2019-W18-WE"),
        ("XXXX-WXX-2", "2019-04-30"),
        ("XXXX-WXX-7TEV", "2019-05-05TEV"),
        ("XXXX-QX", "2019-Q2"),
        ("XXXX-SU", "2019-SU"),
        ("XXXX", "2019"),
        ("XXX", "201"),
        ("XX", "20"),
    ],
)
def test_what_is_open_is_taken_from_a_day(value: str, there: str):
    assert open_filled(value, date(2019, 5, 3)) == there
