"""Years in other dress: "the '90s", "nineteen eighty-four", "490 BC", "'98", "FY2019"."""

from __future__ import annotations

import re
from functools import cache

from factcheck.extractor.lexicon.times import CUES

from ..phrase import Found, Trigger, Word, left, phrase_at
from .calendar_parts import century, spelled_year
from .modifier import modified
from .period import year_of

_LEADS = CUES["before a year"]
_CLOSERS = CUES["after a year"]


def short_decade(text: str, start: int, floor: int) -> Found | None:
    """ "'90s", "the 70's", "90s", with the century that is nearest."""
    found = _short().match(text, start)
    if not found:
        return None
    first = start - 1 if start and text[start - 1] in "'’‘" else start
    before = left(text, first, max(0, first - 12))
    led = before.value in ("the", "early", "late", "mid", "START", "MID", "END")
    if first == start and _is_of_person(text, before):
        return None
    if first == start and not led and not _DECADE_BEFORE.search(text, max(0, start - 36), start):
        return None
    year = century(int(found[1])) if int(found[1]) < 30 else f"19{found[1]}"
    mod = None
    if before.sort == "modifier":
        first, mod = modified(Trigger(text, first, found.end(), floor, "", ""))
    first = before.start if before.value == "the" else first
    return Found(first, found.end(), year[:3], "y", mod=mod) if first >= floor else None


_OWN = frozenset("his her their my your our its".split())
_WARMTH = ("emperature", "highs", "lows", "egrees", "scores", "prices")


def _is_of_person(text: str, before: Word) -> bool:
    """ "in her early 40s", an age; "temperatures in the 80s"."""
    outer = left(text, before.start, max(0, before.start - 12)) if before.sort == "modifier" else before
    return outer.value in _OWN or any(word in text[max(0, before.start - 40) : before.start] for word in _WARMTH)


_DECADE_BEFORE = re.compile(r"(?:\d{3}|['’]\d|[Tt]he \d)0['’]?s(?:, \d0['’]?s){0,4}(?:, (?:and |or )?| and | or |-|–)$")
"""The decade before in "the 1950s, 60s and 70s"."""


@cache
def _short() -> re.Pattern[str]:
    return re.compile(r"([2-9]0)['’]?s\b")


_IN = frozenset("in since of by until from before after year early late mid".split())


def year_spelled(text: str, start: int, floor: int) -> Found | None:
    """ "in two thousand and twenty", "since nineteen eighty-four"."""
    phrase = phrase_at(text, start)
    if (
        left(text, start, floor).value not in _IN
        or phrase[1].sort not in ("scale", "cardinal")
        or not (read := spelled_year(phrase, 0))
    ):
        return None
    if (
        phrase[read[1]].sort in ("unit", "units", "scale")
        or phrase[read[1]].sort == "word"
        and phrase[read[1]].value not in _CLOSERS
    ):
        return None
    return Found(start, phrase[read[1] - 1].end, read[0], "y")


@cache
def _eras() -> re.Pattern[str]:
    return re.compile(r"(\d{1,4})(?:(?:–|-| to | and )(\d{1,4}))?[ ]?(BCE?|B\.C\.(?:E\.)?|CE|AD|A\.D\.)(?!\w)")


@cache
def _decade_of_era() -> re.Pattern[str]:
    return re.compile(r"(\d{2})0s[ ]BCE?\b")


def year_of_era(text: str, start: int, floor: int) -> Found | None:
    """ "490 BC", "476 AD", "AD 79".

    >>> [year_of_era(t, t.index("9"), 0).value for t in ("900 BC", "AD 9")]
    ['BC0900', '0009']
    """
    found = _eras().match(text, start)
    if found:
        era = "BC" if found[3].startswith("B") else ""
        first, last = (year and era + year.zfill(4) for year in found.groups()[:2])
        value = f"({first},{last},P{abs(int(found[1]) - int(found[2]))}Y)" if last else first
        return Found(start, found.end(), str(value), "y")
    if ended := _decade_of_era().match(text, start):
        return Found(start, ended.end(), f"BC{ended[1].zfill(3)}", "y")
    if text[max(0, start - 3) : start] not in ("AD ", "D. ") or text[max(0, start - 4) : start - 3].isalpha():
        return None
    end = start
    while end < min(len(text), start + 4) and text[end].isdecimal():
        end += 1
    first = start - (3 if text[start - 3 : start] == "AD " else 5)
    return Found(max(first, floor), end, text[start:end].zfill(4), "y")


def short_year(text: str, start: int, floor: int) -> Found | None:
    """ "the class of '98", "in '68"."""
    if text[max(floor, start - 2) : start] not in (" '", " ’", " ‘") or not text[start : start + 2].isdecimal():
        return None
    if text[start + 2 : start + 3].isalnum() or left(text, start - 1, floor).value not in _LEADS:
        return None
    return Found(start - 1, start + 2, century(int(text[start : start + 2])), "y")


_REPORTED = CUES["after a coded quarter"]
_QUARTER_LEADS = frozenset(
    "in during for since by through until from between after before fiscal calendar late early".split()
)


def coded(text: str, start: int, floor: int, run: int) -> Found | None:
    """ "FY2019", "Q3": a time that letters open, from its digits."""
    if run == 1:
        return _coded_quarter(text, start, floor)
    return _fiscal_year(text, start, floor) if run == 4 and text[start - 2 : start] == "FY" else None


def _coded_quarter(text: str, start: int, floor: int) -> Found | None:
    """ "in Q3", "Q3 revenue", "Q2 of last year", from the digit; other names with a Q are none."""
    first = start - 1
    if text[start] not in "1234" or first < floor or text[first] != "Q" or text[max(0, first - 1) : first].isalnum():
        return None
    phrase = phrase_at(text, start)
    if phrase[1].start == phrase[0].end and phrase[1].sort not in (".", ",", ";", ")", "'", "’"):
        return None
    year = year_of(phrase, 1)
    led = left(text, first, max(0, first - 24)).value in _QUARTER_LEADS
    if year is None and not led and phrase[1].value not in _REPORTED:
        return None
    value, shift, end = year or ("XXXX", None, phrase[0].end)
    return Found(first, end, f"{value}-Q{text[start]}", "y" if value != "XXXX" else "", shift=shift)


def _fiscal_year(text: str, start: int, floor: int) -> Found | None:
    """ "FY2019"."""
    value = text[start : start + 4]
    if start - 2 < floor or not "1900" <= value <= "2100" or text[max(0, start - 3) : start - 2].isalpha():
        return None
    return Found(start - 2, start + 4, value, "y")


@cache
def _quarters() -> re.Pattern[str]:
    return re.compile(r"[ ]?(?:[Qq]([1-4])|[Hh]([12]))\b")


def quarter_after(text: str, start: int) -> Found | None:
    """ "2018Q4", "2019 H1": a part of the year there."""
    found = _quarters().match(text, start + 4)
    if not found:
        return None
    return Found(
        start, found.end(), f"{text[start : start + 4]}-" + (f"Q{found[1]}" if found[1] else f"H{found[2]}"), "y"
    )


@cache
def _months() -> re.Pattern[str]:
    return re.compile(r"[ ]?([-/])[ ]?(0[1-9]|1[0-2])(?![\d]|[-/.]\d)")


def month_after(text: str, start: int) -> Found | None:
    """ "2019-05"."""
    found = _months().match(text, start + 4)
    if not found or not "1900" <= text[start : start + 4] <= "2100":
        return None
    return Found(start, found.end(), f"{text[start : start + 4]}-{found[2]}", "my")
