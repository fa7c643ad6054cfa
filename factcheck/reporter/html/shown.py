"""The article as the page shows it: without its markup, where it has some and hides no sign that must be seen."""

from __future__ import annotations

from bisect import bisect_right

from factcheck.model import Document, Segment
from factcheck.model.tuples import NamedTuple

Stretch = tuple[int, int]


class Shown(NamedTuple):
    """The text that a reader sees and its parts; every offset in it stands for one of the document's text."""

    text: str
    segments: tuple[Segment, ...]
    stretches: tuple[Stretch, ...] = ((0, 0),)
    """Where each begins in the document's text, and in the text as shown."""

    def at(self, offset: int) -> int:
        """Where a code point of the document's text is shown; at what follows it, if it is markup.

        >>> Shown("5 boats", (), ((2, 0), (5, 1))).at(6)     # of "**5** boats"
        2
        """
        place = bisect_right(self.stretches, (offset, len(self.text))) - 1
        written, seen = self.stretches[max(place, 0)]
        last = self.stretches[place + 1][1] if place + 1 < len(self.stretches) else len(self.text)
        return max(0, min(seen + offset - written, last))


def shown(document: Document) -> Shown:
    view = document.view
    if view is None or document.hidden:
        return Shown(document.text, document.segments)
    return Shown(view.text, view.segments, tuple((written, seen) for seen, written in view.stretches))
