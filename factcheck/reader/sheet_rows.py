"""The rows of a workbook's sheet that are shown, each cell as its format shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from .cell_format import shown
from .xml_events import Event

TRUE = ("1", "true")
COLUMNS = 16_384
"""A sheet has no more."""


class Tables(NamedTuple):
    """What the cells of a workbook name by number."""

    strings: Sequence[str]
    codes: Sequence[str]
    """The format of each style."""
    since_1904: bool


class Row(NamedTuple):
    """A row that is shown: its number in the sheet, the sheet's first column, and its cells by their columns."""

    number: int
    first: int
    cells: Mapping[int, str]

    def name(self, column: int) -> str:
        """What the sheet calls the cell in that column.

        >>> Row(7, 0, {}).name(1), Row(7, 0, {}).name(26)
        ('B7', 'AA7')
        """
        letters = ""
        while column >= 0:
            letters = chr(65 + column % 26) + letters
            column = column // 26 - 1
        return f"{letters}{self.number}"


class Rows:
    """The rows of one sheet after the other, and how many formulas among them have no value."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self.unsaved = 0

    def of(self, told: Iterable[Event]) -> Iterator[Row]:
        """Each row that is shown."""
        sheet = _Sheet(self._tables)
        for event in told:
            if event.kind == "text":
                sheet.hear(event.name)
            elif event.kind == "start":
                sheet.open(event)
            elif event.name == "row":
                yield from sheet.row()
            else:
                sheet.close(event.name)
        self.unsaved += sheet.unsaved


class _Sheet:
    """Where in a sheet the reading is."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._first, self._column, self._number = 0, -1, 0
        self._hidden: list[range] = []
        self._skipped = self._reckoned = False
        self._cell: Event | None = None
        self._opened = ""
        self._words: list[str] = []
        self._row: dict[int, str] = {}
        self.unsaved = 0

    def hear(self, text: str) -> None:
        if self._cell and self._opened in ("v", "t"):
            self._words.append(text)

    def open(self, event: Event) -> None:
        self._opened = event.name
        if event.name == "dimension":
            self._first = column(event.get("ref").partition(":")[0], 0)
        elif event.name == "col" and event.get("hidden") in TRUE:
            self._hidden.append(range(number(event.get("min")) - 1, number(event.get("max"))))
        elif event.name == "row":
            self._row, self._column, self._skipped = {}, -1, event.get("hidden") in TRUE
            self._number = number(event.get("r")) or self._number + 1
        elif event.name == "c":
            self._column = column(event.get("r"), self._column + 1)
            self._cell, self._words, self._reckoned = event, [], False
        elif event.name == "f":
            self._reckoned = True

    def close(self, name: str) -> None:
        self._opened = ""
        if name == "c" and self._cell:
            text = self._shown(self._cell, "".join(self._words))
            self.unsaved += self._reckoned and not self._words
            if text and self._column < COLUMNS and not any(self._column in hidden for hidden in self._hidden):
                self._row[self._column] = text
            self._cell = None

    def row(self) -> Iterator[Row]:
        """The row that ends, if anything of it is shown."""
        if self._row and not self._skipped:
            yield Row(self._number, min(self._first, *self._row), self._row)

    def _shown(self, cell: Event, value: str) -> str:
        """What a reader of the sheet sees in the cell."""
        tables, kind = self._tables, cell.get("t")
        if kind == "s":
            return _at(tables.strings, value).strip()
        if kind == "b":
            return "TRUE" if value in TRUE else "FALSE"
        if kind not in ("", "n") or not value:
            return value.strip()
        return shown(value, _at(tables.codes, cell.get("s")), tables.since_1904)


def _at(shelf: Sequence[str], place: str) -> str:
    """What stands there; nothing where no place is named, or one that there is not."""
    return shelf[number(place)] if place and number(place) < len(shelf) else ""


def number(text: str) -> int:
    """A number that a file states; 0 for none."""
    return int(text) if text.isdecimal() and len(text) < 9 else 0


def column(place: str, following: int) -> int:
    """The column of a cell named like "C5", from 0; the following one where it is not named.

    >>> column("C5", 0), column("AA1", 0), column("", 4)
    (2, 26, 4)
    """
    letters = place.rstrip("0123456789")
    if not (letters.isascii() and letters.isalpha() and len(letters) < 4):
        return following
    found = 0
    for letter in letters.upper():
        found = found * 26 + ord(letter) - 64
    return found - 1
