"""Comments in an HTML draft, whose text has none: each speaks of the paragraph that it stands in, or of the next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from factcheck.model import Document, Waiver

from .comments import COMMENT, Comment

_TAG = re.compile(r"<!--.{0,2000}?-->|<[^<>]{0,2000}>", re.DOTALL)
_BLOCK = re.compile(r"</?(?:p|div|li|td|h[1-6]|blockquote|article|section|body)\b[^<>]{0,2000}>", re.IGNORECASE)
_NEAR = 4000
"""Code points of the page looked at to either side of a comment."""
_WORDS = 12
"""So many words at its front tell which paragraph is meant."""


def page_comments(page: str, document: Document) -> Iterator[Comment]:
    """The comments of a page, by where their paragraphs stand in the document."""
    for found in COMMENT.finditer(page):
        place = _place(_spoken_of(page, found.start(), found.end()), document.text)
        part = document.part_at(place) if place is not None else None
        span = (part.start, part.end) if part else (0, 0)
        yield Comment(found["rule"], Waiver("inSource", " ".join(found["reason"].split())), *span)


def _spoken_of(page: str, start: int, end: int) -> list[str]:
    """The first words of the paragraph that the comment stands in, else of the next."""
    near = page[max(0, start - _NEAR) : start]
    opened = max((found.end() for found in _BLOCK.finditer(near)), default=0)
    own = _words(near[opened:])
    return (own or _words(page[end : end + _NEAR]))[:_WORDS]


def _words(markup: str) -> list[str]:
    return unescape(_TAG.sub(" ", markup)).split()


def _place(words: list[str], text: str) -> int | None:
    """Where the words stand in the text, however its lines are wrapped."""
    found = re.search(r"\s+".join(map(re.escape, words)), text) if words else None
    return found.start() if found else None
