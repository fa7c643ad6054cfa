"""A draft as it was read: the untouched text, what each part of it is, and the day it speaks from."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

Role = Literal["headline", "dateline", "byline", "paragraph", "quotation", "caption", "table", "furniture"]


class Span(NamedTuple):
    """Code points start to end of a document's text, the end not included."""

    start: int
    end: int

    def meets(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


class Segment(NamedTuple):
    """A stretch of the text and what it is. Quotations lie inside paragraphs; all others are disjoint."""

    start: int
    end: int
    role: Role


class AsOf(NamedTuple):
    """The day from which relative times are reckoned, and how it is known."""

    date: date
    basis: str
    """Where it was stated: "--as-of", "front matter", "dateline, line 1"."""
    given: bool = False
    """Given by the caller, who overrides whatever the page states."""
    candidates: tuple[tuple[str, date], ...] = ()
    """Every (basis, date) that the page states."""


class Source(NamedTuple):
    """Where a document came from."""

    path: str
    sha256: str
    notes: tuple[str, ...] = ()
    """What a reader of the report must know of how it was read ("decoded as cp1252")."""


class Document(NamedTuple):
    """A decoded text. Every offset anywhere is a code point of this text, which nobody changes."""

    text: str
    source: Source
    segments: tuple[Segment, ...] = ()
    as_of: AsOf | None = None

    def role_at(self, offset: int) -> Role:
        """The innermost role there: quotation before paragraph."""
        found: Role = "paragraph"
        for segment in self.segments:
            if segment.start <= offset < segment.end:
                found = segment.role
                if found == "quotation":
                    break
        return found
