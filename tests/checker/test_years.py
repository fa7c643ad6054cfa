"""Lengths of time from day to day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checker.years import elapsed, full_months, full_years, ordinal, period, whole
from factcheck.model import Interval, point

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def _year(day: date) -> Interval:
    return Interval(date(day.year, 1, 1).toordinal(), date(day.year, 12, 31).toordinal())


@given(DAYS, DAYS)
def test_completed_and_begun_units_of_two_days_lie_in_what_has_elapsed(one: date, other: date):
    first, last = sorted((one, other))
    for unit, count in (("year", full_years), ("month", full_months)):
        done = count(first.toordinal(), last.toordinal())
        span = elapsed(point(first.toordinal()), point(last.toordinal()), unit)
        assert span.low <= done <= done + 1 <= span.high


@given(DAYS, DAYS)
def test_years_alone_leave_one_year_to_either_side(one: date, other: date):
    first, last = sorted((one, other))
    span = elapsed(_year(first), _year(last), "year")
    assert span == Interval(last.year - first.year - 1, last.year - first.year + 1)


@given(DAYS, st.integers(0, 4000))
def test_days_and_weeks_are_counted_with_and_without_the_last(first: date, days: int):
    last = first + timedelta(days)
    span = elapsed(point(first.toordinal()), point(last.toordinal()), "day")
    assert span == Interval(days, days + 1)
    weeks = elapsed(point(first.toordinal()), point(last.toordinal()), "week")
    assert weeks.low <= days / 7 <= weeks.high


def test_a_period_reads_as_it_would_be_printed():
    assert period(_year(date(2011, 5, 5))) == "2011"
    assert period(point(date(2019, 4, 25).toordinal())) == "25 Apr 2019"
    assert whole(Interval(34, 35)) == "34 or 35"
    assert [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 112, 1002)] == (
        "1st 2nd 3rd 4th 11th 12th 13th 21st 112th 1002nd".split()
    )


@pytest.mark.parametrize(
    ("first", "last", "years", "months"),
    [
        ("2011-05-20", "2019-05-19", 7, 95),
        ("2011-05-20", "2019-05-20", 8, 96),
        ("2018-12-31", "2019-01-01", 0, 0),
        ("2018-12-01", "2019-01-01", 0, 1),
        ("2016-02-29", "2019-02-28", 2, 35),
        ("2016-02-29", "2019-03-01", 3, 36),
    ],
)
def test_completed_years_and_months(first: str, last: str, years: int, months: int):
    start, end = (date.fromisoformat(one).toordinal() for one in (first, last))
    assert (full_years(start, end), full_months(start, end)) == (years, months)


def test_weeks_are_completed_and_begun():
    day = date(2019, 4, 1).toordinal()
    assert elapsed(point(day), point(day + 14), "week") == Interval(2, 3)
    assert elapsed(point(day), point(day + 13), "week") == Interval(1, 2)
    assert elapsed(Interval(day, day + 6), point(day + 14), "week") == Interval(1, 3)
