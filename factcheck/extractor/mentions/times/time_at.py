"""The time that stands at a trigger, as far as the words there state it: one reader for each sort of word."""

from __future__ import annotations

import re
from collections.abc import Callable

from factcheck.extractor.lexicon.times import HOLIDAYS, WORDS
from factcheck.model import Timex

from ..figures.plural_units import units_named
from ..onward import plain_word
from ..phrase import Found, Trigger, Word, left, phrase_at, written
from . import day
from .clock import clock, compact_clock
from .date import day_first, month_first
from .duration import counted, quarter_of_unit
from .holiday import holiday
from .hour import hour_beside
from .numeric_date import month_and_day, month_and_year, numeric
from .opening import opens, past_groups
from .ordinal_day import day_numbered
from .period import decade_named, decade_spelled, numbered, season
from .relative import unit_named
from .spelled_clock import quarter_past, spelled_clock
from .weekday import weekday_named, weekdays_named
from .year import year_named
from .year_forms import coded, short_decade, short_year, year_of_era, year_spelled

Reader = Callable[[Trigger], Found | None]


def _on_weekday(at: Trigger) -> Found | None:
    return (holiday(at) if _after_holiday_word(at) else None) or weekday_named(at)


def _on_unit(at: Trigger) -> Found | None:
    if at.value == "Q" and (length := quarter_of_unit(at)):
        return length
    if at.value == "Q" and (past := quarter_past(at)):
        return past
    if at.value == "D" and _after_holiday_word(at) and (found := holiday(at)):
        return found
    return (day.midday(at) if at.value == "D" else None) or unit_named(at)


def _after_holiday_word(at: Trigger) -> bool:
    """Whether the word before may be part of a holiday's name."""
    return written(at.text, left(at.text, at.start, at.floor)) in _LED_BY


def _on_fraction(at: Trigger) -> Found | None:
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
    if not opens(at.text, at.end, "cardinal"):
        return None
    if _is_length(phrase_at(at.text, at.start)[1]):
        return counted(at.text, at.start, at.floor)
    return _first(_WORDED, at.text, at.start, at.floor)


def _is_length(word: Word) -> bool:
    """Whether a unit after a number can only make a length of it; clocks are told in minutes, hours and quarters."""
    return word.sort in ("unit", "units") and word.value not in "NHQ"


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
_SECOND_LAST = (name.split()[-2].rpartition("'")[2] or "s" for name in HOLIDAYS if " " in name)
_LED_BY = frozenset((*_SECOND_LAST, "fools", "saints"))
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
_RUN = re.compile(r"\d+")
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
    found = _digits(text, start, floor)
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


NumberReader = Callable[[str, int, int], Found | None]


def _numeric(text: str, start: int, floor: int) -> Found | None:
    return numeric(text, start)


_WORDED: tuple[NumberReader, ...] = (
    spelled_clock,
    hour_beside,
    counted,
    day_first,
    numbered,
    year_spelled,
    decade_spelled,
)
_SHORT: tuple[NumberReader, ...] = (day_first, clock, hour_beside, day_numbered, spelled_clock, counted, year_of_era)
_BY_MARK: dict[str, tuple[NumberReader, ...]] = {
    ":": (clock,),
    "/": (_numeric, day_first, month_and_day, month_and_year, counted),
    "-": (_numeric, day_first, clock, month_and_day, spelled_clock, counted),
    "–": (day_first, clock, counted),
    "'": (short_decade,),
    "’": (short_decade,),
}
_SUFFIXED: tuple[NumberReader, ...] = (day_first, numbered, day_numbered)
_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
_LETTERED: tuple[NumberReader, ...] = (day_first, clock, short_decade, counted)
"""Which readers may read one or two digits, by the mark or letter that follows them, in the order of trial."""


def _first(readers: tuple[NumberReader, ...], text: str, start: int, floor: int) -> Found | None:
    for reader in readers:
        if found := reader(text, start, floor):
            return found
    return None


def _digits(text: str, start: int, floor: int) -> Found | None:
    """What a run of digits opens, told by its length and by what stands before and after it."""
    found = _RUN.match(text, start, start + 10)
    end = found.end() if found else start
    run = end - start
    if start and (text[start - 1].isalpha() or text[start - 1] == "_") and run < 8:
        return coded(text, start, floor, run)
    if run <= 2:
        return _one_or_two(text, (start, end), floor)
    if run == 4:
        return (
            numeric(text, start)
            or year_named(text, start, floor)
            or compact_clock(text, start)
            or _lasting(text, (start, end), floor)
        )
    return numeric(text, start) if run == 8 else _lasting(text, (start, end), floor) if run < 10 else None


def _one_or_two(text: str, run: tuple[int, int], floor: int) -> Found | None:
    start, end = run
    mark = text[end : end + 1]
    if mark.isalpha():
        suffixed = text[end : end + 2].lower() in _SUFFIXES
        if suffixed and not opens(text, end + 2, "ordinal"):
            return None
        return _first(_SUFFIXED if suffixed else _LETTERED, text, start, floor)
    onward = text[end + 1 : end + 2]
    if mark in (",", ".") and onward.isdecimal():
        return _pointed(text, run, floor)
    if mark == "." and text[end + 1 : end + 3].lower() in ("am", "pm"):
        return clock(text, start, floor)
    if start and text[start - 1] in "'’‘" and (year := short_year(text, start, floor)):
        return year
    readers = _BY_MARK.get(mark) if onward.isalnum() or mark in "'’" else None
    if readers:
        return _first(readers, text, start, floor)
    if mark and not mark.isspace() and mark not in ",-–~—.":
        return hour_beside(text, start, floor) if mark in ";)!?" and _after_at(text, start) else None
    if opens(text, end, "digits"):
        length = _is_length(phrase_at(text, start)[1])
        return counted(text, start, floor) if length else _first(_SHORT, text, start, floor)
    return _first((hour_beside, year_of_era, day_numbered), text, start, floor) if _after_at(text, start) else None


def _pointed(text: str, run: tuple[int, int], floor: int) -> Found | None:
    """ "3.5 hours", "13.5.2015", "8.10 pm", "1,200 years": most are plain numbers."""
    start, end = run
    stop = past_groups(text, end)
    if text[end] == ".":
        if text[stop : stop + 1] in ("-", "–"):
            return clock(text, start, floor)
        if "." in text[end + 1 : stop]:
            return numeric(text, start) or clock(text, start, floor)
        if stop - end == 3 and text[stop : stop + 2].strip(" \u00a0").lower() in _AFTER_CLOCK:
            return clock(text, start, floor) or month_and_day(text, start, floor) or counted(text, start, floor)
        if (
            stop - end <= 3
            and left(text, start, floor).value in ("on", "FRI")
            or left(text, start, floor).sort == "weekday"
        ):
            return month_and_day(text, start, floor)
    return counted(text, start, floor) if opens(text, stop, "digits") else None


_AFTER_CLOCK = frozenset(("", "a", "p", "g", "u", "e", "b", "c", "am", "pm"))


def _after_at(text: str, start: int) -> bool:
    """ "at 7", "around 3", "on the 15": the word before may make it an hour or a day."""
    return text[start - 3 : start] in ("at ", "nd ", "ut ", "AD ", "D. ", "he ")


_ERAS = ("BC", "AD", "CE", "B.C", "A.D")


def _lasting(text: str, run: tuple[int, int], floor: int) -> Found | None:
    after = text[run[1] : run[1] + 11]
    near = any(era in after for era in _ERAS) or text[run[0] - 3 : run[0]] == "AD "
    if near and (era := year_of_era(text, run[0], floor)):
        return era
    return counted(text, run[0], floor) if opens(text, past_groups(text, run[1]), "digits") else None
