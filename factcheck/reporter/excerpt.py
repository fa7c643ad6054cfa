"""The sentence or the table's row round a figure, cut to a length that a reader takes in at a glance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.model import Document, Segment
from factcheck.model.tuples import NamedTuple

SIDE = 160
"""Code points shown to either side of a figure at most."""


_LINE = re.compile(r"[\r\n]")


class Piece(NamedTuple):
    """A stretch of the text, and whether it is a figure that the finding is about."""

    text: str
    is_figure: bool


def excerpt(document: Document, figures: Sequence[tuple[int, int]], side: int = SIDE) -> Iterator[Piece]:
    """The sentence or row that holds the first figure, with those of the others that stand in it marked too."""
    page, spans = shown(document), [(at(document, low), at(document, high)) for low, high in figures]
    start, end = window(document, *figures[0], side)
    part = _part(page, spans[0][0])
    if start > part.start and not _begins(page.text, start):
        yield Piece("… ", False)
    place = start
    for low, high in sorted(set(spans)):
        if place <= low and high <= end:
            yield Piece(page.text[place:low], False)
            yield Piece(page.text[low:high], True)
            place = high
    yield Piece(page.text[place:end], False)
    if end < part.end and not _closes(page.text, end):
        yield Piece(" …", False)


def shown(document: Document) -> Document:
    """The article as a reader sees it: without its markup, where it has some and hides no sign that must be seen."""
    view = document.view
    if view is None or document.hidden:
        return document
    return document._replace(text=view.text, segments=view.segments, view=None)


def at(document: Document, offset: int) -> int:
    """Where a code point of the document's text stands in what is shown of it."""
    return offset if document.view is None or document.hidden else document.view.seen(offset)


def window(document: Document, start: int, end: int, side: int = SIDE) -> tuple[int, int]:
    """Where the sentence or row of a figure begins and ends in what is shown, or where it is cut between words."""
    text, start, end = shown(document).text, at(document, start), at(document, end)
    part = _part(shown(document), start)
    left = _left(text, max(part.start, start - side), start, part.start)
    return left, _right(text, end, min(max(part.end, end), end + side), part.end)


def _part(document: Document, offset: int) -> Segment:
    """The paragraph or the like there; of a table the row, which says what a cell's figure is of."""
    part = document.part_at(offset)
    if part.role != "table":
        return part
    left = _LINE.split(document.text[max(0, part.start - SIDE) : part.start])[-1]
    right = _LINE.split(document.text[part.end : part.end + SIDE])[0]
    return Segment(part.start - len(left.lstrip("| ")), part.end + len(right.rstrip("| ")), part.role)


def _left(text: str, low: int, start: int, limit: int) -> int:
    breaks = [end for stop, end in sentence_ends(text, low, start) if end <= start]
    if breaks or low == limit:
        return breaks[-1] if breaks else low
    blank = text.find(" ", low, start)
    return blank + 1 if blank >= 0 else low


def _right(text: str, end: int, high: int, limit: int) -> int:
    stop = next((stop for stop, _ in sentence_ends(text, end, high)), None)
    if stop or high >= limit:
        return stop or high
    blank = text.rfind(" ", end, high)
    return blank if blank >= 0 else high


def sentence_ends(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Where sentences end between two places, and where the words after each begin.

    >>> list(sentence_ends("It rose to 5. Four left. Mr. Lee did.", 0, 37))
    [(13, 14), (24, 25)]
    """
    for found in _sentence_end().finditer(text, low, high + 2):
        if found.start() < high and not _is_abbreviation(text, found.start()):
            yield found.start() + len(found[0].rstrip()), found.end()


def _is_abbreviation(text: str, stop: int) -> bool:
    """A short word with a capital before the full stop: Mr., Gen., Jan., U.S."""
    word = text[max(0, stop - 5) : stop].rpartition(" ")[2]
    return text[stop] == "." and word[:1].isupper() and (len(word) < 4 or "." in word)


def _begins(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start].rstrip().rstrip("\"'”’)]")
    return before[-1:] in tuple(".!?…")


def _closes(text: str, end: int) -> bool:
    return text[max(0, end - 4) : end].rstrip("\"'”’)]")[-1:] in tuple(".!?…")


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(r"""[.!?…]["'”’)\]]*\s+(?=["'“‘(]?[A-Z0-9])""")
