"""A time as TIMEX3 writes it (ISO 8601 value, mod), what was stated of it, and the days it covers."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from math import ceil, floor, inf

from factcheck.model.annotations import Any, Literal
from factcheck.model.days import date

from .interval import Interval
from .tuples import NamedTuple

TimexKind = Literal["date", "time", "duration", "set"]
Grain = Literal["second", "minute", "hour", "day", "week", "month", "quarter", "year"]


class Shift(NamedTuple):
    """How far a relative time lies from its anchor, in whole grains: yesterday is ("day", -1, -1).

    The same interval serves both ways: from the anchor to the time, and from a known event back to the anchor.
    """

    grain: Grain
    low: int
    high: int

    def anchor(self, event: Interval) -> Interval:
        """The days on which this could be said of an event of those days (ordinals).

        >>> days = Shift("month", -11, -1).anchor(days_of("2019-02"))     # "in February", looking back
        >>> date.fromordinal(days.low).isoformat(), date.fromordinal(days.high).isoformat()
        ('2019-03-01', '2020-01-31')
        """
        if self.grain == "day":
            return Interval(event.low - self.high, event.high - self.low)
        if self.grain in _A_DAY:
            return Interval(
                event.low - ceil(self.high / _A_DAY[self.grain]), event.high - floor(self.low / _A_DAY[self.grain])
            )
        if self.grain == "week":
            first, last = _monday(int(event.low)), _monday(int(event.high))
            return Interval(first - 7 * self.high, last - 7 * self.low + 6)
        size = _MONTHS[self.grain]
        first, last = _month_index(int(event.low)) // size, _month_index(int(event.high)) // size
        return Interval(
            _month_days((first - self.high) * size).low, _month_days((last - self.low) * size + size - 1).high
        )


class Timex(NamedTuple):
    """A date, clock time, duration or set."""

    start: int
    end: int
    text: str
    kind: TimexKind
    value: str
    """TIMEX3 value, X for what is not known: "2019-04-25", "XXXX-WXX-4", "P3D", "(2014-01-01,2018-01-01,P4Y)"."""
    mod: str | None = None
    """TIMEX3 mod: APPROX, LESS_THAN, MORE_THAN, START, MID, END, BEFORE, AFTER ..."""
    stated: str = ""
    """Which fields were printed, a letter each: w(eekday) d(ay) m(onth) y(ear) t(ime of day)."""
    weekday: int | None = None
    """The weekday that is printed, Monday 1 to Sunday 7."""
    shift: Shift | None = None
    """Present for a time that is reckoned from an anchor."""
    basis: Literal["as_of", "text"] | None = None
    """What a value that is not wholly stated was resolved against; None where nothing was needed, or there."""
    low: str | None = None
    high: str | None = None
    """ISO ends of the true extent, half-open, where the value alone does not give them."""

    @property
    def days(self) -> Interval | None:
        """The days it covers as ordinals, both ends included; None where they are not known."""
        if self.kind in ("duration", "set"):
            return None
        if self.low or self.high:
            low = _ordinal(self.low) if self.low else -inf
            given = Interval(low, _last_day(self.high) if self.high else inf)
            named = days_of(self.value) if self.shift else None
            return given.hull(named) if named else given
        return _third(days_of(self.value), self.mod)

    def to_dict(self) -> dict[str, Any]:
        row: dict[str, Any] = {"id": f"m{self.start}", "start": self.start, "end": self.end, "text": self.text}
        row |= {"kind": self.kind, "value": None, "unit": None, "timex": self.value, "mod": self.mod}
        low, high = self.low, self.high
        if not (low or high) and (days := self.days) and "T" not in self.value:
            low = date.fromordinal(int(days.low)).isoformat()
            high = date.fromordinal(min(int(days.high) + 1, date.max.toordinal())).isoformat()
        return row | {"low": low, "high": high}


@lru_cache(maxsize=1024)
def days_of(value: str) -> Interval | None:
    """The days that a TIMEX3 value covers; None for an unknown field and for a day that no month has.

    >>> [date.fromordinal(day).isoformat() for day in days_of("2012-09")]
    ['2012-09-01', '2012-09-30']
    >>> days_of("2019-02-30") is days_of("XXXX-04") is None
    True
    """
    if value.startswith("("):
        first, last = (days_of(end) for end in value[1:-1].split(",")[:2])
        return Interval(first.low, last.high) if first and last and first.low <= last.high else None
    found = _VALUE.fullmatch(value.partition("T")[0])
    if not found:
        return None
    try:
        return _DAYS[found.lastgroup or ""](found)
    except ValueError:
        return None


_VALUE = re.compile(
    r"""(?P<day_y>\d{4})-(?P<day_m>\d\d)-(?P<day>\d\d)
      | (?P<month_y>\d{4})-(?P<month>\d\d)
      | (?P<week_y>\d{4})-W(?P<week>\d\d)
      | (?P<weekday_y>\d{4})-W(?P<weekday_w>\d\d)-(?P<weekday>[1-7]|WE)
      | (?P<quarter_y>\d{4})-Q(?P<quarter>[1-4])
      | (?P<half_y>\d{4})-H(?P<half>[12])
      | (?P<season_y>\d{4})-(?P<season>SP|SU|FA|AU|WI)
      | (?P<year>\d{4}) | (?P<decade>\d{3})X? | (?P<century>\d\d)(?:XX)?""",
    re.VERBOSE,
)
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "AU": 9, "WI": 12}
_A_DAY = {"second": 86400, "minute": 1440, "hour": 24}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def _day(found: re.Match[str]) -> Interval:
    day = date(int(found["day_y"]), int(found["day_m"]), int(found["day"])).toordinal()
    return Interval(day, day)


def _week(found: re.Match[str]) -> Interval:
    monday = date.fromisocalendar(int(found["week_y"]), int(found["week"]), 1).toordinal()
    return Interval(monday, monday + 6)


def _weekday(found: re.Match[str]) -> Interval:
    monday = date.fromisocalendar(int(found["weekday_y"]), int(found["weekday_w"]), 1).toordinal()
    if found["weekday"] == "WE":
        return Interval(monday + 5, monday + 6)
    day = monday + int(found["weekday"]) - 1
    return Interval(day, day)


def _months(year: int, month: int, count: int) -> Interval:
    first = _month_index(date(year, month, 1).toordinal())
    return Interval(_month_days(first).low, _month_days(first + count - 1).high)


_DAYS: dict[str, Callable[[re.Match[str]], Interval]] = {
    "day": _day,
    "week": _week,
    "weekday": _weekday,
    "month": lambda m: _months(int(m["month_y"]), int(m["month"]), 1),
    "quarter": lambda m: _months(int(m["quarter_y"]), 3 * int(m["quarter"]) - 2, 3),
    "half": lambda m: _months(int(m["half_y"]), 6 * int(m["half"]) - 5, 6),
    "season": lambda m: _months(int(m["season_y"]), _SEASONS[m["season"]], 3),
    "year": lambda m: _months(int(m["year"]), 1, 12),
    "decade": lambda m: _months(max(int(m["decade"]) * 10, 1), 1, 120),
    "century": lambda m: _months(max(int(m["century"]) * 100, 1), 1, 1200),
}


def _third(days: Interval | None, mod: str | None) -> Interval | None:
    """ "end of April" is its last third, and so on; of a week the first or last three days, of a month ten."""
    if days is None or mod not in ("START", "MID", "END"):
        return days
    low, length = int(days.low), int(days.high) - int(days.low) + 1
    first, last = _THIRDS.get(length) or (floor(length / 3), length - floor(length / 3))
    if not first:
        return days
    if mod == "START":
        return Interval(low, low + first - 1)
    return (
        Interval(low + last, days.high)
        if mod == "END"
        else Interval(low + (1 if length == 7 else first), low + last - 1)
    )


_THIRDS = {7: (3, 4), 28: (10, 20), 29: (10, 20), 30: (10, 20), 31: (10, 20), 365: (120, 243), 366: (121, 244)}
"""Days in a week, month or year -> days before its middle third, and before its last."""


def month_days(year: int, month: int) -> int:
    """How many days the month has.

    >>> month_days(1900, 2), month_days(2000, 2), month_days(2023, 12)
    (28, 29, 31)
    """
    leaps = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return _MONTH_DAYS[month] + (month == 2 and leaps)


_MONTH_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _month_index(day: int) -> int:
    found = date.fromordinal(day)
    return found.year * 12 + found.month - 1


def lacks_day(value: str) -> bool:
    """Whether it is a full day, as in "2019-06-31" or "2019-06-31TEV", that its month lacks.

    >>> lacks_day("2019-06-31"), lacks_day("2019-06-30TEV"), lacks_day("2019-06"), lacks_day("XXXX-06-31")
    (True, False, False, False)
    """
    year, month, day = value[:4], value[5:7], value[8:10]
    if "01" <= month <= "12" and "01" <= day <= "28":  # every month has so many
        return False
    if not (year + month).isdecimal() or not day.isdecimal():
        return False
    return not (1 <= int(month) <= 12 and 1 <= int(day) <= month_days(int(year), int(month)))


def _month_days(index: int) -> Interval:
    year, month = divmod(index, 12)
    first = date(year, month + 1, 1).toordinal()
    return Interval(first, first + month_days(year, month + 1) - 1)


def _monday(day: int) -> int:
    return day - (day - 1) % 7


def _ordinal(iso: str) -> int:
    return date.fromisoformat(iso[:10]).toordinal()


def _last_day(iso: str) -> int:
    """The last day before a half-open end."""
    return _ordinal(iso) - ("T" not in iso or iso.endswith(("T00:00", "T00:00:00")))
