"""The days of an ISO value, and the days on which words that count from an event can have been said of it."""

from datetime import date, timedelta

import pytest

from factcheck.model import Interval, Timex, days_of
from factcheck.model.timex import Shift


def iso(days: Interval | None) -> str | None:
    """First and last day."""
    return days and "/".join(date.fromordinal(int(end)).isoformat() for end in days)


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2019-04-24", "2019-04-24/2019-04-24"),
        ("2019-04", "2019-04-01/2019-04-30"),
        ("2016-02", "2016-02-01/2016-02-29"),
        ("2019-12", "2019-12-01/2019-12-31"),
        ("2019", "2019-01-01/2019-12-31"),
        ("201", "2010-01-01/2019-12-31"),
        ("20", "2000-01-01/2099-12-31"),
        ("00", "0001-01-01/0100-12-31"),
        ("2019-W17", "2019-04-22/2019-04-28"),
        ("2020-W53", "2020-12-28/2021-01-03"),
        ("2019-W17-3", "2019-04-24/2019-04-24"),
        ("2019-W17-WE", "2019-04-27/2019-04-28"),
        ("2019-Q1", "2019-01-01/2019-03-31"),
        ("2019-Q4", "2019-10-01/2019-12-31"),
        ("2019-H1", "2019-01-01/2019-06-30"),
        ("2019-H2", "2019-07-01/2019-12-31"),
        ("2019-SP", "2019-03-01/2019-05-31"),
        ("2019-SU", "2019-06-01/2019-08-31"),
        ("2019-FA", "2019-09-01/2019-11-30"),
        ("2019-WI", "2019-12-01/2020-02-29"),
        ("2019-02-30", None),
        ("2019-13", None),
        ("2019-W54", None),
        ("PAST_REF", None),
        ("XXXX-04", None),
    ],
)
def test_the_days_of_a_value(value: str, days: str | None):
    assert iso(days_of(value)) == days


@pytest.mark.parametrize(
    ("value", "mod", "days"),
    [
        ("2019-04", "START", "2019-04-01/2019-04-10"),
        ("2019-04", "MID", "2019-04-11/2019-04-20"),
        ("2019-04", "END", "2019-04-21/2019-04-30"),
        ("2019-02", "END", "2019-02-21/2019-02-28"),
        ("2019", "START", "2019-01-01/2019-04-30"),
        ("2019", "MID", "2019-05-01/2019-08-31"),
        ("2019", "END", "2019-09-01/2019-12-31"),
        ("2020", "MID", "2020-05-01/2020-08-31"),
        ("2019-W17", "START", "2019-04-22/2019-04-24"),
        ("2019-W17", "MID", "2019-04-23/2019-04-25"),
        ("2019-W17", "END", "2019-04-26/2019-04-28"),
        ("201", "START", "2010-01-01/2013-05-01"),
        ("2019-04-24", "END", "2019-04-24/2019-04-24"),
        ("2019-04", "APPROX", "2019-04-01/2019-04-30"),
    ],
)
def test_a_part_of_them(value: str, mod: str, days: str):
    assert iso(Timex(0, 1, "x", "date", value, mod).days) == days


A_DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("shift", "event", "said"),
    [
        (Shift("day", -6, -1), "2019-04-25", "2019-04-26/2019-05-01"),
        (Shift("day", 0, 6), "2019-04-25", "2019-04-19/2019-04-25"),
        (Shift("hour", -30, -24), "2019-04-25", "2019-04-26/2019-04-27"),
        (Shift("minute", -30, -10), "2019-04-25", "2019-04-25/2019-04-26"),
        (Shift("week", -1, -1), "2019-04-25", "2019-04-29/2019-05-05"),
        (Shift("week", 1, 2), "2019-04-25", "2019-04-08/2019-04-21"),
        (Shift("month", -11, -1), "2019-02", "2019-03-01/2020-01-31"),
        (Shift("quarter", -1, -1), "2019-02", "2019-04-01/2019-06-30"),
        (Shift("year", -1, -1), "2019-02", "2020-01-01/2020-12-31"),
        (Shift("year", 1, 1), "2019-02-01", "2018-01-01/2018-12-31"),
    ],
    ids=str,
)
def test_when_a_shift_can_have_been_said_of_an_event(shift: Shift, event: str, said: str):
    days = days_of(event)
    assert days and iso(shift.anchor(days)) == said


def test_a_half_open_end_leaves_its_last_day_out():
    time = Timex(0, 1, "x", "date", "2019-04", low="2019-04-10", high="2019-04-21")
    assert iso(time.days) == "2019-04-10/2019-04-20"
    clock = Timex(0, 1, "x", "time", "2019-04-20T17", low="2019-04-20T17:00", high="2019-04-20T18:00")
    assert iso(clock.days) == "2019-04-20/2019-04-20"
    night = Timex(0, 1, "x", "time", "2019-04-20TNI", low="2019-04-20T18:00:00", high="2019-04-21T00:00:00")
    assert iso(night.days) == "2019-04-20/2019-04-20"
