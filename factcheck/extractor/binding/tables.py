"""Plain tables in a text: lines side by side that are cut into cells by bars, tabs or wide gaps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model.tuples import NamedTuple

_CUT = re.compile(r"\s*\|\s*|\t+| {3,}")
_RULE = re.compile(r"^[\s|:+=-]*$")
_NUMBER = re.compile(r"^[^\w\s-]?(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,6})?\s?%?$")
FEWEST = 3
"""A table has a head and two rows at least."""


class Table(NamedTuple):
    """Where a table stands, and its columns of numbers by their heads, without a row of totals."""

    start: int
    end: int
    columns: dict[str, list[Fraction]]
    rows: int
    labels: tuple[str, ...] = ()
    """The heads of the rows."""


def tables(text: str) -> Iterator[Table]:
    """Every table of the text that has a column of numbers."""
    lines: list[list[str]] = []
    start = place = 0
    for line in [*text.splitlines(keepends=True), "\n"]:
        cells = _cells(line)
        if len(cells) < 2 and not (lines and _RULE.match(line) and line.strip()):
            if len(lines) >= FEWEST and (found := _table(start, place, lines)):
                yield found
            lines = []
        elif len(cells) >= 2:
            start = start if lines else place
            lines.append(cells)
        place += len(line)


def _cells(line: str) -> list[str]:
    if "|" not in line and "\t" not in line and "   " not in line:
        return []
    bare = line.strip().strip("|").strip()
    return [] if _RULE.match(bare) else _CUT.split(bare)


def _table(start: int, end: int, lines: list[list[str]]) -> Table | None:
    head, *rows = [line for line in lines if line[0].lower() not in ("total", "all", "sum")]
    columns: dict[str, list[Fraction]] = {}
    for place, name in enumerate(head):
        cells = [_number(row[place]) for row in rows if place < len(row)]
        numbers = [cell for cell in cells if cell is not None]
        if numbers and len(numbers) == len(rows):
            columns[name] = numbers
    labels = tuple(row[0] for row in rows)
    return Table(start, end, columns, len(rows), labels) if columns else None


def _number(cell: str) -> Fraction | None:
    found = _NUMBER.match(cell)
    return Fraction(found[1].replace(",", "") + (found[2] or "")) if found else None
