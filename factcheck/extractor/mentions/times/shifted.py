"""A time that lies a stated distance from its anchor: "last month", "two years ago", "the following day"."""

from __future__ import annotations

import re

from factcheck.model import Timex
from factcheck.model.annotations import Literal
from factcheck.model.days import date, datetime, timedelta
from factcheck.model.timex import days_of

from ..phrase import left
from .filling import filled, narrowed
from .narrative import follows, of_told_part
from .partial import Anchored, in_years
from .reckon import moved, weekday_near
from .tense import BACK, SINCE, direction


def shifted(text: str, time: Timex, anchor: Anchored) -> Timex:
    """The time moved from the day it is reckoned from; as it is where none is known."""
    assert time.shift is not None
    if time.value == "XXXX" and (same := of_told_part(text, time, anchor.stated)):
        return same
    shift = time.shift
    base, basis = _base(text, time, anchor)
    if base is None:
        return time._replace(value=time.value.partition("-P")[0])
    if "-P" in time.value:
        return _by_parts(time._replace(basis=basis), base.date(), shift.high <= 0)
    ago = time.stated == "+" or shift.low != shift.high and not time.weekday and time.value[:7] in _POINTS
    if time.kind != "duration" and shift.grain not in _SECONDS and not ago:
        return _calendar(text, time, base.date(), basis)
    time = time._replace(basis=basis, stated=time.stated.replace("+", ""))
    if time.kind == "duration":
        return _window(time, base)
    return _by_seconds(time, base) if shift.grain in _SECONDS else _point(time, base.date())


_PART = re.compile(r"(\d+)([YMWD])")


def _by_parts(time: Timex, day: date, back: bool) -> Timex:
    """ "2 years 1 month 21 days ago": the months first, then the days."""
    counts = dict.fromkeys("YMWD", 0)
    counts |= {unit: int(count) for count, unit in _PART.findall(time.value.partition("-P")[2])}
    sign = -1 if back else 1
    target = moved(day, "month", sign * (12 * counts["Y"] + counts["M"]))
    target = moved(target, "day", sign * (7 * counts["W"] + counts["D"]))
    return time._replace(value=target.isoformat())


Basis = Literal["as_of", "text"] | None
_POINTS = frozenset(("PAST_RE", "FUTURE_", "XXXX", "XXXX-XX", "XXXX-WX", "XXXX-QX", "XXX", "XX", "X"))


def _base(text: str, time: Timex, anchor: Anchored) -> tuple[datetime | None, Basis]:
    """The day to reckon from: the last one told for "the next day" and "two years later", else as_of."""
    told = follows(time.text, anchor.narrative) or _is_next_told(text, time) or _is_told_stretch(time, anchor.stated)
    assert time.shift is not None
    fine = time.shift.grain == "day" and time.value != "XXXX" or time.shift.grain in ("second", "minute", "hour")
    last = anchor.day if fine else anchor.stated
    if last is not None and not anchor.narrative and len(last.value) == 4 and time.value[4:5] == "-":
        last = None
    if told and last is not None and (day := _first_day(last)):
        return datetime(day.year, day.month, day.day), "text"
    return (anchor.as_of, "as_of") if anchor.as_of is not None else (None, None)


def _is_told_stretch(time: Timex, told: Timex | None) -> bool:
    """ "for the quarter", where the last time told is a quarter; "for the month" likewise."""
    if told is None or len(told.value) != 7 or time.text.lower() not in _STRETCHES:
        return False
    return told.value[5] == "Q" if time.value == "XXXX-QX" else time.value == "XXXX-XX" and told.value[5:].isdecimal()


_STRETCHES = frozenset(("the quarter", "the month"))


def _is_next_told(text: str, time: Timex) -> bool:
    """ "sold in 1992; the next year it closed": the year after the one told, where a past verb follows."""
    if time.kind != "date" or not time.text.lower().startswith("the next "):
        return False
    led = left(text, time.start, max(0, time.start - 12)).value in ("", ";", ",", "and", "but")
    return led and direction(text, time.start, time.end) in (BACK, SINCE)


def _first_day(time: Timex) -> date | None:
    days = days_of(time.value)
    return date.fromordinal(int(days.low)) if days else None


def _calendar(text: str, time: Timex, day: date, basis: Basis) -> Timex:
    """A whole calendar unit away: "last week", "tomorrow", "this year", or a part of one."""
    assert time.shift is not None
    grain, low, high = time.shift
    if low != high:
        return _within(text, time._replace(basis=basis), day)
    if time.value == "XXXX-WXX-WE" and low == 0 and _is_past_weekend(text, time, day):
        low = -1
    if time.value == "XXXX-XX-XXTNI" and time.text.lower() == "overnight" and _is_past(text, time):
        low = -1
    if basis == "as_of" and low == 0 and time.value in ("XXXX-QX", "XXXX-XX") and _is_reported(text, time, day):
        low = -1
    if time.value == "XXXX" and low == 0 and _is_past_year_end(text, time, day):
        low = -1
    if low == -1 and basis == "as_of" and time.value[5:] in _SEASONS and _has_ended(time.value, day):
        low = 0
    if basis == "text" and grain == "year" and low == 1 and _is_still_to_come(time.value, day):
        low = 0
    target = moved(day, grain, low)
    named = narrowed(time._replace(value=filled(time.value, target), basis=basis))
    return _rest(named, day) if time.mod == "REST" else named


def _is_past(text: str, time: Timex) -> bool:
    return direction(text, time.start, time.end) in (BACK, SINCE)


def _is_still_to_come(value: str, day: date) -> bool:
    """ "the following autumn", told of a day in May: of the same year."""
    return value[5:] in _SEASONS and _SEASONS[value[5:]] > day.month


def _has_ended(value: str, day: date) -> bool:
    """ "last spring", said in October: of the same year."""
    days = days_of(f"{day.year:04}{value[4:]}")
    return days is not None and days.high < day.toordinal()


_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def _is_reported(text: str, time: Timex, day: date) -> bool:
    """ "sales for the quarter rose", said before much of the next quarter is over: the one that has ended."""
    if time.value == "XXXX-QX":
        early = day.month % 3 != 0 and time.text.lower() == "the quarter"
    else:
        early = day.day <= _MIDMONTH and text[time.start - 4 : time.end].lower() == "for the month"
    return early and _is_past(text, time)


_MIDMONTH = 15


def _is_past_year_end(text: str, time: Timex, day: date) -> bool:
    """ "had 300 stores at year-end", said in the first half of the next year."""
    led = day.month <= 6 and text[time.start - 3 : time.end].lower() in _YEAR_ENDS
    return led and _is_past(text, time)


_YEAR_ENDS = frozenset(("at year-end", "at year's end", "at year’s end"))


def _is_past_weekend(text: str, time: Timex, day: date) -> bool:
    """ "over the weekend", said with a past verb in the days after it."""
    early = day.isoweekday() <= 4 and not time.text.lower().startswith("this")
    return early and _is_past(text, time)


def _rest(time: Timex, day: date) -> Timex:
    """ "the rest of the year": from the anchor to the end of it; the whole of what has not begun, or is over."""
    whole = days_of(time.value)
    if whole is None or not whole.low <= day.toordinal() <= whole.high <= date.max.toordinal():
        return time._replace(mod=None)
    last = date.fromordinal(int(whole.high))
    value = f"({day.isoformat()},{last.isoformat()},P{(last - day).days}D)"
    return time._replace(value=value, mod=None, low=day.isoformat(), high=moved(last, "day", 1).isoformat())


def _within(text: str, time: Timex, day: date) -> Timex:
    """A weekday or month in a stretch of the calendar: "last Friday", "next February"."""
    assert time.shift is not None
    grain, low, high = time.shift
    if time.weekday and grain == "day":
        if (low, high) == (0, 6) and direction(text, time.start, time.end) in (BACK, SINCE):
            low, high = -6, 0
        bounds = (7, 13) if (low, high) == (1, 13) and (day.isoweekday() < time.weekday) else (low, high)
        target = weekday_near(day, time.weekday, bounds)
        return time._replace(value=target.isoformat() + time.value[10:] if "T" in time.value else target.isoformat())
    if grain == "day":
        near = in_years(time, range(day.year - 1, day.year + 2))
        chosen = [value for value, first, _ in near if low <= first - day.toordinal() <= high]
        return time._replace(value=chosen[-1 if high < 0 else 0]) if chosen else time
    month = int(time.value[5:7]) if time.value[5:7].isdecimal() else 0
    for steps in range(low, high + 1) if high > 0 else range(high, low - 1, -1):
        target = moved(day.replace(day=1), "month", steps)
        if target.month == month:
            return time._replace(value=f"{target.year:04}{time.value[4:]}")
    return time


def _point(time: Timex, day: date) -> Timex:
    """A distance ago or ahead: the day it leads to, told no finer than its unit; none beyond the calendar."""
    assert time.shift is not None
    grain, low, high = time.shift
    first, last = moved(day, grain, low), moved(day, grain, high)
    steps = _nominal(time.mod, low, high)
    middle = moved(day, grain, steps)
    if middle == day and abs(steps) > _FAR:
        return time._replace(value="PAST_REF" if high < 0 else "FUTURE_REF", shift=None, basis=None)
    vague = time.value.endswith("REF")
    named = time if vague else narrowed(time._replace(value=filled(time.value, middle).partition("TX")[0]))
    if time.mod or vague:
        return named._replace(low=first.isoformat(), high=moved(last, "day", 1).isoformat())
    return named._replace(low=middle.isoformat(), high=moved(middle, "day", 1).isoformat())


_FAR = 31
"""More steps than that, of whatever grain, which lead nowhere lead out of the calendar: "66 million years ago"."""


def _nominal(mod: str | None, low: int, high: int) -> int:
    """The distance as it is printed: the far end of "almost 20 years ago", the near one of "more than"."""
    near, far = (low, high) if high > 0 else (high, low)
    if mod in ("LESS_THAN", "EQUAL_OR_LESS"):
        return far
    return near if mod in ("MORE_THAN", "EQUAL_OR_MORE") else -((-low - high) // 2)


def _by_seconds(time: Timex, base: datetime) -> Timex:
    assert time.shift is not None
    try:
        moment = base + timedelta(seconds=time.shift.low)
    except OverflowError:
        return time
    if base.time() == datetime.min.time() and time.basis == "text":
        return time._replace(value=moment.date().isoformat())
    return time._replace(kind="time", value=moment.isoformat(timespec="seconds" if moment.second else "minutes"))


def _window(time: Timex, base: datetime) -> Timex:
    """The stretch that "the last two weeks" covers."""
    assert time.shift is not None
    grain, low, high = time.shift
    day = base.date()
    if grain in _SECONDS:
        try:
            ends = [base + timedelta(seconds=steps * _SECONDS[grain]) for steps in (low, high)]
        except OverflowError:
            return time
        return time._replace(low=_clock(ends[0]), high=_clock(ends[1]))
    if grain == "quarter":
        start = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
        first, last = (
            (moved(start, grain, low), start) if high == 0 else (moved(start, grain, 1), moved(start, grain, 1 + high))
        )
    else:
        first, last = moved(day, grain, low), moved(day, grain, high)
        if grain == "day" and low == 0:
            first, last = moved(first, "day", 1), moved(last, "day", 1)
    return time._replace(low=first.isoformat(), high=last.isoformat())


_SECONDS = {"second": 1, "minute": 60, "hour": 3600}


def _clock(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
