"""Two times that make one: a range ("from 1990 to 1995") or a distance from a date ("two weeks after 15 January")."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.times import WORDS
from factcheck.model import Timex
from factcheck.model.days import date
from factcheck.model.interval import Bound
from factcheck.model.timex import days_of

from ..phrase import left
from .clock_range import lasting
from .reckon import moved

_TO = frozenset(
    (
        "to",
        "-",
        "–",
        "through",
        "until",
        "till",
        "thru",
        "til",
        "untill",
        "up to",
        "to the",
        "through the",
        "until the",
        "~",
        "till the",
    )
)
_AND = frozenset(("and", "and the"))
_PERIOD = re.compile(r"P(\d+)([DWMY])")
_GRAINS = {"D": "day", "W": "week", "M": "month", "Y": "year"}


def range_gap(text: str, first: Timex, second: Timex) -> bool:
    """Whether the words between two times make them the ends of a range."""
    if second.start - first.end > 12 or first.kind not in ("date", "time") or second.kind not in ("date", "time"):
        return False
    if first.value.startswith("(") or second.value.startswith("("):
        return False
    between = text[first.end : second.start]
    if between == " ":
        return False
    gap = " ".join(between.lower().split())
    if gap not in _AND and (gap not in _TO or "\n" in between and not (gap[0].isalpha() and "\n\n" not in between)):
        return False
    before = left(text, first.start, max(0, first.start - 24)).value
    if gap in _AND:
        return before == "between"
    if before in ("from", "between"):
        return True
    if gap in ("-", "–") and second.stated == "w" and "d" in first.stated:
        return False
    return _shape(first) == _shape(second) and (gap != "-" or not between.startswith("\n"))


_LISTED = frozenset((",", "and", "or", ", and"))


def listed(text: str, first: Timex, second: Timex) -> bool:
    """Whether two months, or two days of a month, share the year of the last: "in April, May and June 1997"."""
    if first.stated not in ("m", "dm") or second.stated.rstrip("y") != first.stated or first.shift or first.weekday:
        return False
    return second.kind == "date" and text[first.end : second.start].strip() in _LISTED


def _shape(time: Timex) -> tuple[str, int]:
    return time.kind, len(time.value) if time.kind == "date" else 0


def spread(first: Timex, second: Timex) -> Timex:
    """The first end with the year of the second; the year before where it would come after it."""
    year = second.value[:4]
    if not year.isdecimal() or not first.value.startswith("XXXX-") or "W" in first.value:
        return first
    value = year + first.value[4:]
    if value[4:7] > second.value[4:7] != "":
        value = f"{int(year) - 1:04}{first.value[4:]}"
    return first._replace(value=value, stated=first.stated + "y")


def spanning(text: str, first: Timex, second: Timex) -> Timex | None:
    """The range from one to the other, its ends as written; None where they do not follow each other."""
    if first.value.startswith("T") and second.value.startswith("T"):
        return _clocks(text, first, second)
    start, last = _end_of(first), _end_of(second)
    if start is None or last is None:
        return None
    whole = first._replace(end=second.end, text=text[first.start : second.end], shift=None, mod=None)
    low, high = days_of(start), days_of(last)
    if low is None or high is None:
        return whole._replace(value=f"({first.value},{second.value},PX)")
    if second.basis and "m" in second.stated and "y" not in second.stated and start[:4] != last[:4]:
        last = _same_year(start, last)
        high = days_of(last) or high
    if low.low > high.high:
        later = _following(second, int(low.low), last)
        if later is None:
            return None
        last, high = later, days_of(later) or high
    until = last if first.shift and _is_directed(first) else as_written(second, last)
    value = f"({as_written(first, start)},{until},{_between(start, last)})"
    whole = whole._replace(value=value, stated=first.stated or second.stated, basis=first.basis or second.basis)
    if "T" in value:
        return whole._replace(kind="time", low=None, high=None)
    return whole._replace(kind="date", low=_iso(low.low), high=_iso(high.high + 1))


_CLOCK = re.compile(r"T(\d\d)(?::(\d\d))?")


def _clocks(text: str, first: Timex, second: Timex) -> Timex | None:
    """ "between 3 in the morning and 5pm"."""
    ends = [_CLOCK.fullmatch(time.value) for time in (first, second)]
    if not ends[0] or not ends[1]:
        return None
    start, last = (int(end[1]) * 60 + int(end[2] or 0) for end in ends if end)
    value = f"({first.value},{second.value},{lasting((last - start) % 1440 or 1440)})"
    return first._replace(end=second.end, text=text[first.start : second.end], value=value)


def _iso(day: Bound) -> str:
    return date.fromordinal(min(int(day), date.max.toordinal())).isoformat()


def _opening(value: str) -> str:
    """An end as written: the first day of the year or month that it names."""
    days = days_of(value)
    return _iso(days.low) if days and "T" not in value else value


def _end_of(time: Timex) -> str | None:
    if time.value == "PRESENT_REF":
        return time.value
    return time.value if time.value[:3].isdecimal() else None


def as_written(time: Timex, value: str) -> str:
    """An end of a range as it was written: with no year where none was, its first day where it is a month or year."""
    if value == "PRESENT_REF" or not time.basis or time.shift and not _is_bare_weekday(time):
        return _opening(value)
    if time.stated in ("w", "wt"):
        return f"XXXX-WXX-{time.weekday}{time.value[10:]}"
    return f"XXXX{_opening(value)[4:]}" if "m" in time.stated and "y" not in time.stated else _opening(value)


def _is_bare_weekday(time: Timex) -> bool:
    first = time.text.split()[0].lower()
    return time.stated in ("m", "dm") or WORDS.get(first, ("", ""))[0] == "weekday"


def _is_directed(time: Timex) -> bool:
    """ "next Monday to Friday": the second weekday follows the first, whatever day it is today."""
    return time.stated == "w" and not _is_bare_weekday(time)


def _same_year(start: str, last: str) -> str:
    """The second end in the year of the first, or in the next where it would come before it."""
    year = int(start[:4])
    return f"{year if last[4:] >= start[4:] else year + 1:04}{last[4:]}"


def _following(second: Timex, first: int, last: str) -> str | None:
    """The next such weekday or year after the first end, where the second leaves that open."""
    if second.weekday and second.stated == "w":
        return _iso(first + (second.weekday - 1 - (first - 1) % 7) % 7)
    return None if "y" in second.stated or not second.basis else f"{int(last[:4]) + 1:04}{last[4:]}"


def _between(first: str, last: str) -> str:
    """The length between the starts of two ends, in their own unit."""
    if len(first) == len(last) == 4:
        return f"P{int(last) - int(first)}Y"
    if len(first) == len(last) == 7 and (first[5:] + last[5:]).isdecimal():
        return f"P{(int(last[:4]) - int(first[:4])) * 12 + int(last[5:]) - int(first[5:])}M"
    low, high = days_of(first), days_of(last)
    return f"P{int(high.low) - int(low.low)}D" if low and high else "PX"


_LENGTH_LED = frozenset(("for", "in", "of", "over", "during", "within", "on"))


def offset_gap(text: str, first: Timex, second: Timex) -> bool:
    """Whether a duration is the distance from the date after it."""
    if first.kind != "duration" or second.kind != "date" or first.shift or not _PERIOD.fullmatch(first.value):
        return False
    gap = text[first.end : second.start].strip().lower()
    led = left(text, first.start, max(0, first.start - 12)).value
    if led in _LENGTH_LED and not (led == "in" and gap == "from" and second.shift):
        return False
    if gap == "from" and text[second.end : second.end + 6].lstrip().startswith(("to ", "unti", "thro", "-", "–")):
        return False
    return gap in ("before", "after", "from", "since the year", "prior to", "following")


def reckoned(text: str, first: Timex, second: Timex) -> Timex | None:
    """ "two weeks after January 15": the day that it leads to."""
    found = _PERIOD.fullmatch(first.value)
    days = second.days
    if not found or days is None or abs(days.low) == float("inf"):
        return None
    sign = -1 if text[first.end : second.start].strip().lower() in ("before", "prior to") else 1
    day = moved(date.fromordinal(int(days.low)), _GRAINS[found[2]], sign * int(found[1]))
    if len(second.value) == 4 and found[2] == "Y":
        value = f"{int(second.value) + sign * int(found[1]):04}"
        return second._replace(
            start=first.start, text=text[first.start : second.end], value=value, stated="", mod=first.mod
        )
    low = day.isoformat() if sign < 0 or first.mod != "LESS_THAN" else second.value
    return second._replace(
        start=first.start,
        text=text[first.start : second.end],
        value=day.isoformat(),
        mod=first.mod,
        weekday=None,
        shift=None,
        stated="",
        low=low if first.mod else None,
        high=moved(day, "day", 1).isoformat() if first.mod else None,
    )
