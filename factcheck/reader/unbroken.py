"""A text whose paragraphs are wrapped to a width, or set with blanks that do not break, seen with plain blanks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.model import Document, Segment, View

from .legible import moved, stretches
from .plain import may_be_wrapped

FIXED = "\u00a0"
"""The blank at which no line may end."""
NARROWEST = 40
"""Shorter lines than this are verse, an address or a list."""
_CELLS = ("|", "\t")
_POINTS = ("- ", "* ", "• ", "> ")
PROSE = ("paragraph", "caption")


def unbroken(document: Document) -> Document:
    """The document seen without the line ends at which its paragraphs are wrapped; each offset leads back."""
    outer = document.view or View(document.text, ((0, 0),), document.segments)
    parts = outer.segments or (Segment(0, len(outer.text), "paragraph"),)
    prose = [segment for segment in parts if segment.role in PROSE] if may_be_wrapped(outer.text) else ()
    ends = [end for segment in prose for end in _wraps(outer.text, segment)]
    if not ends and FIXED not in outer.text:
        return document
    plain = outer.text.replace(FIXED, " ")
    if not ends:
        return document._replace(view=View(plain, outer.stretches, tuple(moved(outer.segments, ()))))
    lines = [plain[start + 1 : end] for start, end in pairwise((-1, *ends, len(plain)))]
    cuts = [end - 1 for end in ends if plain[end - 1] == "\r"]
    kept = [(start, end) for start, end in pairwise((-1, *cuts, len(plain))) if start + 1 < end]
    seen = " ".join([*(line.removesuffix("\r") for line in lines[:-1]), lines[-1]])
    view = View(seen, tuple(stretches(kept, outer)), tuple(moved(outer.segments, cuts)))
    return document._replace(view=view)


def _wraps(text: str, segment: Segment) -> Iterator[int]:
    """The line ends of a paragraph that stand only where the next word would not fit its width."""
    part = text[segment.start : segment.end]
    lines = part.splitlines(keepends=True)
    if len(lines) < 2:
        return
    sizes = [len(line.rstrip()) for line in lines]
    width = max(sizes)
    if width < NARROWEST or any(mark in part for mark in _CELLS):
        return
    after = segment.start
    for line, size, below, size_below in zip(lines, sizes, lines[1:], sizes[1:], strict=False):
        after += len(line)
        wide = size and size_below and size + 1 + size_below > width and not below.startswith(_POINTS)
        if wide and size + 1 + len(below.split(None, 1)[0]) > width:
            yield after - 1
