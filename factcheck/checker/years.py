"""Time from one day to another in whole years, months or days, and how a reader says it."""

from __future__ import annotations

from math import inf

from factcheck.model import Interval
from factcheck.model.days import date
from factcheck.model.interval import Bound

from .wording import day, days, number

NEW_STYLE, LADY_DAY = 1752, (3, 25)
"""The first year that England began on 1 January (Calendar (New Style) Act 1750), and the day that began those before.
"""
MONTH_NAMES = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def year(ordinal: Bound) -> int:
    """The year of a day."""
    return date.fromordinal(int(ordinal)).year


def full_years(first: Bound, last: Bound) -> int:
    """Completed years from one day to another, as ages are counted.

    >>> full_years(date(1984, 1, 8).toordinal(), date(2019, 1, 7).toordinal())
    34
    """
    born, then = date.fromordinal(int(first)), date.fromordinal(int(last))
    return then.year - born.year - ((then.month, then.day) < (born.month, born.day))


def born_on(days: Interval) -> Interval:
    """The days of a birth; where a year began on 25 March, one before that day may be of the year after.

    England and its colonies counted so until 1752, and a lifetime is printed in the old years or the new.

    >>> days = born_on(Interval(*[date(1731, 2, 11).toordinal()] * 2))
    >>> date.fromordinal(int(days.low)), date.fromordinal(int(days.high))
    (datetime.date(1731, 2, 11), datetime.date(1732, 2, 11))
    """
    born = date.fromordinal(int(days.high))
    is_old = born.year < NEW_STYLE and (born.month, born.day) < LADY_DAY
    return Interval(days.low, days.high + 365) if is_old else days


def full_months(first: Bound, last: Bound) -> int:
    """Completed months from one day to another."""
    start, end = date.fromordinal(int(first)), date.fromordinal(int(last))
    return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)


def elapsed(since: Interval, until: Interval, unit: str) -> Interval:
    """How many years, months, weeks or days lie between two times: completed at the least, begun at the most.

    >>> days_2011 = Interval(date(2011, 1, 1).toordinal(), date(2011, 12, 31).toordinal())
    >>> elapsed(days_2011, Interval(*[date(2019, 8, 23).toordinal()] * 2), "year")
    Interval(low=7, high=9)
    """
    if unit in ("year", "month"):
        count = full_years if unit == "year" else full_months
        return Interval(count(since.high, until.low), count(since.low, until.high) + 1)
    size = 7 if unit == "week" else 1
    return Interval((until.low - since.high) // size, -(-(until.high - since.low + 1) // size))


def whole(value: Interval) -> str:
    """Whole numbers as a reader says them: "35", "34 or 35", "7 to 9"."""
    if inf in value or -inf in value or value.width > 1:
        return f"{number(value.low)} to {number(value.high)}"
    return number(value.low) if value.low == value.high else f"{number(value.low)} or {number(value.high)}"


def period(value: Interval) -> str:
    """A stretch of days as it would be printed: "2011", "January 2019", one day, or from one to another.

    >>> period(Interval(date(2019, 1, 1).toordinal(), date(2019, 1, 31).toordinal()))
    'January 2019'
    """
    if value.width == 0:
        return day(value.low)[4:]
    if inf in value or -inf in value:
        return days(value)
    first, after = date.fromordinal(int(value.low)), date.fromordinal(int(value.high) + 1)
    if first.day == after.day == 1 and first.month == after.month == 1 and after.year == first.year + 1:
        return str(first.year)
    if first.day == after.day == 1 and (after.year * 12 + after.month) - (first.year * 12 + first.month) == 1:
        return f"{MONTH_NAMES[first.month - 1]} {first.year}"
    return days(value)


def ordinal(value: int) -> str:
    """1st, 2nd, 11th, 103rd.

    >>> [ordinal(value) for value in (1, 12, 22, 103, 111)]
    ['1st', '12th', '22nd', '103rd', '111th']
    """
    ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"
