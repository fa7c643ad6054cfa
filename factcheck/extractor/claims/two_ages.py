"""Bind each later age of a person to the first one, by the name beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.model import Quantity, counted
from factcheck.model.claim import Skip
from factcheck.model.claims.two_ages import TwoAges

from ..lexicon.cues import cues
from ..neighbours import is_dated
from ..passage import Article, Sentence

_NAME = r"[A-Z][\w’'-]*[a-z][\w’'-]*"
_FULL = rf"(?:{_NAME}|[A-Z]\.)(?:\s+(?:{_NAME}|[A-Z]\.|de|van|von|bin|al|da|del|la|der|ter|den)){{0,3}}"
_BEFORE = rf"(?P<name>{_FULL})(?:,\s+|\s+\(|,\s+who is\s+|\s+is\s+)(?:aged\s+)?$"
_AFTER = rf"\s+(?P<name>{_FULL})"
_CLOSED = r"\s*[,)]|\.?\s*$|\.\s"
_FILIAL = r"\b(?:Jr|Sr|junior|senior|elder|younger|then|now|late)\b"
_GOLF = r"\b(?:par|birdies?|bogeys?|strokes|holes)\b"
_BACK, _OLDEST = 60, 115


class Aged(NamedTuple):
    """A name with the age beside it."""

    name: tuple[str, ...]
    age: int
    mention: Quantity
    sentence: Sentence


def compose(article: Article) -> Iterator[TwoAges | Skip]:
    people: dict[str, list[Aged]] = {}
    for one in _aged(article):
        earlier = people.setdefault(one.name[-1], [])
        yield from _claims(article, earlier, one)
        earlier.append(one)


def _aged(article: Article) -> Iterator[Aged]:
    text = article.document.text
    for sentence in article.sentences:
        for mention in sentence.mentions:
            if isinstance(mention, Quantity) and (age := _age(mention)) and (name := _name(text, mention)):
                yield Aged(name, age, mention, sentence)


def _age(mention: Quantity) -> int:
    """Whole years that someone may be; 0 for another figure."""
    number = mention.number
    if number is None or mention.ends or mention.unit not in (None, "year") or mention.kind not in ("age", "number"):
        return 0
    whole = number.fraction
    return int(whole) if whole.denominator == 1 and 0 < whole <= _OLDEST else 0


def _name(text: str, mention: Quantity) -> tuple[str, ...]:
    """The name in apposition to the age; empty where none is."""
    before = re.search(_BEFORE, text[max(0, mention.start - _BACK) : mention.start])
    if before and re.compile(_CLOSED).match(text, mention.end):
        return _parts(before["name"])
    after = re.compile(_AFTER).match(text, mention.end) if mention.kind == "age" else None
    return _parts(after["name"]) if after else ()


def _parts(name: str) -> tuple[str, ...]:
    words = [re.sub(r"['’]s?$", "", word) for word in name.split()]
    return tuple(words[1:] if words[0] in cues("title") else words) if len(words) > 1 else tuple(words)


def _claims(article: Article, earlier: list[Aged], one: Aged) -> Iterator[TwoAges | Skip]:
    first = next((other for other in earlier if _may_be_one(other.name, one.name)), None)
    if first is None or first.mention == one.mention:
        return
    reason = _unsure(article, first, one)
    if reason:
        yield Skip(one.mention, reason)
    else:
        full = len(first.name) > 1 and first.name == one.name
        name = " ".join(first.name if len(first.name) > len(one.name) else one.name)
        yield TwoAges(counted(one.mention, one.age), first.mention, first.age, name, full)


def _may_be_one(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """One surname, and no given name against another."""
    return len(first) == 1 or len(second) == 1 or first[0] == second[0]


def _unsure(article: Article, first: Aged, one: Aged) -> str | None:
    """Why the two need not be one person at one time."""
    text = article.document.text
    surname = re.escape(one.name[-1])
    given = set(re.findall(rf"\b([A-Z][\w’'-]*[a-z])\s+{surname}\b", text)) - set(cues("title"))
    if len(given) > 1 and first.name != one.name:
        return "several people of that name are in the text"
    both = (first.sentence, one.sentence)
    if any(re.search(_FILIAL, text[s.start : s.end]) for s in both):
        return "an age of another time or generation"
    if any(is_dated(m) for s in both for m in s.mentions):
        return "one of the ages may be that of another year"
    return "the figures may be scores" if re.search(_GOLF, text) else None
