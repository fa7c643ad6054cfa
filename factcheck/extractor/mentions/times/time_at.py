"""The time that stands at a trigger, as far as the words there state it: one reader for each sort of word."""

from __future__ import annotations

import re
from collections.abc import Callable

from factcheck.extractor.lexicon.times import CUES, HOLIDAYS, WORDS
from factcheck.model import Timex

from ..figures.plural_units import units_named
from ..onward import plain_word
from ..phrase import Found, Trigger, left, phrase_at, written
from . import day
from .date import day_first, month_first
from .digit_time import NumberReader, first, is_length, opened_by_digits
from .duration import counted, quarter_of_unit
from .holiday import LED_BY, holiday
from .hour import hour_beside
from .opening import opens
from .ordinal_day import day_numbered
from .period import decade_named, decade_spelled, numbered, season
from .relative import unit_named
from .spelled_clock import quarter_past, spelled_clock
from .usual import usual_distance, usual_length, usual_stretch, usual_weekday
from .weekday import weekday_named, weekdays_named
from .year_forms import year_spelled

Reader = Callable[[Trigger], Found | None]
_OF_A_FRACTION = CUES["inside a length"] | {"before"}
"""Words after "half" with which a time may go on, and that no reader of figures knows."""


def _on_weekday(at: Trigger) -> Found | None:
    return usual_weekday(at) or (holiday(at) if _after_holiday_word(at) else None) or weekday_named(at)


def _on_unit(at: Trigger) -> Found | None:
    if usual := usual_stretch(at) or usual_distance(at):
        return usual
    if at.value == "Q" and (length := quarter_of_unit(at)):
        return length
    if at.value == "Q" and (past := quarter_past(at)):
        return past
    if at.value == "D" and _after_holiday_word(at) and (found := holiday(at)):
        return found
    return (day.midday(at) if at.value == "D" else None) or unit_named(at)


def _after_holiday_word(at: Trigger) -> bool:
    """Whether the word before may be part of a holiday's name: "Canada Day", "All Saints' Day"."""
    of_many = at.text[at.start - 2 : at.start] in ("' ", "\u2019 ") and at.start - 2 > at.floor
    return of_many or written(at.text, left(at.text, at.start, at.floor)) in LED_BY


def _on_fraction(at: Trigger) -> Found | None:
    onward = plain_word(at.text, at.end)
    if onward and onward not in _OF_A_FRACTION:
        return None
    return spelled_clock(at.text, at.start, at.floor) or counted(at.text, at.start, at.floor)


def _on_scale(at: Trigger) -> Found | None:
    """ "a million years", "the last hundred days"; "few million years" tells no number."""
    before = left(at.text, at.start, at.floor)
    if (
        before.sort not in ("word", "direction", "hedge")
        or before.sort == "word"
        and before.value not in ("a", "one", "than")
    ):
        return None
    return counted(at.text, at.start, at.floor)


def _on_ordinal(at: Trigger) -> Found | None:
    text, start, floor = at.text, at.start, at.floor
    if not opens(text, at.end, "ordinal"):
        return None
    return day_first(text, start, floor) or numbered(text, start, floor) or day_numbered(text, start, floor)


def _on_cardinal(at: Trigger) -> Found | None:
    if length := usual_length(at.text, (at.start, at.end, at.floor), int(at.value)):
        return length
    if not opens(at.text, at.end, "cardinal"):
        return None
    if is_length(phrase_at(at.text, at.start)[1]):
        return counted(at.text, at.start, at.floor)
    return first(_WORDED, at.text, at.start, at.floor)


def _on_vague(at: Trigger) -> Found | None:
    """ "several weeks", "a few days ago", "once a week": read at the unit that follows, if one does."""
    if plain_word(at.text, at.end):
        return None
    phrase = phrase_at(at.text, at.end)
    i = 1 if phrase[0].sort == "vague" or phrase[0].value in ("a", "an", "per") else 0
    i += phrase[i].value == "of"
    unit = phrase[i]
    if unit.sort not in ("unit", "units"):
        return None
    reader = unit_named if unit.sort == "unit" else units_named
    found = reader(Trigger(at.text, unit.start, unit.end, at.floor, unit.sort, unit.value))
    return found if found and found.start <= at.start else None


_WORDED: tuple[NumberReader, ...] = (
    spelled_clock,
    hour_beside,
    counted,
    day_first,
    numbered,
    year_spelled,
    decade_spelled,
)
"""Which readers may read a number word, in the order of trial."""
READERS: dict[str, Reader] = {
    "vague": _on_vague,
    "times": _on_vague,
    "month": month_first,
    "weekday": _on_weekday,
    "weekdays": weekdays_named,
    "unit": _on_unit,
    "units": units_named,
    "season": season,
    "part": day.part_of_day,
    "twilight": day.twilight,
    "noon": day.noon,
    "deictic": day.deictic,
    "reference": day.reference,
    "set": day.recurring,
    "decade": decade_named,
    "ordinal": _on_ordinal,
    "cardinal": _on_cardinal,
    "holiday": holiday,
    "fraction": _on_fraction,
    "scale": _on_scale,
    "lasting": day.lasting,
    "deadline": day.pressing,
    "moment": day.moment,
    "future": day.future,
    "overnight": day.overnight,
}
_HEADS = {name.split()[-1] for name in HOLIDAYS} | {name for name in HOLIDAYS if " " not in name}
_ENTRIES: dict[str, tuple[Reader, str, str]] = {
    **dict.fromkeys(_HEADS, (holiday, "holiday", "")),
    **{word: (READERS[sort], sort, value) for word, (sort, value) in WORDS.items() if sort in READERS},
    "past": (day.past, "direction", "-1"),
}
"""Who reads at a word, and what the lexicon says of it."""
_AFTER_NUMBERS = frozenset(("hr", "hrs", "sec", "secs", "min", "mins", "wks", "yrs", "qtrs"))
TRIGGERS: frozenset[str] = frozenset(_ENTRIES) - _AFTER_NUMBERS
"""The lower-case words at which a time may be read."""

_WORD = re.compile(r"[^\W\d_]+")
_made = tuple.__new__


def time_at(text: str, start: int, floor: int) -> Timex | None:
    """The time whose trigger stands at start, reaching back no further than floor; None where none is meant.

    >>> time_at("on Thursday", 3, 0).value, time_at("almost a year ago", 9, 0).shift
    ('XXXX-WXX-4', Shift(grain='day', low=-365, high=-318))
    """
    if text[start].isdecimal():
        return time_in_digits(text, start, floor)
    word = _WORD.match(text, start)
    return time_at_word(text, start, floor, word[0].lower()) if word else None


def time_in_digits(text: str, start: int, floor: int) -> Timex | None:
    """The time that digits open."""
    found = opened_by_digits(text, start, floor)
    return found.timex(text) if found else None


def time_at_word(text: str, start: int, floor: int, lower: str) -> Timex | None:
    """The time at a word, which is given in lower case; None where it goes on in other letters."""
    entry = _ENTRIES.get(lower)
    if entry is None:
        return None
    end = start + len(lower)
    after = text[end : end + 1]
    if after.isalnum() and not after.isdecimal():
        return None
    reader, sort, value = entry
    found = reader(_made(Trigger, (text, start, end, floor, sort, value)))
    return found.timex(text) if found else None
