"""A text whose paragraphs are wrapped to a width, or set with blanks that do not break, seen with plain blanks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.model import Document, Segment, View

from .legible import moved, stretches

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
    ends = [end for segment in parts if segment.role in PROSE for end in _wraps(outer.text, segment)]
    if not ends and FIXED not in outer.text:
        return document
    plain = outer.text.replace(FIXED, " ")
    lines = [plain[start + 1 : end] for start, end in pairwise((-1, *ends, len(plain)))]
    cuts = [end - 1 for end in ends if plain[end - 1] == "\r"]
    kept = [(start, end) for start, end in pairwise((-1, *cuts, len(plain))) if start + 1 < end]
    seen = " ".join([*(line.removesuffix("\r") for line in lines[:-1]), lines[-1]])
    view = View(seen, tuple(stretches(kept, outer)), tuple(moved(outer.segments, cuts)))
    return document._replace(view=view)


def _wraps(text: str, segment: Segment) -> Iterator[int]:
    """The line ends of a paragraph that stand only where the next word would not fit its width."""
    told = text[segment.start : segment.end].splitlines(keepends=True)
    if len(told) < 2:
        return
    lines = list(_lines(told, segment.start))
    width = max(end - start for start, end in lines)
    if width < NARROWEST or any(mark in text[segment.start : segment.end] for mark in _CELLS):
        return
    for (start, end), (after, last) in pairwise(lines):
        word = text[after:last].split(None, 1)[:1]
        if word and not text.startswith(_POINTS, after) and end - start + 1 + len(word[0]) > width:
            yield after - 1


def _lines(told: Sequence[str], start: int) -> Iterator[tuple[int, int]]:
    """Start and end of each line, its line end and the blanks before that left out."""
    for line in told:
        yield start, start + len(line.rstrip())
        start += len(line)
