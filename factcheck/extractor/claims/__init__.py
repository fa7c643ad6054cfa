"""Composers: from mentions to claims, a composer of one name with its claim shape and rule; a shape may have several.

A composer is a function compose(article) that yields claims of its shape, and a Skip with the reason for
each candidate that it leaves. It must have a syntactic link between the figures it binds.

A composer is loaded only for a shape that is asked for, and only if the article holds one of its CUES: a tuple
of words in lower case, read from its source, without which it has nothing to say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

from factcheck.model.claim import Claim, Skip
from factcheck.model.tuples import NamedTuple

from ..passage import Article

Composer = Callable[[Article], Iterator[Claim | Skip]]

_YIELDS = re.compile(r"^def compose\(article: Article\) -> Iterator\[(\w+)", re.MULTILINE)
_CUES = re.compile(r"^CUES = \(([^)]*)\)", re.MULTILINE)
_QUOTED = re.compile(r'"([^"]*)"')


class Card(NamedTuple):
    """A composer's entry in the catalogue."""

    name: str
    shape: str
    cues: tuple[str, ...]
    """One of these must stand in the article; none where it may always have something to say."""

    def may_compose(self, lower: str) -> bool:
        """Whether it can have anything to say of a text, given in lower case."""
        return not self.cues or any(cue in lower for cue in self.cues)


def compose(article: Article, shapes: Collection[str] | None = None) -> Iterator[Claim | Skip]:
    """Every claim that any composer finds, of those shapes or of all; composers run in the order of their names."""
    for card in _cards():
        if (shapes is None or card.shape in shapes) and card.may_compose(article.lower):
            yield from _composer(card.name)(article)


@cache
def _composer(name: str) -> Composer:
    loaded: Composer = import_module(f"{__name__}.{name}").compose
    return loaded


@cache
def _cards() -> tuple[Card, ...]:
    return tuple(_card(path) for path in sorted(Path(__file__).parent.glob("[a-z]*.py")))


def _card(path: Path) -> Card:
    source = path.read_text(encoding="utf-8")
    yields, declared = _YIELDS.search(source), _CUES.search(source)
    if yields is None:
        raise ImportError(f"{path}: holds no compose(article: Article) -> Iterator[SHAPE | Skip]")
    return Card(path.stem, yields[1], tuple(_QUOTED.findall(declared[1])) if declared else ())
