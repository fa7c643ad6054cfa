"""What a person calls the places of a text that was read out of a file: paragraph 3, or a cell by its row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from .layout import CELLS, Part, Piece, row


def places(pieces: Iterable[Piece], parts: Iterable[Part]) -> Iterator[tuple[int, str]]:
    """Where each place begins in the text of those parts, and what it is called."""
    for piece, part in zip(_called(pieces), parts, strict=True):
        yield from ((part.start + start, name) for start, name in piece.places)


def _called(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, those without places of their own counted: paragraphs, and the rows of each run of rows.

    >>> [piece.places for piece in _called([Piece("Boats"), Piece("5 | 6", "table"), Piece("It sold 5.", line=7)])][1:]
    [((0, 'table 1, row 1, cell 1'), (4, 'table 1, row 1, cell 2')), ((0, 'paragraph 2, source line 7'),)]
    """
    count: Counter[str] = Counter()
    for piece in pieces:
        if piece.role == "table":
            count["tables"] += not count["rows"]
            count["rows"] += 1
        else:
            count["rows"] = 0
        yield piece if piece.places else piece._replace(places=_counted(piece, count))


def _counted(piece: Piece, count: Counter[str]) -> tuple[tuple[int, str], ...]:
    source = f", source line {piece.line}" if piece.line else ""
    if piece.role == "table":
        named = f"table {count['tables']}, row {count['rows']}"
        return row((cell, f"{named}, cell {n}{source}") for n, cell in enumerate(piece.text.split(CELLS), 1)).places
    kind = "outside the article, paragraph" if piece.role == "furniture" else "paragraph"
    count[kind] += 1
    return ((0, f"{kind} {count[kind]}{source}"),)
