"""A document whose text is taken out of a file that no editor shows as text: Word, OpenDocument, PDF, pages, mail."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.model import Document, Source

from .digest import sha256
from .layout import Piece, joined, laid_out
from .limits import File, hold_length, hold_parts, hold_text
from .places import places
from .stated_days import Stated, differing

COUNTED = "its lines are those of the text that was read from it, a paragraph each, with an empty line between two"


def derived(pieces: Iterable[Piece], file: File, dates: Stated = (), notes: tuple[str, ...] = ()) -> Document:
    """The document that the pieces make; the file is what was read."""
    kept = [piece for piece in bounded(pieces, file) if piece.text.strip()]
    text, parts = joined(kept)
    hold_text(text, file)
    source = Source(file.path, sha256(file.data), (*notes, COUNTED, *differing(dates)))
    days = tuple(dict.fromkeys(dates))
    return Document(text, source, laid_out(text, parts), dates=days, places=tuple(places(kept, parts)))


def bounded(pieces: Iterable[Piece], file: File) -> Iterable[Piece]:
    """The pieces; Unreadable where they grow too many."""
    length = cells = 0
    for piece in pieces:
        length += len(piece.text) + 1
        cells += len(piece.places) if piece.role == "table" else 0
        hold_length(length, file)
        hold_parts(cells - 1, file)  # the bars and line ends between them
        yield piece
