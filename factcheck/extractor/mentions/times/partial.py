"""A time that lacks its year or its day: "in February", "Thursday", "June 3", "Christmas", "the third quarter"."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.model import Timex
from factcheck.model.annotations import Protocol
from factcheck.model.days import MAXYEAR, MINYEAR, date, datetime
from factcheck.model.timex import Shift, days_of, month_days

from ..phrase import left, phrase_at
from .filling import narrowed
from .reckon import moved, weekday_near
from .tense import AHEAD, BACK, SINCE, direction, is_told_in

_NEAR = 300
_LONG_AGO, _SOON, _JUST_NOW = 240, 120, 30
"""Days: a month or day so long past would be named with its year, when the next one is so near."""


class Anchored(Protocol):
    @property
    def as_of(self) -> datetime | None: ...
    @property
    def stated(self) -> Timex | None: ...
    @property
    def day(self) -> Timex | None: ...
    @property
    def narrative(self) -> bool: ...


def year_from(value: str) -> str | None:
    """The year that a value states."""
    year = value[1:5] if value[0] == "(" else value[:4]
    return year if year.isdecimal() and len(year) == 4 else None


def partial(text: str, time: Timex, anchor: Anchored) -> Timex:
    """The time with what it lacks taken from the text or from as_of, in the direction that the words give."""
    if time.value[0] == "T":
        return _on_told_day(text, time, anchor)
    if not time.value.startswith(("XXXX", "(XXXX", "XX")):
        return narrowed(time)
    if time.value.startswith("XXXX-XX-XX"):
        return time
    if time.value.startswith("(XXXX"):
        return _span_of(text, time, anchor)
    told = _from_text(text, time, anchor)
    if told:
        return narrowed(told._replace(basis="text"))
    if anchor.as_of is None:
        return time
    directed = _directed(text, time, anchor.as_of.date())
    if directed.value == time.value:
        return time
    return narrowed(directed if directed.basis else directed._replace(basis="as_of"))


def _on_told_day(text: str, time: Timex, anchor: Anchored) -> Timex:
    """A clock time or part of a day on the day told before it: in its sentence, or close by in a story."""
    day = anchor.day
    if day is None or len(day.value) < 10 or not day.value[:4].isdecimal():
        return time
    between = text[day.end : time.start]
    told = (
        (day.stated or day.shift and day.shift.grain == "day")
        and time.value[1:2].isdecimal()
        and between.lstrip()[:1] not in _DATELINE_ENDS
    )
    ended = ". " in between or "; " in between or day.text.endswith(".") and between[1:2].isupper()
    near = anchor.narrative or told and not ended
    if between == " at " or not near or len(between) > _NEAR or "\n" in between:
        return time
    return time._replace(value=day.value[:10] + time.value, basis="text")


_DATELINE_ENDS = ("-", "–", "—", "(")


def _span_of(text: str, time: Timex, anchor: Anchored) -> Timex:
    """ "June 3 to 7": the value as written, its extent from the year that is meant."""
    first, last, _ = time.value[1:-1].split(",")
    start = partial(text, time._replace(value=first), anchor)
    if not start.value[:4].isdecimal():
        return time
    end = days_of(start.value[:4] + last[4:])
    low = days_of(start.value)
    if not end or not low:
        return time._replace(basis=start.basis)
    ends = (date.fromordinal(int(low.low)).isoformat(), date.fromordinal(int(end.high) + 1).isoformat())
    value = time.value.replace("XXXX", start.value[:4]) if start.basis == "text" else time.value
    return time._replace(value=value, basis=start.basis, low=ends[0], high=ends[1])


def _from_text(text: str, time: Timex, anchor: Anchored) -> Timex | None:
    """The year of the last date stated: always in a text with no as_of, else only close by and well in the past."""
    stated = anchor.stated
    year = year_from(stated.value) if stated else None
    if stated is None or year is None or "WXX" in time.value[:8] or time.weekday and "m" not in time.stated:
        return _weekday_from_text(time, anchor)
    if anchor.as_of is not None and not _hangs_on(text, stated, time, anchor):
        return None
    if time.value.startswith("XXXX-XX-"):
        return _in_told_month(time, stated)
    if anchor.narrative and _turns(text, stated, time):
        return _in_year(time, int(year) + 1)
    onward = time.value[5:7] < stated.value[5:7] and "m" in stated.stated and "m" in time.stated
    if anchor.as_of is not None and not anchor.narrative and onward and int(year) < anchor.as_of.year:
        return _in_year(time, int(year) + 1)
    return _in_year(time, int(year))


def _hangs_on(text: str, stated: Timex, time: Timex, anchor: Anchored) -> bool:
    """Whether a time takes its year from the one stated before it, though the text has a day of its own.

    In a text about the past it does; in news only where the two touch, or in the telling of a dated month.
    """
    between = text[stated.end : time.start]
    if text[max(0, time.start - 5) : time.start].lower() == "that " and "m" in time.stated:
        return True
    if len(between) <= _TOUCHING and "y" in stated.stated and ". " not in between:
        return "m" not in stated.stated
    if time.value.startswith("XXXX-XX-") and len(stated.value) < 7:
        return False
    way = direction(text, time.start, time.end)
    if anchor.narrative:
        return not time.weekday and (way != AHEAD or not _looks_on(text[max(0, time.start - _CLAUSE) : time.start]))
    if way in (AHEAD, SINCE):
        return False
    assert anchor.as_of is not None
    told = "m" in stated.stated and ("y" in stated.stated or stated.basis == "text")
    told = told and int(stated.value[:4]) < anchor.as_of.year
    return told and not time.weekday and len(between) <= _NEAR and "\n" not in between


_TOUCHING, _CLAUSE = 8, 120


def _looks_on(before: str) -> bool:
    """Whether a verb before it speaks from today: "will open", "are to meet"; "would" does not."""
    clause = before.rpartition(". ")[2]
    return any(verb in clause for verb in (" will ", " is ", " are "))


def _in_told_month(time: Timex, stated: Timex) -> Timex | None:
    """ "on the 24th": of the month last told, or of the next where that day is past."""
    month = stated.value[:7]
    if not month[5:].isdecimal():
        return None
    if stated.value[8:10].isdecimal() and time.value[8:10] < stated.value[8:10]:
        month = moved(date(int(month[:4]), int(month[5:]), 1), "month", 1).isoformat()[:7]
    return time._replace(value=month + time.value[7:])


_TURN = 6


def _turns(text: str, stated: Timex, time: Timex) -> bool:
    """Whether a story goes on into the next year: "in November ... in January", unless it looks back."""
    first, then = days_of(stated.value), days_of(stated.value[:4] + time.value[4:])
    if first is None or then is None or len(stated.value) == 4 or "y" in time.stated:
        return False
    onward = date.fromordinal(int(then.low)).month - date.fromordinal(int(first.low)).month + 12
    return onward <= _TURN and " had " not in text[max(stated.end, time.start - _CLAUSE) : time.start]


def _weekday_from_text(time: Timex, anchor: Anchored) -> Timex | None:
    """With no as_of, a day of an unnamed month takes the month last stated, and a weekday the week."""
    stated = anchor.stated
    if stated is None or anchor.as_of is not None:
        return None
    if time.value.startswith("XXXX-XX-") and stated.value[5:7].isdecimal() and stated.value[:4].isdecimal():
        return time._replace(value=stated.value[:7] + time.value[7:])
    return None


def _in_year(time: Timex, year: int) -> Timex:
    return time._replace(value=time.value.replace("XXXX", f"{year:04}"))


def _directed(text: str, time: Timex, as_of: date) -> Timex:
    """Ahead of as_of or behind it, as tense and preposition tell; the nearest year beside a weekday."""
    value = time.value
    if value.startswith("XXXX-WXX-"):
        return _weekday(text, time, as_of)
    if value.startswith("XXXX-XX-"):
        return _day_of_month(text, time, as_of)
    if value.startswith("XXXX-W") and value[6:8].isdecimal():
        return _in_year(time, as_of.year)
    way = direction(text, time.start, time.end)
    if time.weekday and "d" in time.stated:
        return _fitting(time, as_of, way)
    return _nearest_year(time, as_of, SINCE if way == BACK and is_told_in(text, time.start) else way)


_INDEFINITE = re.compile(r" (?:in|of) (?:\d{4}|[A-Z][a-z]{2})")


def _is_some(text: str, end: int) -> bool:
    """ "a Tuesday in March", "on a Sunday, when", not "at a Wednesday news conference"."""
    following = phrase_at(text, end)[0]
    closed = following.sort in ("", ".", ",", ";", ")") or following.value == "like"
    return closed or _INDEFINITE.match(text, end) is not None


def _weekday(text: str, time: Timex, as_of: date) -> Timex:
    article = left(text, time.start, max(0, time.start - 8)).value
    if article == "1" or article == "a" and _is_some(text, time.end):
        return time
    way = direction(text, time.start, time.end)
    ahead = way == AHEAD or way is None
    assert time.weekday is not None
    bounds = (0, 6) if ahead else (-6, 0)
    day = weekday_near(as_of, time.weekday, bounds)
    rest = time.value[len("XXXX-WXX-1") :]
    return time._replace(value=day.isoformat() + rest, shift=Shift("day", *bounds), basis="as_of")


def _day_of_month(text: str, time: Timex, as_of: date) -> Timex:
    """ "Friday the 15th", "the 20th": the nearest month that has it, in the direction told."""
    day = int(time.value[8:10])
    months = [moved(as_of.replace(day=1), "month", n) for n in range(-6, 7)]
    found = [m.replace(day=day) for m in months if day <= month_days(m.year, m.month)]
    if time.weekday:
        found = [d for d in found if d.isoweekday() == time.weekday] or found
    way = direction(text, time.start, time.end)
    right = [d for d in found if (d <= as_of if way in (BACK, SINCE) else d >= as_of)] if way else found
    nearest = min(right or found, key=lambda d: (abs((d - as_of).days), d < as_of))
    return time._replace(value=nearest.isoformat() + time.value[10:])


_SLIP = 14


def _fitting(time: Timex, as_of: date, way: int | None) -> Timex:
    """The year nearest to as_of for a weekday with its day and month; not far ahead where the verb looks back."""
    near = in_years(time, range(as_of.year - 1, as_of.year + 2))
    today = as_of.toordinal()
    if way in (BACK, SINCE):
        near = [pair for pair in near if pair[1] <= today + _SLIP] or near
    elif way == AHEAD:
        near = [pair for pair in near if pair[2] >= today - _SLIP] or near
    elif way is None:
        near = [pair for pair in near if pair[2] >= today and pair[1] % 7 == (time.weekday or 0) % 7] or near
    return time._replace(value=min(near, key=lambda pair: abs(pair[1] - today))[0]) if near else time


def in_years(time: Timex, years: range) -> list[tuple[str, int, int]]:
    """The value in each of the years that has such a day, with its first and last day."""
    rest = time.value[4:]
    if len(rest) == _SHARE or len(rest) <= 6 and rest[1:2].isdecimal():
        return _with_days(rest, years)
    values = [f"{year:04}{rest}" for year in years if MINYEAR <= year <= MAXYEAR]
    return _on_calendar([narrowed(time._replace(value=value)).value for value in values])


_SHARE = len("-SU")


@lru_cache(maxsize=512)
def _with_days(rest: str, years: range) -> list[tuple[str, int, int]]:
    """The same of a plain month, a day of one, a season or another share of the year."""
    return _on_calendar([f"{year:04}{rest}" for year in years if MINYEAR <= year <= MAXYEAR])


def _on_calendar(values: list[str]) -> list[tuple[str, int, int]]:
    dated = [(value, days_of(value)) for value in values]
    return [(value, int(days.low), int(days.high)) for value, days in dated if days is not None]


def _nearest_year(time: Timex, as_of: date, way: int | None) -> Timex:
    """The year in which it lies closest to as_of on the side that is told; ahead where no verb tells."""
    leap = time.value[4:10] == "-02-29"
    years = range(as_of.year - 4, as_of.year + 5) if leap else range(as_of.year - 1, as_of.year + 2)
    found = in_years(time, years)
    today = as_of.toordinal()
    ahead = way is None or way == AHEAD
    fits = [
        (abs(low - today), i) for i, (_, low, high) in enumerate(found) if (high >= today if ahead else low <= today)
    ]
    if not fits:
        return time._replace(basis=None)
    distance, place = min(fits)
    named = time.value[5:6].isdecimal()
    later = found[place + 1][1] - today if named and place + 1 < len(found) else _LONG_AGO
    if not ahead and way != SINCE and distance > _LONG_AGO and later < _SOON:
        place, ahead = place + 1, True
    elif ahead and distance > _LONG_AGO and place and today - found[place - 1][2] < _JUST_NOW:
        place, ahead = place - 1, False
    chosen = found[place][0]
    if time.stated == "m" and len(time.value) == 7:
        near = int(int(time.value[5:]) == as_of.month)
        shift = Shift("month", 1 - near, 11) if ahead else Shift("month", -11, near - 1)
    elif time.stated in ("dm", "dmt"):
        shift = Shift("day", 0, 365) if ahead else Shift("day", -365, 0)
    else:
        return time._replace(value=chosen, basis="as_of")
    return time._replace(value=chosen, shift=shift, basis="as_of")
