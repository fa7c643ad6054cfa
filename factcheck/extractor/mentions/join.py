"""Times that stand side by side made one: weekday and date, date and clock time."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.model import Figure, Timex

_WIDEST = 14
_WEEKDAY_TO_DATE = frozenset(("", ",", "the", ", the", "(", ".", "-", ".,"))
_DATE_TO_CLOCK = frozenset(
    ("", ",", "at", "from", "by", "@", "for", "around", "at around", "at about", "before", "after", "in the", "in", "between", ", at", "on the")
)
_CLOCK_TO_DATE = frozenset(("", ",", "on", "of", "on the", ", on", "(", "in the", "at"))
_DAY = re.compile(r"(?:XXXX|\d{4})-(?:XX|\d\d)-(?:XX|\d\d)|XXXX-WXX-\d")


def joined(text: str, mentions: Sequence[Figure]) -> list[Figure]:
    """The mentions, each run of times that say one thing made one time."""
    joins: list[Figure] = []
    for mention in mentions:
        last = joins[-1] if joins else None
        if isinstance(mention, Timex) and isinstance(last, Timex) and mention.start - last.end <= _WIDEST:
            both = _both(text, last, mention)
            if both:
                joins[-1] = both
                continue
        joins.append(mention)
    return joins


def _both(text: str, first: Timex, second: Timex) -> Timex | None:
    between = text[first.end : second.start]
    if "\n\n" in between:
        return None
    gap = " ".join(between.lower().split())
    if gap in _WEEKDAY_TO_DATE and (pair := _weekday_date(first, second)):
        return _spanning(text, pair, (first, second))
    if gap in _DATE_TO_CLOCK and _is_day(first) and _is_clock(second):
        return _spanning(text, _timed(first, second), (first, second))
    if gap in _CLOCK_TO_DATE and _is_clock(first) and _is_day(second):
        return _spanning(text, _timed(second, first), (first, second))
    return None


def _spanning(text: str, time: Timex, ends: tuple[Timex, Timex]) -> Timex:
    first, last = ends
    end = last.end + (1 if "(" in text[first.end : last.start] and text[last.end : last.end + 1] == ")" else 0)
    return time._replace(start=first.start, end=end, text=text[first.start : end])


def _weekday_date(first: Timex, second: Timex) -> Timex | None:
    if first.weekday and first.kind == "date" and "d" not in first.stated and "d" in second.stated and second.kind != "set":
        return second._replace(weekday=first.weekday, stated="w" + second.stated.replace("w", "")) if not second.weekday else None
    if second.weekday and second.stated == "w" and second.shift is None and "d" in first.stated and not first.weekday:
        return first._replace(weekday=second.weekday, stated="w" + first.stated)
    return None


def _is_day(time: Timex) -> bool:
    return time.kind == "date" and bool(_DAY.fullmatch(time.value))


def _is_clock(time: Timex) -> bool:
    return time.kind == "time" and time.value.startswith(("T", "(T"))


def _timed(day: Timex, clock: Timex) -> Timex:
    """The clock time on that day, or the range of clock times."""
    if clock.value.startswith("("):
        first, last, length = clock.value[1:-1].split(",")
        value = f"({day.value}{first},{day.value}{last},{length})"
    else:
        value = day.value + clock.value
    return day._replace(kind="time", value=value, stated=day.stated + clock.stated, mod=day.mod or clock.mod)
