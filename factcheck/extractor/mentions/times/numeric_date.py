"""A date in numbers: "2019-04-25", "3/3/2015", "13.5.2015", "06/2004", "on 4/22"."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.tails import TAILS
from factcheck.extractor.lexicon.times import WORDS
from factcheck.model.timex import month_days

from ..phrase import Found, left
from .calendar_parts import century

_NUMERIC = re.compile(
    r"""(?:(?P<y>\d{4})(?P<a>[-/.])(?P<m>\d\d?|[A-Za-z]{3,4})(?P=a)(?P<d>\d\d?)
      | (?P<p>\d\d?)(?P<b>[-/.])(?P<q>\d\d?)(?P=b)(?P<z>\d{4}|\d\d)
      | (?P<c>\d{4})(?P<e>\d\d)(?P<f>\d\d))
    (?P<t>T\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?)?
    (?![\d/]|[-.]\d|[%$])""",
    re.VERBOSE,
)


def numeric(text: str, start: int) -> Found | None:
    """A date in numbers, in the order that can hold: month first where both can.

    >>> [numeric(text, 0).value for text in ("2016-10-16", "21/04/2016", "3/3/2015", "2012/aug/10", "20161016")]
    ['2016-10-16', '2016-04-21', '2015-03-03', '2012-08-10', '2016-10-16']
    """
    if start and text[start - 1] in "-/.$£€#@_" or not (found := _NUMERIC.match(text, start)):
        return None
    year, month, day = _ordered(found)
    if not (1 <= month <= 12 and 1 <= day <= month_days(int(year) or 4, month)):
        return None
    value = f"{year}-{month:02}-{day:02}"
    if found["t"]:
        return Found(start, found.end(), value + found["t"], "dmyt", "time")
    return Found(start, found.end(), value, "dmy")


_NONE = ("XXXX", 0, 0)
"""What no date can be."""


def _ordered(found: re.Match[str]) -> tuple[str, int, int]:
    if found["y"]:
        month = found["m"]
        return found["y"], int(month) if month.isdecimal() else _month_of(month), int(found["d"])
    if found["c"]:
        return (found["c"], int(found["e"]), int(found["f"])) if 1800 <= int(found["c"]) <= 2100 else _NONE
    first, second, year = int(found["p"]), int(found["q"]), found["z"]
    if len(year) == 2:
        if found["b"] == ".":
            return _NONE
        year = century(int(year))
    if found["b"] == "." and second <= 12:
        return year, second, first
    return (year, second, first) if first > 12 else (year, first, second)


def _month_of(word: str) -> int:
    sort, value = WORDS.get(word.lower(), ("", "0"))
    return int(value) if sort == "month" else 0


_MONTH_YEAR = re.compile(r"(0?[1-9]|1[0-2])/((?:19|20)\d\d)(?![\d/-]|\.\d)")


def month_and_year(text: str, start: int, floor: int) -> Found | None:
    """ "06/2004"."""
    found = _MONTH_YEAR.match(text, start)
    if not found or start and text[start - 1] in "-/.$£€#@_":
        return None
    return Found(start, found.end(), f"{found[2]}-{int(found[1]):02}", "my")


_SLASHED = re.compile(r"(\d\d?)([/.-])(\d\d?)(?![\d/]|[-.,:]\d|%|[ ]?(?:pct|per|mil|bil|of|p\b|a\b))")
_WIDEST = 14
_TO_DAY = re.compile(r" (?:to|until|through|and) \d\d?/\d\d?(?![\d/])")
_FROM_DAY = re.compile(r"\b(?:from|between) \d\d?/\d\d? (?:to|until|through|and) $")


def _is_end(text: str, found: re.Match[str], before: str) -> bool:
    """ "from 10/1 to 11/7": either end."""
    if before in ("from", "between"):
        return _TO_DAY.match(text, found.end()) is not None
    return _FROM_DAY.search(text, max(0, found.start() - 24), found.start()) is not None


_DATED_BY = frozenset(("on", "until", "till", "due"))


def month_and_day(text: str, start: int, floor: int) -> Found | None:
    """ "on 4/22", "Friday 7/6": two numbers that only a preposition or a weekday makes a date."""
    found = _SLASHED.match(text, start)
    if not found or (start and text[start - 1] in "-/.$£€#@_,:"):
        return None
    first, second = int(found[1]), int(found[3])
    before = left(text, start, max(0, start - _WIDEST))
    led = (
        before.value in _DATED_BY or before.sort == "weekday" or found[2] == "/" and _is_end(text, found, before.value)
    )
    if not led and (found[2] != "/" or not 13 <= max(first, second) <= 31 or (first, second) == (24, 7)):
        return None
    if found[2] != "/" and _measures(text, found.end()):
        return None
    month, day = (second, first) if first > 12 else (first, second)
    if not (1 <= month <= 12 and 1 <= day <= month_days(2000, month)):
        return None
    return Found(start, found.end(), f"XXXX-{month:02}-{day:02}", "dm")


_NEXT = re.compile(r"[ ]([a-z]+)")


def _measures(text: str, end: int) -> bool:
    """ "based on 2.5 mmol", "on 3-5 occasions": what follows is measured or counted by a number."""
    found = _NEXT.match(text, end)
    return found is not None and (found[1] in TAILS or found[1][-1] == "s" and len(found[1]) > 3)
