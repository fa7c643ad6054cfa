"""Composers: from mentions to claims, a composer of one name with its claim shape and rule; a shape may have several.

A composer is a function compose(article) that yields claims of its shape, and a Skip with the reason for
each candidate that it leaves. It must have a syntactic link between the figures it binds.

It is loaded only for a shape that is asked for, and only where it can have something to say: NEEDS names the kinds
of mention (or classes of them) that some sentence must hold together, CUES the words, in lower case, of which the
article must hold one, HIDDEN that it must hold signs which are not seen as they are written. Each is read from its
source, and any may be left out.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Iterator
from functools import cache
from importlib import import_module

from factcheck.model.claim import Claim, Skip
from factcheck.model.tuples import NamedTuple

from ..passage import Article, letters_of

HERE = os.path.dirname(__file__)
Composer = Callable[[Article], Iterator[Claim | Skip]]

_YIELDS = re.compile(r"^def compose\(article: Article\) -> Iterator\[(\w+)", re.MULTILINE)
_DECLARED = re.compile(r"^(NEEDS|CUES) = \(([^)]*)\)$", re.MULTILINE)
_HIDDEN = "\nHIDDEN = True\n"
_QUOTED = re.compile(r'"([^"]*)"')


class Card(NamedTuple):
    """A composer's entry in the catalogue."""

    name: str
    shape: str
    needs: tuple[frozenset[str], ...]
    """A letter of each must stand in one sentence of the article."""
    cues: tuple[str, ...]
    """One of these must stand in it; none where there is no such word."""
    hidden: bool
    """It speaks only of signs that are not seen as they are written."""

    def may_compose(self, sentences: Collection[frozenset[str]], lower: str) -> bool:
        """Whether it can have anything to say, by the letters of each sentence and the text in lower case."""
        if self.needs and not any(self._is_held(letters) for letters in sentences):
            return False
        return not self.cues or any(cue in lower for cue in self.cues)

    def _is_held(self, letters: frozenset[str]) -> bool:
        return not any(map(letters.isdisjoint, self.needs))


def compose(article: Article, shapes: Collection[str] | None = None) -> Iterator[Claim | Skip]:
    """Every claim that any composer finds, of those shapes or of all; composers run in the order of their names."""
    lower = article.document.text.lower()
    sentences = {sentence.letters for sentence in article.sentences}
    for card in _cards():
        if card.hidden and not article.document.hidden:
            continue
        if (shapes is None or card.shape in shapes) and card.may_compose(sentences, lower):
            yield from _composer(card.name)(article)


@cache
def _composer(name: str) -> Composer:
    loaded: Composer = import_module(f"{__name__}.{name}").compose
    return loaded


@cache
def _cards() -> tuple[Card, ...]:
    return tuple(_card(name) for name in sorted(os.listdir(HERE)) if name.endswith(".py") and name[0] != "_")


def _card(name: str) -> Card:
    with open(f"{HERE}/{name}", encoding="utf-8") as file:
        source = file.read()
    yields = _YIELDS.search(source)
    if yields is None:
        raise ImportError(f"{name}: holds no compose(article: Article) -> Iterator[SHAPE | Skip]")
    declared = {key: tuple(_QUOTED.findall(words)) for key, words in _DECLARED.findall(source)}
    needs = tuple(frozenset(letters_of(kind)) for kind in declared.get("NEEDS", ()))
    return Card(name[:-3], yields[1], needs, declared.get("CUES", ()), _HIDDEN in source)
