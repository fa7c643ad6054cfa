"""A draft as it was read: the untouched text, what each part of it is, and the day it speaks from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from math import inf

from factcheck.model.annotations import Literal

from . import days
from .tuples import NamedTuple

Role = Literal["headline", "dateline", "byline", "paragraph", "quotation", "caption", "table", "furniture"]


TURNED = "\u202e"
"""The sign that turns the writing round; as a digit of a view, one that it turns, which is not read."""


class Span(NamedTuple):
    """Code points start to end of a document's text, the end not included."""

    start: int
    end: int


class Segment(NamedTuple):
    """A stretch of the text and what it is. Quotations lie inside paragraphs; all others are disjoint."""

    start: int
    end: int
    role: Role


YEARS = range(1000, 3000)
"""The years of which an article may be; a page that says 0001-01-01 or 9999-12-31 says that it does not know."""


class AsOf(NamedTuple):
    """The day from which relative times are reckoned, and how it is known."""

    date: days.date
    basis: str
    """Where it was stated: "--as-of", "front matter", "dateline, line 1"."""
    given: bool = False
    """Given by the caller, who overrides whatever the page states."""
    candidates: tuple[tuple[str, days.date], ...] = ()
    """Every (basis, date) that the page states."""


class Source(NamedTuple):
    """Where a document came from."""

    path: str
    sha256: str
    notes: tuple[str, ...] = ()
    """What a reader of the report must know of how it was read ("decoded as cp1252")."""


class House(NamedTuple):
    """What a paper takes for granted."""

    dollar: str = "USD"
    """The currency of a bare "$" or "dollars", by its ISO 4217 code."""
    day_first: bool = False
    """Whether 4/5/2019 is in May."""
    percent: str = ""
    """How a percentage is printed: percent, per cent or %; empty where it is left to the article."""
    metric_first: bool = False
    """Whether a metric measure stands before its conversion; where not, it is left to the article."""


class Limits(NamedTuple):
    """How large an article may be."""

    text: int = 5_000_000
    """Code points of its text."""
    file: int = 20_000_000
    """Bytes of its file."""
    figures: int = 20_000
    """Figures and times in it."""
    entries: int = 2_000
    """Files in an archive (docx, odt, xlsx)."""
    expanded: int = 100_000_000
    """Bytes of all that is read of an archive."""
    ratio: int = 100
    """How many times its packed size a file in an archive may have."""


class TooManyFigures(ValueError):
    """An article holds more figures and times than are allowed."""

    def __init__(self, most: int) -> None:
        super().__init__(f"holds more than {most:,} figures")


class View(NamedTuple):
    """A text without its markup, as it is read, and where its stretches stand in the text as written."""

    text: str
    stretches: tuple[tuple[int, int], ...]
    """Where each begins, in the view and in the text as written, in order."""
    segments: tuple[Segment, ...]
    """Those of the document, in code points of the view."""

    def written(self, offset: int) -> int:
        """Where a code point of the view stands in the text as written.

        >>> View("5 boats", ((0, 2), (1, 5)), ()).written(3)     # of "**5** boats"
        7
        """
        seen, written = self.stretches[bisect_right(self.stretches, (offset, inf)) - 1]
        return written + offset - seen

    def seen(self, offset: int) -> int:
        """Where a code point of the text as written stands in the view; at what follows it, if it is markup.

        >>> View("5 boats", ((0, 2), (1, 5)), ()).seen(6), View("5 boats", ((0, 2), (1, 5)), ()).seen(3)
        (2, 1)
        """
        place = bisect_right(self.stretches, offset, key=lambda stretch: stretch[1]) - 1
        seen, written = self.stretches[max(place, 0)]
        last = self.stretches[place + 1][0] if place + 1 < len(self.stretches) else len(self.text)
        return max(0, min(seen + offset - written, last))


class Document(NamedTuple):
    """A decoded text. Every offset anywhere is a code point of this text, which nobody changes."""

    text: str
    source: Source
    segments: tuple[Segment, ...] = ()
    """The disjoint parts in the order of the text, then the quotations in the order of the text."""
    as_of: AsOf | None = None
    dates: tuple[tuple[str, days.date], ...] = ()
    """Every (basis, date) that its metadata state, the most trusted first; a dateline goes before them."""
    view: View | None = None
    """What to read of a text that is written with markup."""
    hidden: tuple[tuple[int, str], ...] = ()
    """Signs that no eye sees, and digits of other scripts: where in the text that is read, and the sign as written."""
    places: tuple[tuple[int, str], ...] = ()
    """What a person calls the places that begin at these offsets ("page 2, line 5"); none where lines are those of the
    file."""
    house: House = House()
    limits: Limits = Limits()

    def role_at(self, offset: int) -> Role:
        """The innermost role there: quotation before paragraph."""
        return self._role(offset, self._parts())

    def roles_at(self, offsets: Iterable[int]) -> list[Role]:
        """The innermost role at each of several places."""
        parts = self._parts()
        outer, inner = self.segments[:parts], self.segments[parts:]
        begins, opens = [segment[0] for segment in outer], [segment[0] for segment in inner]
        return [
            (opens and _role(inner, opens, offset)) or _role(outer, begins, offset) or "paragraph" for offset in offsets
        ]

    def part_at(self, offset: int) -> Segment:
        """The paragraph, headline or other disjoint part there; the whole text where none is marked."""
        return self._segment(offset, 0, self._parts()) or Segment(0, len(self.text), "paragraph")

    def _role(self, offset: int, parts: int) -> Role:
        found = self._segment(offset, parts, len(self.segments)) or self._segment(offset, 0, parts)
        return found.role if found else "paragraph"

    def _parts(self) -> int:
        """How many segments are no quotations."""
        if not self.segments or self.segments[-1].role != "quotation":
            return len(self.segments)
        return bisect_left(self.segments, True, key=lambda segment: segment.role == "quotation")

    def _segment(self, offset: int, low: int, high: int) -> Segment | None:
        """The segment there among those from low to high."""
        place = bisect_right(self.segments, (offset, inf), low, high) - 1
        return self.segments[place] if place >= low and offset < self.segments[place].end else None


def place_at(places: Sequence[tuple[int, str]], offset: int) -> str:
    """What a person calls the place of a text that no editor shows by lines; nothing for any other.

    >>> place_at([(0, "paragraph 1"), (7, "paragraph 2")], 15)
    'paragraph 2'
    """
    found = bisect_right(places, (offset + 1,))
    return places[found - 1][1] if found else ""


def _role(segments: Sequence[Segment], starts: Sequence[int], offset: int) -> Role | None:
    """That of the segment there, among some that begin at those places."""
    place = bisect_right(starts, offset) - 1
    return segments[place].role if place >= 0 and offset < segments[place].end else None
