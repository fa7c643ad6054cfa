"""The time that a run of digits opens, told by its length and by what stands before and after it."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..onward import plain_word
from ..phrase import Found, Word, left, phrase_at
from .clock import clock, compact_clock
from .date import day_first
from .duration import counted
from .hour import hour_beside
from .numeric_date import month_and_day, month_and_year, numeric
from .opening import opens, past_groups
from .ordinal_day import day_numbered
from .period import numbered
from .spelled_clock import spelled_clock
from .usual import usual_length
from .year import year_named
from .year_forms import coded, short_decade, short_year, year_of_era

NumberReader = Callable[[str, int, int], Found | None]


def _numeric(text: str, start: int, floor: int) -> Found | None:
    return numeric(text, start)


_SHORT: tuple[NumberReader, ...] = (day_first, clock, hour_beside, day_numbered, spelled_clock, counted, year_of_era)
_BY_MARK: dict[str, tuple[NumberReader, ...]] = {
    ":": (clock,),
    "/": (_numeric, day_first, month_and_day, month_and_year, counted),
    "-": (_numeric, day_first, clock, month_and_day, spelled_clock, counted),
    "–": (day_first, clock, counted),
    "'": (short_decade,),
    "’": (short_decade,),
}
_RUN = re.compile(r"\d+")
_SUFFIXED: tuple[NumberReader, ...] = (day_first, numbered, day_numbered)
_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
_SYMBOLS = frozenset("CFVWX")
"""Capitals that alone behind a number stand for a unit, and never for one of time: "31C"."""
_LETTERED: tuple[NumberReader, ...] = (day_first, clock, short_decade, counted)
"""Which readers may read one or two digits, by the mark or letter that follows them, in the order of trial."""


def first(readers: tuple[NumberReader, ...], text: str, start: int, floor: int) -> Found | None:
    for reader in readers:
        if found := reader(text, start, floor):
            return found
    return None


def is_length(word: Word) -> bool:
    """Whether a unit after a number can only make a length of it; clocks are told in minutes, hours and quarters."""
    return word.sort in ("unit", "units") and word.value not in "NHQ"


def opened_by_digits(text: str, start: int, floor: int) -> Found | None:
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
        if mark in _SYMBOLS and not text[end + 1 : end + 2].isalnum():
            return None
        suffixed = text[end : end + 2].lower() in _SUFFIXES
        if suffixed and not opens(text, end + 2, "ordinal"):
            return None
        return first(_SUFFIXED if suffixed else _LETTERED, text, start, floor)
    onward = text[end + 1 : end + 2]
    if mark in (",", ".") and onward.isdecimal():
        return _pointed(text, run, floor)
    if mark == "." and text[end + 1 : end + 3].lower() in ("am", "pm"):
        return clock(text, start, floor)
    if start and text[start - 1] in "'’‘" and (year := short_year(text, start, floor)):
        return year
    readers = _BY_MARK.get(mark) if onward.isalnum() or mark in "'’" else None
    if readers:
        return first(readers, text, start, floor)
    if mark and not mark.isspace() and mark not in ",-–~—.":
        return hour_beside(text, start, floor) if mark in ";)!?" and may_be_hour(text, start) else None
    if length := usual_length(text, (start, end, floor), int(text[start:end])):
        return length
    if opens(text, end, "digits"):
        if text[end + 1 : end + 3] in _MERIDIEMS and (time := clock(text, start, floor)):
            return time
        if text.startswith(" to ", end) and _is_plain_pair(text, start, end):
            return hour_beside(text, start, floor)
        lasts = is_length(phrase_at(text, start)[1])
        return counted(text, start, floor) if lasts else first(_SHORT, text, start, floor)
    return first((hour_beside, year_of_era, day_numbered), text, start, floor) if may_be_hour(text, start) else None


_PAIR = re.compile(r"[ ]to[ ]\d{1,3}(?=[ ])")
_ERA_WORDS = frozenset("ad bc bce ce".split())


def _is_plain_pair(text: str, start: int, end: int) -> bool:
    """ "voted 31 to 13 in favour", "3 to 5 people": what follows the second number makes no time of the two."""
    found = _PAIR.match(text, end)
    word = plain_word(text, found.end()) if found else ""
    return len(word) > 1 and word not in _ERA_WORDS and not may_be_hour(text, start)


_MERIDIEMS = frozenset(("a.", "am", "p.", "pm"))


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


def may_be_hour(text: str, start: int) -> bool:
    """ "at 7", "around 3", "on the 15": the word before may make it an hour or a day."""
    return text[start - 3 : start] in ("at ", "nd ", "ut ", "AD ", "D. ", "he ")


_ERAS = ("BC", "AD", "CE", "B.C", "A.D")


def _lasting(text: str, run: tuple[int, int], floor: int) -> Found | None:
    after = text[run[1] : run[1] + 11]
    near = any(era in after for era in _ERAS) or text[run[0] - 3 : run[0]] == "AD "
    if near and (era := year_of_era(text, run[0], floor)):
        return era
    return counted(text, run[0], floor) if opens(text, past_groups(text, run[1]), "digits") else None
