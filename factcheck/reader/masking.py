"""A text with markup, and the view of it that is read: what is cut leaves no gap, and every place leads back."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from factcheck.model import Segment, View
from factcheck.model.tuples import NamedTuple

from .layout import Part, laid_out
from .limits import PARTS, File, hold_parts

_KEPT = re.compile(rb"\x01+")


class Cut(NamedTuple):
    """A stretch that is not read, but for the ends of lines in it, which number the lines."""

    start: int
    end: int


class Letter(NamedTuple):
    """A stretch that is read as one letter: "&amp;" as "&"."""

    start: int
    end: int
    letter: str


Mark = Part | Cut | Letter


def viewed(text: str, marks: Iterable[Mark], file: File) -> tuple[View, tuple[Segment, ...]]:
    """The view of a marked text of a file, and the segments of its parts in the text as written.

    >>> viewed("**5** boats", [Cut(0, 2), Cut(3, 5), Part(0, 11)], File(b"", "a.md"))[0].text
    '5 boats'
    """
    mask = _Mask(text)
    parts = list(mask.taken(marks))
    view_text, places = mask.view(file)
    begins = [begin for _, begin in places]
    seen = [_seen(part, places, begins, view_text) for part in parts]
    view = View(view_text, tuple(places), laid_out(view_text, [part for part in seen if part.start < part.end]))
    return view, tuple(Segment(view.written(s.start), view.written(s.end - 1) + 1, s.role) for s in view.segments)


class _Mask:
    """A byte for each code point, 1 where it is read, and the code points that are read as another."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._kept = bytearray(b"\x01") * len(text)
        self._letters: list[str] = []

    def taken(self, marks: Iterable[Mark]) -> Iterator[Part]:
        """The parts among the marks; all else is marked, and not kept, for there may be millions."""
        for mark in marks:
            if isinstance(mark, Part):
                yield mark
            else:
                self._take(mark)

    def _take(self, mark: Cut | Letter) -> None:
        if isinstance(mark, Cut):
            for start, end in _lines(self._text, mark):
                self._kept[start:end] = bytes(end - start)
            return
        self._letters = self._letters or list(self._text)
        self._letters[mark.start] = mark.letter
        self._kept[mark.start + 1 : mark.end] = bytes(mark.end - mark.start - 1)

    def view(self, file: File) -> tuple[str, list[tuple[int, int]]]:
        """What is read, and where each stretch of it begins, there and in the text; Unreadable for too many."""
        text = "".join(self._letters) if self._letters else self._text
        stretches = [found.span() for found in islice(_KEPT.finditer(self._kept), PARTS + 1)]
        hold_parts(len(stretches), file)
        places = []
        length = 0
        for start, end in stretches:
            places.append((length, start))
            length += end - start
        return "".join(text[start:end] for start, end in stretches), places


def _seen(part: Part, places: Sequence[tuple[int, int]], begins: Sequence[int], view: str) -> Part:
    """A part in code points of the view, without white space round it."""
    start, end = (_place(offset, places, begins, len(view)) for offset in (part.start, part.end))
    words = view[start:end]
    return Part(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()), part.role)


def _place(offset: int, places: Sequence[tuple[int, int]], begins: Sequence[int], length: int) -> int:
    """How much of the view stands before a place of the text; begins are the places in the text alone."""
    found = bisect_right(begins, offset) - 1
    if found < 0:
        return 0
    seen, written = places[found]
    following = places[found + 1][0] if found + 1 < len(places) else length
    return min(seen + offset - written, following)


def _lines(text: str, cut: Cut) -> Iterator[tuple[int, int]]:
    start = cut.start
    for line in text[cut.start : cut.end].splitlines(keepends=True):
        yield start, start + len(line.rstrip("\r\n"))
        start += len(line)
