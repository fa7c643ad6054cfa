"""Markdown: read through a view without its markup, so that every offset is one of the source."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import AsOf, Document, Source

from .decode import decode
from .digest import sha256
from .front_matter import FrontMatter, front_matter
from .layout import Part
from .limits import File, hold_text
from .markdown_blocks import block_marks
from .masking import Mark, viewed
from .stated_days import differing


def read(file: File) -> Document:
    """The document that those bytes hold; Unreadable where they hold no text."""
    text, notes = decode(file.data, file.path)
    hold_text(text, file)
    front = front_matter(text)
    view, segments = viewed(text, _marks(text, front), file)
    hold_text(view.text, file)
    dates = front.dates
    as_of = AsOf(dates[0][1], dates[0][0], candidates=dates) if dates else None
    source = Source(file.path, sha256(file.data), (*notes, *differing(dates)))
    return Document(text, source, segments, as_of, view=view)


def _marks(text: str, front: FrontMatter) -> Iterator[Mark]:
    if front.fields:
        marks = block_marks(text, front.end)
        has_headline = any(isinstance(mark, Part) and mark.role == "headline" for mark in marks)
        yield from front.marks(text, has_headline)
    yield from block_marks(text, front.end)
