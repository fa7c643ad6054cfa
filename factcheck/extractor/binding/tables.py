"""Plain tables in a text: lines side by side that are cut into cells by bars, tabs or wide gaps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from factcheck.model.tuples import NamedTuple

from ..lexicon.cues import cues
from ..passage import is_tabular

_CUT = re.compile(r"\s*\|\s*|\t+| {3,}")
_RULE = re.compile(r"^[\s|:+=-]*$")
_NUMBER = re.compile(r"^[^\w\s-]?(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,6})?\s?%?$")
_SCALE = re.compile(
    r"(?P<thousand>\bthousands?\b|'?\b000s?\b|(?<![a-z])k\b)|(?P<million>\bmillions?\b|(?<![a-z])(?:m|mn|mln)\b)"
    r"|(?P<billion>\bbillions?\b|(?<![a-z])bn\b)|(?P<trillion>\btrillions?\b|(?<![a-z])(?:tn|trn)\b)",
    re.IGNORECASE,
)
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
FEWEST = 3
"""A table has a head and two rows at least."""


class Cell(NamedTuple):
    """Code points start to end of the text, and what stands there."""

    start: int
    end: int
    text: str


class Table(NamedTuple):
    """Where a table stands; the cells of its head, and those of each row under it, one for each of the head's."""

    start: int
    end: int
    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    labels: tuple[str, ...]
    """The heads of the rows, but for those of totals."""
    columns: dict[str, list[Fraction]]
    """The columns that hold nothing but numbers, by their heads, without the totals."""


def scale_of(head: str) -> Fraction | None:
    """By what the figures under a head are multiplied, None where it does not say.

    >>> [scale_of(head) for head in ("Sales ($m)", "Sales, £bn", "Staff ('000)", "Boats")]
    [Fraction(1000000, 1), Fraction(1000000000, 1), Fraction(1000, 1), None]
    """
    found = _SCALE.search(head)
    return next((Fraction(SCALES[name]) for name, word in found.groupdict().items() if word), None) if found else None


def is_total(label: str) -> bool:
    """
    >>> [is_total(label) for label in ("Total", "Total:", "Grand total", "All told, boats", "Totley")]
    [True, True, True, False, False]
    """
    return label.strip(" :*").lower() in cues("table_total")


@lru_cache(maxsize=1)
def tables(text: str) -> tuple[Table, ...]:
    """Every table of the text: a head and two rows or more, side by side; read once for all that ask."""
    return tuple(_tables(text))


def _tables(text: str) -> Iterator[Table]:
    lines: list[list[Cell]] = []
    start = place = 0
    for line in [*text.splitlines(keepends=True), "\n"]:
        cells = _cells(line, place) if len(line) > 1 else []
        if len(cells) < 2 and not (lines and _RULE.match(line) and line.strip()):
            if len(lines) >= FEWEST and (found := _table(start, place, lines)):
                yield found
            lines = []
        elif len(cells) >= 2:
            start = start if lines else place
            lines.append(cells)
        place += len(line)


def _cells(line: str, start: int) -> list[Cell]:
    """The cells of a line, those outside its outer bars too, which are empty."""
    if not is_tabular(line) or _RULE.match(line):
        return []
    end = len(line.rstrip())
    cells, place = [], len(line) - len(line.lstrip(" "))
    for cut in [*_CUT.finditer(line, place, end), None]:
        stop = cut.start() if cut else end
        cells.append(Cell(start + place, start + stop, line[place:stop]))
        place = cut.end() if cut else end
    return cells


def _table(start: int, end: int, lines: list[list[Cell]]) -> Table | None:
    """None where they hold no number, or have no common width."""
    for place in (0, -1):
        if all(not line[place].text for line in lines):
            lines = [line[1:] if place == 0 else line[:-1] for line in lines]
    (head, *rows), wide = lines, max(map(len, lines))
    if len(head) == wide - 1 and all(len(row) == wide for row in rows):
        head = [Cell(head[0].start, head[0].start, ""), *head]
    rows = [row for row in rows if len(row) == len(head)]
    if len(head) < 2 or len(rows) < 2 or not any(_number(cell.text) for row in rows for cell in row):
        return None
    parts = [row for row in rows if not is_total(row[0].text)]
    columns = {name.text: _numbers([row[place] for row in parts]) for place, name in enumerate(head)}
    whole = {name: numbers for name, numbers in columns.items() if numbers}
    return Table(start, end, tuple(head), tuple(map(tuple, rows)), tuple(row[0].text for row in parts), whole)


def _numbers(cells: list[Cell]) -> list[Fraction]:
    """What the cells hold, if each is a number; else nothing."""
    numbers = [number for cell in cells if (number := _number(cell.text)) is not None]
    return numbers if len(numbers) == len(cells) else []


def _number(cell: str) -> Fraction | None:
    found = _NUMBER.match(cell)
    return Fraction(found[1].replace(",", "") + (found[2] or "")) if found else None
