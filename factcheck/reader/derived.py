"""A document whose text is taken out of a file that no editor shows as text: Word, OpenDocument, PDF, pages, mail."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.model import Document, Source

from .digest import sha256
from .layout import Piece, joined, laid_out
from .limits import TEXT, hold_text
from .stated_days import Stated, differing
from .unreadable import Unreadable

COUNTED = "its lines are those of the text that was read from it, a paragraph each, with an empty line between two"


def derived(
    pieces: Iterable[Piece], file: tuple[bytes, str], dates: Stated = (), notes: tuple[str, ...] = ()
) -> Document:
    """The document that the pieces make; the file is what was read, and its path."""
    data, path = file
    text, parts = joined(bounded(pieces, path))
    hold_text(text, path)
    source = Source(path, sha256(data), (*notes, COUNTED, *differing(dates)))
    return Document(text, source, laid_out(text, parts), dates=tuple(dict.fromkeys(dates)))


def bounded(pieces: Iterable[Piece], path: str) -> Iterable[Piece]:
    """The pieces; Unreadable where they grow too many."""
    length = 0
    for piece in pieces:
        length += len(piece.text) + 1
        if length > TEXT:
            raise Unreadable(path, f"holds more than {TEXT:,} characters", "give the articles in it one by one")
        yield piece
