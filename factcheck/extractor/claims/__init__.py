"""Composers: from mentions to claims, a composer of one name with its claim shape and rule; a shape may have several.

A composer is a function compose(article) that yields claims of its shape, and a Skip with the reason for
each candidate that it leaves. It must have a syntactic link between the figures it binds.

It is loaded only for a shape that is asked for, and only where it can have something to say: NEEDS names the kinds
of mention (or classes of them) that some sentence must hold together, twice what it must hold two of, CUES the whole
words in lower case, phrases of such words, or marks, of which the article must hold one, HIDDEN that it must hold signs
which are not seen as they are written, TABULAR that something must part cells. Each is read from its source, and any
may be left out.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator
from functools import cache, lru_cache
from importlib import import_module
from itertools import chain

from factcheck.model.claim import Claim, Skip
from factcheck.model.prepared import prepared
from factcheck.model.tuples import NamedTuple

from ..passage import Article, is_tabular, letters_of
from ..vocabulary import vocabulary

HERE = os.path.dirname(__file__)
Composer = Callable[[Article], Iterator[Claim | Skip]]


class Card(NamedTuple):
    """A composer's entry in the catalogue."""

    name: str
    shape: str
    kinds: tuple[str, ...]
    """A mention of each must stand in one sentence of the article, two of what is named twice."""
    needs: tuple[frozenset[str], ...]
    """The letters of each of them."""
    words: frozenset[str]
    """Its cues: one of these words must stand in the article,"""
    phrases: tuple[tuple[frozenset[str], str], ...]
    """or one of these phrases, each given with its words,"""
    marks: tuple[str, ...]
    """or one of these marks,"""
    is_free: bool
    """unless it has no cues at all."""
    hidden: bool
    """It speaks only of signs that are not seen as they are written."""
    tabular: bool
    """It speaks only of tables."""

    @property
    def twice(self) -> bool:
        """It names one of the kinds twice."""
        return len(self.needs) < len(self.kinds)

    def is_cued(self, words: frozenset[str], lower: str) -> bool:
        """Whether a text of those words, given in lower case too, holds one of its cues."""
        if not words.isdisjoint(self.words):
            return True
        held = (phrase for parts, phrase in self.phrases if parts <= words)
        return any(map(lower.__contains__, chain(self.marks, held)))


def compose(article: Article, shapes: Collection[str] | None = None) -> Iterator[Claim | Skip]:
    """Every claim that any composer finds, of those shapes or of all; composers run in the order of their names."""
    for card in called(article):
        if shapes is None or card.shape in shapes:
            yield from composer(card.name)(article)


def called(article: Article) -> Iterator[Card]:
    """The composers that can have anything to say."""
    text = article.document.text
    words, lower = vocabulary(text), text.lower()
    fed = _fed(frozenset()).union(*map(_fed, {sentence.letters for sentence in article.sentences}))
    tabular = is_tabular(text)
    for card in cards():
        if card.tabular and not tabular:
            continue
        cued = card.name in fed and (card.is_free or card.is_cued(words, lower))
        if cued and (article.document.hidden or not card.hidden) and (not card.twice or article.holding(*card.kinds)):
            yield card


@lru_cache(maxsize=1024)
def _fed(letters: frozenset[str]) -> frozenset[str]:
    """The composers whose needs a sentence with mentions of those letters meets."""
    return frozenset(card.name for card in cards() if not any(map(letters.isdisjoint, card.needs)))


@cache
def composer(name: str) -> Composer:
    """The composer of that name, loaded."""
    loaded: Composer = import_module(f"{__name__}.{name}").compose
    return loaded


@cache
def cards() -> tuple[Card, ...]:
    """Every composer, in the order of their names."""
    return tuple(map(Card._make, _cards()))


@prepared
def _cards() -> tuple[tuple[object, ...], ...]:
    names = sorted(name for name in os.listdir(HERE) if name.endswith(".py") and name[0] != "_")
    return tuple(tuple(_card(name)) for name in names)


def _card(name: str) -> Card:
    with open(f"{HERE}/{name}", "rb") as file:
        source = file.read()
    shape = _between(source, b"\ndef compose(article: Article) -> Iterator[", b"]").partition(" ")[0]
    if not shape:
        raise ImportError(f"{name}: holds no compose(article: Article) -> Iterator[SHAPE | Skip]")
    kinds = _strings(source, b"\nNEEDS = (")
    needs = tuple(frozenset(letters_of(kind)) for kind in dict.fromkeys(kinds))
    cues = _strings(source, b"\nCUES = (")
    marks = tuple(cue for cue in cues if not cue.split()[0].isalpha())
    told = {cue.strip() for cue in cues if cue not in marks}
    words = frozenset(cue for cue in told if cue.isalpha())
    phrases = tuple((vocabulary(cue), cue) for cue in sorted(told - words))
    hidden, tabular = b"\nHIDDEN = True\n" in source, b"\nTABULAR = True\n" in source
    return Card(name[:-3], shape, kinds, needs, words, phrases, marks, not cues, hidden, tabular)


def _strings(source: bytes, declared: bytes) -> tuple[str, ...]:
    """Those of a tuple that is written out after these bytes."""
    return tuple(_between(source, declared, b")").split('"')[1::2])


def _between(source: bytes, before: bytes, after: bytes) -> str:
    return source.partition(before)[2].partition(after)[0].decode()
