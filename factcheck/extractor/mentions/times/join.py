"""Times that stand side by side made one: weekday and date, date and clock time."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from factcheck.model import Figure, Timex
from factcheck.model.timex import Shift

from .distance import years_off
from .hour import HOUR, PART, part_hours, with_part

Join = Callable[[Timex, Timex], Timex | None]
_WIDEST = 14
_WEEKDAY_TO_DATE = frozenset(("", ",", "the", ", the", "(", ".", "-", ".,"))
_DATE_TO_CLOCK = frozenset(
    "|,|at|from|by|@|for|around|at around|at about|before|after|in the|in|between|, at|on the".split("|")
)
_CLOCK_TO_DATE = frozenset(("", ",", "on", "of", "on the", ", on", "(", "in the", "at"))
_DAY = re.compile(r"(?:XXXX|\d{4})-(?:XX|\d\d)-(?:XX|\d\d)|XXXX-WXX-\d")


def joined(text: str, mentions: Sequence[Figure]) -> list[Figure]:
    """The mentions, each run of times that say one thing made one time."""
    joins: list[Figure] = []
    last: Timex | None = None
    for mention in mentions:
        if not isinstance(mention, Timex):
            joins.append(mention)
            last = None
        elif last and mention.start - last.end <= _WIDEST and (both := _both(text, last, mention)):
            joins[-1] = last = both
        else:
            joins.append(mention)
            last = mention
    return joins


def _both(text: str, first: Timex, second: Timex) -> Timex | None:
    """The one time that two make, by the words between them and the first join that holds."""
    between = text[first.end : second.start]
    if "\n\n" in between:
        return None
    gap = " ".join(between.lower().split())
    if gap in ("-", "–") and first.stated and second.weekday and text[second.end : second.end + 2].strip().isalpha():
        return None
    if first.stated in _DATES and second.stated in _DATES and first.kind == second.kind == "date":
        return None
    for join in _joins(gap):
        if time := join(first, second):
            return _spanning(text, time, (first, second))
    return None


_DATES = frozenset(("dm", "dmy", "my"))
"""What a date without a weekday states: no two of them make one time."""


@lru_cache(maxsize=128)
def _joins(gap: str) -> list[Join]:
    """What two times so far apart may make, in the order of trial."""
    return [join for gaps, join in JOINS if gap in gaps]


_PART_GAPS = frozenset(("", ",", "at", "in the", "around", "at around", "on"))
_LENGTH = re.compile(r"PT(?:(\d+(?:\.\d+)?)H)?(?:(\d+)M)?")


_OF_YEAR = re.compile(r"XXXX-(?:\d\d(?:-\d\d)?|SP|SU|FA|WI|Q\d|H\d|EASTER.*|\d\d-WXX.*)")


def _in_year(first: Timex, second: Timex) -> Timex | None:
    """ "January of last year", "in March this year", "Christmas next year", "March two years ago"."""
    if second.value != "XXXX" or second.mod or first.kind != "date":
        return None
    if first.shift or not _OF_YEAR.fullmatch(first.value) or not (shift := years_off(second)):
        return None
    return first._replace(shift=shift)


def _same_of_year(first: Timex, second: Timex) -> Timex | None:
    """ "the same quarter last year", "the same month of 1988"."""
    again = first.value in ("XXXX-QX", "XXXX-XX") and "same" in first.text.lower()
    return second if again and len(second.value) == 4 and second.kind == "date" else None


_SHARES = frozenset(("SP", "SU", "FA", "WI", "Q1", "Q2", "Q3", "Q4", "H1", "H2"))


def _year_first(first: Timex, second: Timex) -> Timex | None:
    """ "the 1989 third quarter"."""
    if first.stated != "y" or len(first.value) != 4 or first.mod or second.value[:5] != "XXXX-":
        return None
    if second.shift is not None or second.value[5:] not in _SHARES:
        return None
    return second._replace(value=first.value + second.value[4:], stated="y")


def _week_of(first: Timex, second: Timex) -> Timex | None:
    """ "the week of October 6th": the date, to be widened to its week once it is known."""
    if first.value not in ("XXXX-WXX", "XXXX-WXX-WE") or first.shift != Shift("week", 0, 0):
        return None
    if "d" not in second.stated and not second.weekday and len(second.value) < len("XXXX-12-25"):
        return None
    day = second.value[1:].partition(",")[0] if second.value.startswith("(") else second.value
    return second._replace(value=f"{day}/W{first.value[9:]}")


def _of_week(first: Timex, second: Timex) -> Timex | None:
    """ "Wednesday evening next week"."""
    if second.value != "XXXX-WXX" or second.mod or second.shift is None or first.stated != "w" or first.shift:
        return None
    return first._replace(shift=second.shift) if first.kind != "set" else None


_TODAY = {"XXXX-XX-XX": "day", "XXXX-WXX": "week", "XXXX-XX": "month"}


def _to_the_day(first: Timex, second: Timex) -> Timex | None:
    """ "20 years ago today", "ten years ago last month", "two weeks ago Saturday"."""
    shift = first.shift
    if shift is None or first.mod or shift.grain not in ("day", "month") or not first.text.endswith("ago"):
        return None
    middle = (shift.low + shift.high) // 2
    there = second.shift
    if second.value not in _TODAY or second.mod or there is None or there.low != there.high:
        return None
    if there.grain != _TODAY[second.value] or there.low and there.grain != shift.grain:
        return None
    middle += there.low
    return second._replace(shift=Shift(shift.grain, middle, middle))


def _weekday_of_week(first: Timex, second: Timex) -> Timex | None:
    """ "next week Wednesday"."""
    if first.value != "XXXX-WXX" or first.shift is None or second.stated != "w" or second.shift:
        return None
    return first._replace(value=second.value, weekday=second.weekday, stated="w", mod=None)


def _lasting(first: Timex, second: Timex) -> Timex | None:
    """ "2pm for 2 hours"."""
    length = _LENGTH.fullmatch(second.value)
    day, clock, rest = first.value.partition("T")
    hour = HOUR.fullmatch(clock + rest)
    if second.kind != "duration" or not length or not hour or day and not _DAY.fullmatch(day):
        return None
    start = int(hour[1]) * 60 + int(hour[2][1:3] or 0)
    end = start + round(float(length[1] or 0) * 60) + int(length[2] or 0)
    last = f"{day}T{end // 60 % 24:02}:{end % 60:02}"
    return first._replace(value=f"({first.value},{last},{second.value})") if end < 24 * 60 or not day else None


def _recurring(first: Timex, second: Timex) -> Timex | None:
    """ "each Monday at 4pm", "4pm on Mondays", "3pm each day"."""
    for day, clock in ((first, second), (second, first)):
        if day.kind == "set" and clock.value[0] == "T" and _is_clock(clock) and day.value.startswith("XXXX-WXX-"):
            return day._replace(value=day.value + clock.value)
    if _is_clock(first) and second.kind == "set" and second.value == "P1D":
        return first._replace(kind="set")
    return None


def _spanning(text: str, time: Timex, ends: tuple[Timex, Timex]) -> Timex:
    first, last = ends
    end = last.end + (1 if "(" in text[first.end : last.start] and text[last.end : last.end + 1] == ")" else 0)
    return time._replace(start=first.start, end=end, text=text[first.start : end])


def _all_day(first: Timex, second: Timex) -> Timex | None:
    """ "all day Sunday"."""
    return second if first.text.lower() == "all day" and second.kind == "date" and second.weekday else None


def _weekday_date(first: Timex, second: Timex) -> Timex | None:
    if first.weekday and first.kind == "date" and "d" not in first.stated and "d" in second.stated:
        if second.weekday:
            return None
        stated = "w" + second.stated.replace("w", "")
        return second._replace(weekday=first.weekday, stated=stated, mod=second.mod or first.mod)
    if first.weekday and first.stated == "wt" and not first.shift and second.stated in ("dm", "dmy"):
        clock = first.value[first.value.index("T") :]
        return second._replace(
            kind="time", value=second.value + clock, weekday=first.weekday, stated=f"w{second.stated}t"
        )
    return None


def _date_weekday(first: Timex, second: Timex) -> Timex | None:
    """ "4 November 2017, a Saturday"."""
    if not second.weekday or second.stated != "w" or second.shift or first.weekday or "d" not in first.stated:
        return None
    return first._replace(weekday=second.weekday, stated="w" + first.stated)


def _is_day(time: Timex) -> bool:
    return time.kind == "date" and bool(_DAY.fullmatch(time.value))


def _is_clock(time: Timex) -> bool:
    return (
        time.kind == "time"
        and time.value.startswith(("T", "(T"))
        and time.value[1:3] not in ("MO", "AF", "EV", "NI", "MI")
    )


def _timed(day: Timex, clock: Timex) -> Timex:
    """The clock time on that day, or the range of clock times."""
    if clock.value.startswith("("):
        first, last, length = clock.value[1:-1].split(",")
        value = f"({day.value}{first},{day.value}{last},{length})"
    else:
        value = day.value + clock.value
    return day._replace(kind="time", value=value, stated=day.stated + clock.stated, mod=day.mod or clock.mod)


def _date_clock(first: Timex, second: Timex) -> Timex | None:
    """ "Thursday at 5pm", "14 February, 20:00"."""
    return _timed(first, second) if _is_day(first) and _is_clock(second) else None


def _date_part(first: Timex, second: Timex) -> Timex | None:
    """ "Tuesday in the morning"."""
    return _timed(first, second) if _is_day(first) and second.kind == "time" and second.value[0] == "T" else None


def _part_of_date(first: Timex, second: Timex) -> Timex | None:
    """ "the night of 9 November 1938", "the night of 5/6 June"."""
    if second.value.startswith("(") and second.value.endswith(",P1D)"):
        second = second._replace(value=second.value[1:].partition(",")[0])
    return _timed(second, first) if _is_day(second) and PART.fullmatch(first.value) and first.value[0] == "T" else None


def _clock_date(first: Timex, second: Timex) -> Timex | None:
    """ "5 p.m. on Thursday"."""
    return _timed(second, first) if _is_clock(first) and _is_day(second) else None


def _with_year(first: Timex, second: Timex) -> Timex | None:
    """ "Wed Oct 26 15:50:06 2016", as machines date their mail."""
    if first.stated not in ("dmt", "wdmt") or second.stated != "y" or len(second.value) != 4:
        return None
    return first._replace(value=first.value.replace("XXXX", second.value), stated=first.stated + "y")


def _of_years(first: Timex, second: Timex) -> Timex | None:
    """ "last year's third quarter"."""
    return _in_year(second, first)


_WEEK_OF = frozenset(
    ("of", "beginning", "starting", "ending", "ended", "commencing", "beginning on", "starting on", "ended on")
)
JOINS: tuple[tuple[frozenset[str], Join], ...] = (
    (_WEEKDAY_TO_DATE, _weekday_date),
    (frozenset(("", ",", "(", ", a", "-", "–")), _date_weekday),
    (frozenset(("", "on")), _all_day),
    (_PART_GAPS, with_part),
    (frozenset(("", ",")), part_hours),
    (frozenset(("", "of", ",", "of the", "in")), _in_year),
    (frozenset(("", "of", "in")), _same_of_year),
    (frozenset(("",)), _year_first),
    (frozenset(("'s", "’s", "' s")), _of_years),
    (frozenset(("",)), _with_year),
    (_WEEK_OF, _week_of),
    (frozenset(("", "-", "on")), _weekday_of_week),
    (frozenset(("", "of")), _of_week),
    (frozenset(("", "on")), _to_the_day),
    (_DATE_TO_CLOCK, _date_clock),
    (frozenset(("in the",)), _date_part),
    (_CLOCK_TO_DATE, _clock_date),
    (frozenset(("", "of", "of the", "on")), _part_of_date),
    (frozenset(("for",)), _lasting),
    (frozenset(("", "at", "on")), _recurring),
)
"""What two times side by side may make, by the words between them, in the order of trial."""
