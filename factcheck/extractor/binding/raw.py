"""Notations that are read from the text itself, because no figure stands for them: scores, statistics."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from factcheck.model import Number, Quantity

from ..passage import Article

REACH = 300
"""How far from its core a notation begins and ends."""


def notations(
    article: Article, pattern: re.Pattern[str], core: re.Pattern[str] | None = None
) -> Iterator[re.Match[str]]:
    """Every match in the article's own text, not in its furniture.

    core: what each match holds, where that is found faster than the match.
    """
    text = article.document.text
    for start, end in _stretches(text, core) if core else ((0, len(text)),):
        for found in pattern.finditer(text, start, end):
            if article.document.role_at(found.start()) not in ("furniture", "dateline", "byline"):
                yield found


def _stretches(text: str, core: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Where a notation may stand; those that overlap are one, so that nothing is read twice.

    >>> list(_stretches(f"{' ' * 400}5{' ' * 400}6{' ' * 900}7", re.compile(r"[0-9]")))
    [(100, 1102), (1402, 2003)]
    """
    start = stop = 0
    for found in core.finditer(text):
        if found.start() - REACH > stop:
            if stop:
                yield start, stop
            start = found.start() - REACH
        stop = found.end() + REACH
    if stop:
        yield start, stop


def figure_at(article: Article, start: int, end: int) -> Quantity:
    """The figure that the scanner read there, else one made of the text's own digits."""
    place = bisect_right(article.mentions, start, key=lambda mention: mention.start) - 1
    mention = article.mentions[place] if place >= 0 else None
    if isinstance(mention, Quantity) and mention.start <= start < mention.end:
        return mention
    text = article.document.text[start:end]
    digits = "".join(letter for letter in text.partition("-")[0] if letter in "0123456789")
    return Quantity(start, end, text, "number", Number(int(digits or "0")))
