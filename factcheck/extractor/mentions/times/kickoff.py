"""A clock time that stands where a year would: "Sunday, 4 March 1930" in a list of fixtures is half past seven."""

from __future__ import annotations

import re

from factcheck.model import Timex
from factcheck.model.days import date

FAR = 25
"""Years from the article's own within which a year is a year."""
_CLOCK = re.compile(r"(?<![,\d])\s(?:1[2-9]|2[0-3])(?:00|15|30|45)$")
_PAST = re.compile(r"\b(?:was|were|had|did|born|died|began|fell|sank|won|left|came|took|met|saw)\b|\b[a-z]{3,}ed\b")
_STOP = r"[()\[\];:\n]|\. "
_AROUND = 80
"""How many letters to either side may tell of the past."""


def at_clock(text: str, time: Timex, as_of: date) -> Timex | None:
    """The time read as day and clock, where its weekday fits that reading and not the year; else None."""
    year, minutes = time.value[:4], time.value[2:4]
    if time.kind != "date" or not may_be_clock(text, time, as_of) or _weekday(time.value, int(year)) == time.weekday:
        return None
    for near in (as_of.year, as_of.year + 1, as_of.year - 1):
        if _weekday(time.value, near) == time.weekday:
            value = f"{near:04}{time.value[4:]}T{year[:2]}:{minutes}"
            stated = time.stated.replace("y", "t")
            return time._replace(kind="time", value=value, stated=stated, basis="as_of")
    return None


def may_be_clock(text: str, time: Timex, as_of: date) -> bool:
    """Whether four digits behind day and month, no comma before them, may be a time of day.

    Not where they are a year of the article's own time, nor where the words around tell of the past.
    """
    if not _CLOCK.search(time.text) or abs(int(time.value[:4]) - as_of.year) <= FAR:
        return False
    left = re.split(_STOP, text[max(0, time.start - _AROUND) : time.start])[-1]
    return not _PAST.search(left) and not _PAST.search(re.split(_STOP, text[time.end : time.end + _AROUND])[0])


def _weekday(value: str, year: int) -> int | None:
    try:
        return date(year, int(value[5:7]), int(value[8:10])).isoweekday()
    except ValueError:
        return None
