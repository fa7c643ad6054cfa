"""The time that stands at a trigger, as far as the words there state it: one reader for each sort of word."""

from __future__ import annotations

import re
from collections.abc import Callable

from factcheck.extractor.lexicon.times import HOLIDAYS, WORDS
from factcheck.model import Timex

from .clock import clock, spelled_clock
from .date import day_first, month_and_day, month_first, numeric
from .day import deictic, midday, moment, noon, part_of_day, pressing, recurring, reference
from .duration import counted
from .holiday import holiday
from .hour import hour_beside
from .ordinal_day import day_numbered
from .period import decade_named, numbered, season
from .phrase import Found, Trigger, left
from .relative import unit_named, units_named
from .weekday import weekday_named, weekdays_named
from .year import short_decade, year_named

Reader = Callable[[Trigger], Found | None]


def _on_weekday(at: Trigger) -> Found | None:
    return holiday(at) or weekday_named(at)


def _on_unit(at: Trigger) -> Found | None:
    if at.value == "Q" and (past := _quarter_past(at)):
        return past
    return (holiday(at) or midday(at) if at.value == "D" else None) or unit_named(at)


def _quarter_past(at: Trigger) -> Found | None:
    """ "a quarter past eight", "quarter to noon"."""
    article = left(at.text, at.start, at.floor)
    start = article.start if article.value == "a" else at.start
    return spelled_clock(at.text, start, at.floor)


def _on_fraction(at: Trigger) -> Found | None:
    return spelled_clock(at.text, at.start, at.floor) or counted(at.text, at.start, at.floor)


def _on_scale(at: Trigger) -> Found | None:
    return counted(at.text, at.start, at.floor)


def _on_number(at: Trigger) -> Found | None:
    text, start, floor = at.text, at.start, at.floor
    if at.sort == "ordinal":
        return day_first(text, start, floor) or numbered(text, start, floor) or day_numbered(text, start, floor)
    return (
        spelled_clock(text, start, floor)
        or hour_beside(text, start, floor)
        or counted(text, start, floor)
        or day_first(text, start, floor)
        or numbered(text, start, floor)
    )


READERS: dict[str, Reader] = {
    "month": month_first,
    "weekday": _on_weekday,
    "weekdays": weekdays_named,
    "unit": _on_unit,
    "units": units_named,
    "season": season,
    "part": part_of_day,
    "noon": noon,
    "deictic": deictic,
    "reference": reference,
    "set": recurring,
    "decade": decade_named,
    "ordinal": _on_number,
    "cardinal": _on_number,
    "holiday": holiday,
    "fraction": _on_fraction,
    "scale": _on_scale,
    "deadline": pressing,
    "moment": moment,
}
_HEADS = {name.split()[-1] for name in HOLIDAYS} | {name for name in HOLIDAYS if " " not in name}
_HOLIDAY_WORDS = frozenset(word for word in _HEADS if word not in WORDS)
TRIGGERS: frozenset[str] = frozenset(word for word, (sort, _) in WORDS.items() if sort in READERS) | _HOLIDAY_WORDS
"""The lower-case words at which a time may be read."""

_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"(\d+)(.?)([ \u00a0\n]?)([A-Za-z]{0,2})", re.DOTALL)


def time_at(text: str, start: int, floor: int) -> Timex | None:
    """The time whose trigger stands at start, reaching back no further than floor; None where none is meant.

    >>> time_at("on Thursday", 3, 0).value, time_at("almost a year ago", 9, 0).shift
    ('XXXX-WXX-4', Shift(grain='day', low=-365, high=-318))
    """
    if text[start].isdigit():
        found = _digits(text, start, floor)
        return found.timex(text) if found else None
    word = _WORD.match(text, start)
    if not word:
        return None
    lower = word[0].lower()
    entry = WORDS.get(lower) or (("holiday", "") if lower in _HOLIDAY_WORDS else ("", ""))
    reader = READERS.get(entry[0])
    found = reader(Trigger(text, start, word.end(), floor, *entry)) if reader else None
    return found.timex(text) if found else None


def _digits(text: str, start: int, floor: int) -> Found | None:
    """What a run of digits opens, told by its length and by the mark or letter after it."""
    seen = _DIGITS.match(text, start)
    if not seen or len(seen[1]) > 8:
        return None
    run, mark = len(seen[1]), seen[2]
    if run <= 2:
        return _short(text, start, floor)
    if run == 4:
        return _four(text, start, floor)
    if run == 8:
        return numeric(text, start)
    return counted(text, start, floor)


def _short(text: str, start: int, floor: int) -> Found | None:
    return (
        numeric(text, start)
        or day_first(text, start, floor)
        or clock(text, start, floor)
        or hour_beside(text, start, floor)
        or month_and_day(text, start, floor)
        or short_decade(text, start)
        or spelled_clock(text, start, floor)
        or counted(text, start, floor)
        or numbered(text, start, floor)
        or day_numbered(text, start, floor)
    )


def _four(text: str, start: int, floor: int) -> Found | None:
    return numeric(text, start) or year_named(text, start, floor) or counted(text, start, floor)


def lead(text: str, start: int) -> str:
    """The word before, for callers that look no further."""
    return left(text, start, 0).value
