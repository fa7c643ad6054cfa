"""The open fields of a value filled from a day, and the holidays and n-th weeks of a known year."""

from __future__ import annotations

import re

from factcheck.model import Timex
from factcheck.model.days import date, timedelta
from factcheck.model.timex import days_of

from .reckon import easter, moved, nth_weekday, week_of

_PART = re.compile(r"/(d?)(WE|[DWMQ1-7])([+-]\d+)$")


def filled(value: str, target: date) -> str:
    """The open fields of a value taken from a day.

    >>> filled("XXXX-XX-20", date(2019, 5, 3)), filled("XXXX-WXX", date(2019, 5, 3)), filled("XXX", date(2019, 5, 3))
    ('2019-05-20', '2019-W18', '201')
    """
    if value.startswith("XXXX-XX-XX"):
        return target.isoformat() + value[10:]
    if value.startswith("XXXX-XX"):
        return f"{target.year:04}-{target.month:02}{value[7:]}"
    if value.startswith("XXXX-WXX"):
        return _filled_week(value[8:], target)
    if value.startswith("XXXX-QX"):
        return f"{target.year:04}-Q{(target.month + 2) // 3}{value[7:]}"
    if value in ("XXX", "XX", "X"):
        return f"{target.year:04}"[: len(value)]
    return f"{target.year:04}{value[4:]}"


def _filled_week(rest: str, target: date) -> str:
    if rest[1:2].isdecimal():
        return moved(target, "day", int(rest[1]) - target.isoweekday()).isoformat() + rest[2:]
    return week_of(target) + rest


def narrowed(time: Timex) -> Timex:
    """The value of a holiday, or of the n-th week or weekday of a whole, where the year is known."""
    value = time.value
    if "/" not in value and "X" not in value and "EASTER" not in value or not value[:4].isdecimal():
        return time
    if "EASTER" in value:
        day = easter(int(value[:4])) + timedelta(days=int(value[11:] or 0))
        return time._replace(value=day.isoformat())
    if holiday := _HOLIDAY.match(value):
        return _holiday(time, holiday)
    found = _PART.search(value)
    return _numbered(time, found) if found else time


_HOLIDAY = re.compile(r"(\d{4})-(\d\d)-WXX-(\d)-(\d)(\+\d)?")


def _holiday(time: Timex, found: re.Match[str]) -> Timex:
    day = nth_weekday(int(found[1]), int(found[2]), int(found[3]), int(found[4]))
    return (
        time._replace(value=(day + timedelta(days=int(found[5] or 0))).isoformat() + time.value[found.end() :])
        if day
        else time
    )


def _numbered(time: Timex, found: re.Match[str]) -> Timex:
    """ "the first Tuesday of October 2014": the whole is known, its part is reckoned."""
    whole = days_of(time.value[: found.start()])
    if whole is None:
        return time
    ends = first, last = date.fromordinal(int(whole.low)), date.fromordinal(int(whole.high))
    code, number = found[2], int(found[3])
    if found[1]:
        return _nth_day(time, ends, (int(code), number))
    if code == "D":
        day = _within(ends, number - 1 if number > 0 else (last - first).days + number + 1)
        return time._replace(value=day.isoformat()) if day else time
    if code in ("W", "WE"):
        return _nth_week(time, ends, (code, number))
    if code == "M":
        month = number if number > 0 else 13 + number
        return time._replace(value=f"{first.year:04}-{month:02}") if 1 <= month <= 12 else time
    quarter = number if number > 0 else 5 + number
    return time._replace(value=f"{first.year:04}-Q{quarter}") if 1 <= quarter <= 4 else time


def _nth_day(time: Timex, ends: tuple[date, date], which: tuple[int, int]) -> Timex:
    weekday, number = which
    day = _nth_weekday(ends, weekday, number)
    return time._replace(value=day.isoformat(), weekday=weekday) if day else time


def _nth_weekday(ends: tuple[date, date], weekday: int, number: int) -> date | None:
    """That weekday of a stretch, counted from its end where the number is negative; None where it has not so many."""
    first, last = ends
    if number > 0:
        days = (weekday - first.isoweekday()) % 7 + 7 * (number - 1)
    else:
        days = (last - first).days - (last.isoweekday() - weekday) % 7 + 7 * (number + 1)
    return _within(ends, days)


def _within(ends: tuple[date, date], days: int) -> date | None:
    """So many days after the first of a stretch; None beyond its last, which may be the calendar's."""
    first, last = ends
    return first + timedelta(days) if 0 <= days <= (last - first).days else None


def _nth_week(time: Timex, ends: tuple[date, date], which: tuple[str, int]) -> Timex:
    """The weeks of a month or year are those whose Thursday lies in it."""
    code, number = which
    thursday = _nth_weekday(ends, 4, number)
    return time._replace(value=week_of(thursday) + ("-WE" if code == "WE" else "")) if thursday else time


_PLAIN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX"}


def unfilled(time: Timex) -> Timex:
    """A part of a whole that is not known, or that has no such part, as no more than what it is.

    "The first Monday of the month" is some Monday where no month is known, and the fifth Friday of a month of four
    is some Friday.
    """
    found = _PART.search(time.value)
    if not found:
        return time
    return time._replace(value=f"XXXX-WXX-{found[2]}" if found[1] else _PLAIN[found[2]])
