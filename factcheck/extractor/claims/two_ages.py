"""Bind each later age of a person to the first one, by the name beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import counted
from factcheck.model.claim import Skip
from factcheck.model.claims.two_ages import TwoAges

from ..aged import Aged, aged, may_be_one
from ..lexicon.cues import cues
from ..neighbours import is_dated
from ..passage import Article

_FILIAL = r"\b(?:Jr|Sr|junior|senior|elder|younger|then|now|late)\b"
_GOLF = r"\b(?:par|birdies?|bogeys?|strokes|holes)\b"
CHILD, ADULT = 11, 18


def compose(article: Article) -> Iterator[TwoAges | Skip]:
    people: dict[str, list[Aged]] = {}
    for one in aged(article):
        earlier = people.setdefault(one.name[-1], [])
        yield from _claims(article, earlier, one)
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
    text = article.document.text
    surname = re.escape(one.name[-1])
    given = set(re.findall(rf"\b([A-Z][\w’'-]*[a-z])\s+{surname}\b", text)) - set(cues("title"))
    if len(given) > 1 and first.name != one.name:
        return "several people of that name are in the text"
    both = (first.sentence, one.sentence)
    if any(re.search(_FILIAL, text[s.start : s.end]) for s in both):
        return "an age of another time or generation"
    if any(is_dated(m) and m.start < aged.mention.start for aged in (first, one) for m in aged.sentence.mentions):
        return "one of the ages may be that of another year"
    if min(first.age, one.age) <= CHILD < ADULT <= max(first.age, one.age):
        return "one of the two may be a number of another kind"
    return "the figures may be scores" if re.search(_GOLF, text) else None
