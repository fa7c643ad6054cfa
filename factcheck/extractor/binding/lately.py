"""Whom a sentence goes on about: the names of the last sentence before it that holds one, figures or none."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from factcheck.model import Named, Span

from ..named import named
from ..passage import Article, Sentence
from ..sentences import sentences

_MOST = 3
"""Sentences back that a pronoun reaches."""


def lately(article: Article, sentence: Sentence, kinds: Sequence[str]) -> Sequence[Named]:
    """The names of those kinds in the nearest of the few sentences before it that holds one; none where none does."""
    spans, names = _all(article)
    place = bisect_left(spans, sentence.start, key=lambda span: span.start)
    for start, end in reversed(spans[max(0, place - _MOST) : place]):
        if held := [one for one in names if start <= one.start < end and one.kind in kinds]:
            return held
    return ()


@lru_cache(maxsize=1)
def _all(article: Article) -> tuple[Sequence[Span], Sequence[Named]]:
    """Every sentence and name of it; read only where a sentence asks whom it goes on about."""
    spans = sentences(article.document)
    return spans, named(article.document.text, spans, article.gazetteer)
