"""Paragraphs and rows of tables as a word processor nests them, put in one order."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Role

from .layout import Piece, row


class _Table:
    """A table that is open: its number among those that were counted, and the row that was begun last."""

    def __init__(self) -> None:
        self.number = self.rows = 0


class Flow:
    """What is open: paragraphs (a text box stands inside one), and rows of tables with their cells."""

    def __init__(self) -> None:
        self._paragraphs: list[list[str]] = []
        self._rows: list[list[list[Piece]]] = []
        self._carried = ""
        self._tables: list[_Table] = []
        self._counted = 0

    def begin(self) -> None:
        """A paragraph begins."""
        self._paragraphs.append([self._carried] if self._carried else [])
        self._carried = ""

    def write(self, text: str) -> None:
        """Text of the innermost paragraph; outside of any, it is none."""
        if self._paragraphs:
            self._paragraphs[-1].append(text)

    def end(self, role: Role | None, goes_on: bool = False) -> Sequence[Piece]:
        """A paragraph ends, unless it goes on in the next because its end was deleted."""
        text = "".join(self._paragraphs.pop()) if self._paragraphs else ""
        if goes_on:
            self._carried = text
            return ()
        return self._placed([Piece(text.strip(), role)] if text.strip() else [])

    def begin_table(self) -> None:
        """A table begins."""
        self._tables.append(_Table())

    def end_table(self) -> None:
        """A table ends."""
        if self._tables:
            self._tables.pop()

    def begin_row(self) -> None:
        """A row of a table begins."""
        self._rows.append([])
        if self._tables:
            self._tables[-1].rows += 1

    def begin_cell(self) -> None:
        """A cell of the row begins."""
        if self._rows:
            self._rows[-1].append([])

    def end_row(self) -> Sequence[Piece]:
        """A row ends: cells side by side, or what the only cell with anything in it holds."""
        cells = self._rows.pop() if self._rows else []
        if sum(map(bool, cells)) < 2:
            return self._placed([piece for cell in cells for piece in cell])
        texts = (" ".join(" ".join(piece.text.split()) for piece in cell) for cell in cells)
        named = self._named_row()
        return self._placed([row((text, f"{named}, cell {number}") for number, text in enumerate(texts, 1))])

    def _named_row(self) -> str:
        """The row that ends, in its table; one that only frames what it holds is not counted among the tables."""
        table = self._tables[-1] if self._tables else _Table()
        if not table.number:
            self._counted += 1
            table.number = self._counted
        return f"table {table.number}, row {table.rows}"

    def _placed(self, pieces: Sequence[Piece]) -> Sequence[Piece]:
        """In the open cell; outside of tables they are done."""
        if self._rows and self._rows[-1]:
            self._rows[-1][-1].extend(pieces)
            return ()
        return pieces
