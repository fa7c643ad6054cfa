"""Notations that are read from the text itself, because no figure stands for them: scores, statistics."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from factcheck.model import Number, Quantity

from ..passage import Article


def notations(article: Article, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Every match in the article's own text, not in its furniture."""
    for found in pattern.finditer(article.document.text):
        if article.document.role_at(found.start()) not in ("furniture", "dateline", "byline"):
            yield found


def figure_at(article: Article, start: int, end: int) -> Quantity:
    """The figure that the scanner read there, else one made of the text's own digits."""
    place = bisect_right(article.mentions, start, key=lambda mention: mention.start) - 1
    mention = article.mentions[place] if place >= 0 else None
    if isinstance(mention, Quantity) and mention.start <= start < mention.end:
        return mention
    text = article.document.text[start:end]
    digits = "".join(letter for letter in text.partition("-")[0] if letter in "0123456789")
    return Quantity(start, end, text, "number", Number(int(digits or "0")))
