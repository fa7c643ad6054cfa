"""Bind a year to the decade or century beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Timex, counted
from factcheck.model.claims.century_year import CenturyYear

from ..binding.neighbours import pairs
from ..passage import KINDS, Article

NEEDS = ("date", "date", "era")

_POINT = (
    r"(?:(?:very )?(?:turn|dawn|close|start|beginning|middle|height|heart|end|eve)"
    rf"|(?:the )?{KINDS['duration']}|(?:closing|opening|early|last|first|final|second|middle|{KINDS['ordinal']})"
    r" (?:years?|decades?|half|quarter|third|days|part)) of "
)
_PART = rf"(?:{_POINT})?(?:the )?(?:late |early |mid-?)?"
_YEAR_FIRST = rf",? (?:at|in|during|towards?|late in|early in) (?:the )?{_PART}|, (?:the )?{_POINT}(?:the )?"
_DATED_TO = rf", (?:in|during) (?:the )?{_PART}"
_EARLY = r"(?i)(?:early|late) in "
_OF_YEAR = (
    rf", (?:built|made|cast|written|signed|painted|composed|published|founded|completed|printed) in (?:the )?{_PART}"
)
"""The treaty of 1839, signed in the early 19th century."""
_IS_OF = rf", (?:is|was|remains) (?:an?|one of the|the) [\w' -]{{3,50}}? (?:of|from) (?:the )?{_PART}"
_MADE = (
    r"\b(?:built|made|cast|written|signed|painted|composed|published|founded|completed|printed|carved|woven|dating)"
    r" (?:in|from|of) $|, of $"
)
""" "The chapel, built in 1640, is a fine work of the 17th century"."""
_ERA_FIRST = (
    r",? (?:in|specifically in|namely in) "
    r"|[ -](?:[\w-]+ ){0,2}[\w-]+,? \(?(?:which was )?(?:built|made|painted|carved|composed|cast|written) in "
    r"|,? \((?:(?:it|which) )?(?:(?:was|is) )?(?:(?:built|made|painted|founded|written|published"
    r"|opened|dated|begun|cast|completed) )?(?:(?:from|in|of|to) )?"
)
_CLOSED = r"\W*$|[,.;:)]| (?:and|but|when|by|as|while|with|at|on)\b"
_TURN = r"\b(?:turn|dawn|eve) of (?:the )?$"
_BARE = re.compile(r"(?<!\d)\d0'?s\b")
""" "In the mid-30's" may be a price."""
_ERA = re.compile(r"(\d\d)(\d)?(?:X{1,2})?")
_NEITHER = r"(?i)\b(?:fiscal|before|after|since|until|pre|post)\b"


def compose(article: Article) -> Iterator[CenturyYear]:
    for sentence in article.holding("date", "date"):
        if "centur" in sentence.lower or any(_first(m) for m in sentence.mentions if isinstance(m, Timex)):
            for pair in pairs(sentence, "date"):
                held = re.match(_CLOSED, pair.after)
                told = pair.between in (", ", " ") and re.match(_EARLY, pair.right.text)
                of_year = pair.before.endswith(" of ") and re.fullmatch(_OF_YEAR, pair.between)
                of_year = of_year or re.search(_MADE, pair.before) and re.fullmatch(_IS_OF, pair.between)
                if _year(pair.left) and held and (told or of_year or re.fullmatch(_YEAR_FIRST, pair.between)):
                    yield from _claim(pair.left, pair.right, pair.between)
                elif _year(pair.right) and held and re.fullmatch(_ERA_FIRST, pair.between):
                    yield from _claim(pair.right, pair.left, pair.before)


def _claim(year: Timex, era: Timex, lead: str) -> Iterator[CenturyYear]:
    first = _first(era)
    if first and not re.search(_NEITHER, lead[-16:]):
        turn = bool(re.search(_TURN, lead) or re.match(_TURN[:-1], era.text.lower()))
        yield CenturyYear(counted(year, _year(year)), era, first[0], first[1], turn)


def _year(mention: Timex) -> int:
    """The year of a date that prints it; 0 for others."""
    named = mention.kind == "date" and "y" in mention.stated and re.match(r"\d{4}\b", mention.value)
    return int(mention.value[:4]) if named else 0


def _first(mention: Timex) -> tuple[int, int] | None:
    """The first year and the length of a decade ("197") or century ("18")."""
    told = mention.kind == "date" and "y" in mention.stated and not _BARE.search(mention.text)
    found = _ERA.fullmatch(mention.value) if told else None
    if not found:
        return None
    return (int(found[1] + found[2]) * 10, 10) if found[2] else (int(found[1]) * 100, 100)
