"""Bind each later age of a person to the first one, by the name beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from factcheck.model import Mention, counted
from factcheck.model.claim import Skip
from factcheck.model.claims.two_ages import TwoAges

from ..binding.aged import Aged, aged, may_be_one
from ..binding.neighbours import REACH, is_dated, near
from ..lexicon.cues import cues
from ..passage import Article

NEEDS = ("aged",)

_FILIAL = r"\b(?:Jr|Sr|elder|younger|then|now|late|(?:junior|senior)(?! (?!who|said|says|was|is|has|and)[a-z]))\b"
_GOLF = r"\b(?:par|birdies?|bogeys?|strokes|holes)\b"
_CLAUSE_ENDS = re.compile(r"[,;()]|\. [A-Z]")
CHILD, ADULT = 11, 18
MANY = 20
"""Ages of one surname that are kept."""


def compose(article: Article) -> Iterator[TwoAges | Skip]:
    people: dict[str, list[Aged]] = {}
    for one in aged(article):
        earlier = people.setdefault(one.name[-1], [])
        yield from _claims(article, earlier, one)
        if len(earlier) < MANY:
            earlier.append(one)


def _claims(article: Article, earlier: list[Aged], one: Aged) -> Iterator[TwoAges | Skip]:
    first = next((other for other in earlier if may_be_one(other.name, one.name)), None)
    if first is None or first.mention == one.mention:
        return
    reason = _unsure(article, first, one)
    if reason:
        yield Skip(one.mention, reason)
    else:
        full = len(first.name) > 1 and first.name == one.name
        name = " ".join(first.name if len(first.name) > len(one.name) else one.name)
        yield TwoAges(counted(one.mention, one.age), first.mention, first.age, name, full)


def _unsure(article: Article, first: Aged, one: Aged) -> str | None:
    """Why the two need not be one person at one time."""
    if first.name != one.name and len(_given(article.document.text, one.name[-1])) > 1:
        return "several people of that name are in the text"
    if any(re.search(_FILIAL, _about(article.document.text, aged)) for aged in (first, one)):
        return "an age of another time or generation"
    if any(is_dated(m) and m.start < aged.mention.start for aged in (first, one) for m in _near(aged)):
        return "one of the ages may be that of another year"
    if any(_told_of_a_year(article.document.text, aged) for aged in (first, one)):
        return "one of the ages may be that of another year"
    if min(first.age, one.age) <= CHILD < ADULT <= max(first.age, one.age):
        return "one of the two may be a number of another kind"
    return "the figures may be scores" if _is_golf(article.document.text) else None


def _told_of_a_year(text: str, one: Aged) -> bool:
    """ "The 36-year-old Connors was seventh in 1988": a year in the age's own clause."""
    after = (m for m in _near(one) if is_dated(m) and m.start > one.mention.end)
    return any(not _CLAUSE_ENDS.search(text, one.mention.end, m.start) for m in after)


@lru_cache(maxsize=4)
def _is_golf(text: str) -> bool:
    return bool(re.search(_GOLF, text))


@lru_cache(maxsize=8)
def _given(text: str, surname: str) -> frozenset[str]:
    """The given names that stand before a surname in the text."""
    found = re.findall(rf"\b([A-Z][\w’'-]*[a-z])\s+{re.escape(surname)}\b", text)
    return frozenset(found) - set(cues("title"))


def _about(text: str, one: Aged) -> str:
    """The words of the sentence near the age."""
    low, high = one.mention.start - REACH, one.mention.end + REACH
    return text[max(one.sentence.start, low) : min(one.sentence.end, high)]


def _near(one: Aged) -> Sequence[Mention]:
    return near(one.sentence, one.mention.start, one.mention.start)
