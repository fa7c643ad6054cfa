"""A year, or a range or decade of years: "2011", "1990s", "2011-19", "the '90s", "2018Q4"."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.times import CUES, WORDS
from factcheck.model import Number

from ..figures.unit import unit
from ..phrase import Found, Phrase, Word, left, written
from .year_forms import month_after, quarter_after

_LEADS = CUES["before a year"]
_COUNTING = CUES["before a count"]
_CLOSERS = CUES["after a year"]
_RANGE = re.compile(r"[ ]?(?:-|–|—|/)[ ]?(?P<last>\d{4}|\d\d)(?![\d/]|[-–.,]\d|%)")
_NUMBERED = frozenset(
    "room highway route flight page number section article chapter verse unit building bus gate channel".split()
)
_DETERMINERS = frozenset("the s its his her their our a an this".split())
_CLOSING = frozenset(("", ".", ",", ";", ":", ")", "?", "!", '"', "”", "'", "’", "—", "–", "]", "-", "("))
_PEOPLE = frozenset("people men women children police troops staff crew personnel".split())


def year_named(text: str, start: int, floor: int) -> Found | None:
    """The year or years that these four digits name, where they are years and no count."""
    if start and (
        text[start - 1] in "$£€¥#.,/:_@+" and text[start - 2 : start - 1] != " " or text[start - 1] in "$£€#"
    ):
        return None
    end = start + 4
    value = text[start:end]
    if not "1000" <= value <= "2199":
        return None
    if text[max(floor, start - 2) : start - 1].isdecimal() and (share := _share_before(text, start, floor)):
        return share
    after = text[end : end + 1] or "\0"
    if (after in "sS'’" or text[end : end + 2] == " s") and (decade := _decade(text, start)):
        return decade
    mark = after if after != " " else text[end + 1 : end + 2] or after
    if mark in "-–—/" and (span := _span(text, start, floor)):
        return span
    if mark in "QqHh" and after in "Qq " and (quarter := quarter_after(text, start)):
        return quarter
    if mark in "/-" and (month := month_after(text, start)):
        return month
    return _alone(text, start, floor)


def _share_before(text: str, start: int, floor: int) -> Found | None:
    """ "Q3 2018", "H1 2019"."""
    first = start - 3
    share = text[max(first, floor) : start].upper()
    if len(share) < 3 or share[0] not in "QH" or share[2] not in " -" or share[1] > ("4" if share[0] == "Q" else "2"):
        return None
    if share[1] == "0" or first and text[first - 1].isalnum():
        return None
    return Found(first, start + 4, f"{text[start : start + 4]}-{share[:2]}", "y")


def _decade(text: str, start: int) -> Found | None:
    end = start + 4
    if text[end] in "sS":
        tail = 1
    elif text[end : end + 2] in ("'s", "’s") and text[end - 1] == "0" or _is_torn(text, start):
        tail = 2
    else:
        return None
    if text[end + tail : end + tail + 1].isalpha():
        return None
    if text[end - 1] != "0":
        return None
    first, mod = _modified(text, start)
    value = (
        text[start : end - 2]
        if text[end - 2 : end] == "00" and text[start:end] not in ("2000",)
        else text[start : end - 1]
    )
    return Found(first, end + tail, value, "y", mod=mod)


def _is_torn(text: str, start: int) -> bool:
    """ "in the 1990 s", with a stray blank."""
    led = left(text, start, max(0, start - 12))
    return text[start + 4 : start + 6] == " s" and (led.value in ("the", "in") or led.sort == "modifier")


def _modified(text: str, start: int) -> tuple[int, str | None]:
    before = left(text, start, max(0, start - 30))
    first = start
    if before.value == "the":
        first, before = before.start, left(text, before.start, max(0, before.start - 30))
    if before.value == "in" and first == start:
        outer = left(text, before.start, max(0, before.start - 30))
        return (outer.start, outer.value) if written(text, outer) in ("early", "late") else (start, None)
    if before.value == "of":
        before = left(text, before.start, max(0, before.start - 30))
    if before.sort == "modifier":
        outer = left(text, before.start, max(0, before.start - 30))
        return (outer.start if outer.value == "the" else before.start), before.value
    return first, None


def _span(text: str, start: int, floor: int) -> Found | None:
    found = _RANGE.match(text, start + 4)
    if not found or " " in found[0] and found[0].strip()[0] == "/":
        return None
    first, last = int(text[start : start + 4]), found["last"]
    end = first // 100 * 100 + int(last) if len(last) == 2 else int(last)
    if len(last) == 4 and _is_backward(text, (start, found.end()), first, end):
        start_end = f"({first}-01-01,{end}-01-01,P{first - end}Y)"
        return Found(start, found.end(), start_end, "y", low=f"{end}-01-01", high=f"{first + 1}-01-01")
    if (
        not first < end <= first + 150
        or " " in found[0]
        and len(last) == 2
        or len(last) == 2
        and end - first > 60
        or (len(last) == 2 and int(last) <= 12 and found[0].strip()[0] != "–" and end - first > 15)
    ):
        return None
    if text[found.end() : found.end() + 1].isalpha():
        return None
    return Found(
        start,
        found.end(),
        f"({first}-01-01,{end}-01-01,P{end - first}Y)",
        "y",
        high=f"{end + 1}-01-01",
        low=f"{first}-01-01",
    )


_OPENS = frozenset("the in from between for of".split())


def _is_backward(text: str, span: tuple[int, int], first: int, last: int) -> bool:
    """ "(2014-2003)", "the 2019-2015 plan": years for sure, and the wrong way round."""
    if not 1800 <= last < first <= min(2100, last + 60) or first % 100 == 0 == last % 100:
        return False
    start, end = span
    closed = text[start - 1 : start] == "(" and text[end : end + 1] in (")", ",")
    return closed or left(text, start, max(0, start - 30)).value in _OPENS


def _alone(text: str, start: int, floor: int) -> Found | None:
    end = start + 4
    phrase = Phrase(text, end)
    following = phrase[0]
    if following.start == end and (following.sort in ("%", "°", "/", "word", "$") or _goes_on(phrase)):
        return None
    if (
        following.sort == "-"
        and following.start == end
        and phrase[1].sort in ("unit", "units", "digits", "ordinal", "cardinal")
    ):
        return None
    if following.sort == "-" and phrase[1].sort == "digits" and left(text, start, floor).sort == "":
        return None
    if following.value in ("bc", "ad", "ce", "bce"):
        value = text[start:end]
        return Found(start, following.end, f"BC{value}" if following.value[0] == "b" else value, "y")
    before = left(text, start, max(floor, 0))
    if not _is_year(text, start, (before, phrase)):
        return None
    first, mod = _modified(text, start) if before.sort == "modifier" or before.value in _LINKS else (start, None)
    if mod is None:
        first = before.start if before.value in ("fiscal", "calendar") else start
    return Found(max(first, floor), end, text[start:end], "y", mod=mod)


_LINKS = frozenset(("of", "the", "in"))
_REPORTED = CUES["after a coded quarter"]


def _goes_on(phrase: Phrase) -> bool:
    return phrase[0].sort in (".", ",", ":") and phrase[1].sort == "digits" and phrase.touches(1)


def _is_year(text: str, start: int, around: tuple[Word, Phrase]) -> bool:
    before, phrase = around
    value = int(text[start : start + 4])
    recent = 1800 <= value <= 2100
    following = phrase[0]
    lower = written(text, before)
    closes = following.sort in _CLOSING or following.value in _CLOSERS
    if lower in ("pre", "post") and text[start - 1] == "-":
        return recent
    if following.sort == "unit" and following.value == "Q" and 1900 <= value <= 2060:
        return True
    if following.sort in ("units", "unit") or following.value in ("percent", "per", "pct"):
        return False
    if following.end - following.start <= _SYMBOL and following.value not in _CLOSERS and _measures(text, start):
        return False
    if lower in ("and", "to") and closes and _follows_year(text, before):
        return True
    if lower in ("about", "around") and closes and value % 10 == 0 and 1400 <= value < 1800:
        return True
    if lower in _COUNTING and (value % 100 == 0 or not recent):
        return closes and lower in ("about", "around", "and", "or") and value < 2000 and recent
    if lower == "at" or lower in _NUMBERED or text[max(0, start - 4) : start - 1] == "No.":
        return False
    if recent and (lower in ("early", "late") or value % 100 and following.value in _REPORTED):
        return True
    if before.sort in ("month", "season", "unit", "modifier") or lower in _LEADS:
        return closes or (recent or _is_old(text, before, lower)) and not _counts(text, following, lower)
    if closes or recent and following.value.endswith("ed"):
        return recent and (value % 100 != 0 or following.sort == ")") and text[start - 1 : start] != "-"
    if recent and lower in _DETERMINERS and not _counts(text, following, lower):
        return True
    may_be = 1900 <= value <= 2060 or value < 1800 and value % 10 > 0 and lower == "the"  # "the 1648 peace"
    return may_be and value % 100 != 0 and _is_singular(text, following) and not _measures(text, start)


def _measures(text: str, start: int) -> bool:
    """ "1999 yuan"."""
    return unit(text, start + 4, Number(int(text[start : start + 4]))) is not None


_SYMBOL = 3
"""Letters of a unit's symbol, as in "1966 m"."""


def _is_old(text: str, before: Word, lead: str) -> bool:
    """ "in 1066 William", "the treaty of 1763 ended": a year long past, led as years are."""
    if lead != "of":
        return lead in ("in", "since", "during", "until")
    named = left(text, before.start, max(0, before.start - 24))
    article = left(text, named.start, max(0, named.start - 12))
    return article.value == "the" and named.value not in ("total", "number", "sum", "force", "crowd")


def _follows_year(text: str, joint: Word) -> bool:
    """ "between 1981 and 2000"."""
    first = text[max(0, joint.start - 5) : joint.start - 1]
    return (
        len(first) == 4
        and first.isdecimal()
        and left(text, joint.start - 5, max(0, joint.start - 20)).value in ("between", "from")
    )


def _is_singular(text: str, following: Word) -> bool:
    """ "the upcoming 2020 race": a noun that no number but one can count, and no abbreviation of a unit."""
    word = text[following.start : following.end]
    return word.isalpha() and word.islower() and len(word) > 3 and word not in _PEOPLE and not word.endswith("s")


_ATTRIBUTED = re.compile(r"[ ]([A-GI-PR-Za-gi-pr-z][a-z]{3,})(?=[ .,;:)])(?<!percent)")
"""What may be of the year before it: a word that begins no half or quarter."""


def is_attribute(text: str, start: int, floor: int) -> bool:
    """Whether one look tells that these digits are the year of what follows: a determiner leads it, nothing narrows it.

    >>> [is_attribute(text, text.index("20"), 0) for text in ("in a 2018 vote.", "late in the 2018 vote.", "2018 men.")]
    [True, False, False]
    """
    found = _ATTRIBUTED.match(text, start + 4)
    if not found or found[1].lower() in WORDS or found[1] in _PEOPLE or not _is_plain_year(text[start : start + 4]):
        return False
    place = text.rfind(" ", floor, start - 1) if text[start - 1 : start] == " " else -1
    lead = text[place + 1 : start - 1].lower()
    if place < 0 or lead != "the":
        return place >= 0 and (lead in _DETERMINERS or lead.endswith(("'s", "’s")) and lead[:-2].isalpha())
    while lead in _LINKS:
        end, place = place, text.rfind(" ", 0, place)
        lead = text[place + 1 : end].lower()
    return lead.isalpha() and lead not in WORDS


def _is_plain_year(value: str) -> bool:
    """A number that is seldom a count: no round one, of the last two hundred years."""
    return "1800" <= value <= "2100" and value[2:] != "00"


def _counts(text: str, following: Word, before: str) -> bool:
    """Whether the word after is what the number counts: a plural noun that no article announces."""
    word = text[following.start : following.end]
    if not word.islower():
        return False
    if before in _DETERMINERS or before in ("in", "since", "during"):
        return (
            before in ("in", "since", "during")
            and not _is_plain_year(text[following.start - 5 : following.start - 1])
            and word.endswith("s")
            and not word.endswith(("ss", "us", "is"))
            or word in _PEOPLE
        )
    return word.endswith("s") and not word.endswith(("ss", "us", "is")) or word in _PEOPLE
