"""The figures of the article's tables, each bound to its row, its column and the row or column of totals."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from factcheck.model import Mention, Quantity
from factcheck.model.tuples import NamedTuple

from ..lexicon.cues import cues
from ..passage import Article
from .tables import Cell, Table, is_total, scale_of, tables

KINDS = ("number", "money", "quantity", "percent")
_CAPTION = 300
_DIGIT = re.compile(r"\d")


class Grid(NamedTuple):
    """A table and the figure of each cell under its head, None where a cell is not one figure."""

    table: Table
    figures: tuple[tuple[Quantity | None, ...], ...]

    total: int | None
    """The one row of totals, if it is the last or the first."""
    parts: list[tuple[Quantity | None, ...]]
    """The figures without the row of totals."""

    def column(self, place: int) -> list[Quantity | None]:
        """The figures of a column without its total."""
        return [row[place] for row in self.parts]

    def is_shares(self, place: int) -> bool:
        """Whether a column holds percentages, by its signs or its head."""
        return is_percents(self.head(place)) or any(one.kind == "percent" for one in self.column(place) if one)

    def head(self, place: int) -> str:
        return self.table.head[place].text


@lru_cache(maxsize=1)
def grids(article: Article) -> tuple[Grid, ...]:
    """Every table of the article, bound once for all composers that ask in turn."""
    starts = [mention.start for mention in article.mentions]
    return tuple(_grid(article, table, starts) for table in tables(article.document.text))


def _grid(article: Article, table: Table, starts: list[int]) -> Grid:
    """What it counts is exact, unless something says or shows that it was rounded."""
    text = article.document.text
    figures = [[_figure(cell, article.mentions, starts) for cell in row] for row in table.rows]
    may_count = not scale_of(_above(text, table.start)) and "round" not in text.lower()
    columns = [
        _counted(head.text, column) if may_count else column
        for head, column in zip(table.head, zip(*figures, strict=True), strict=True)
    ]
    bound = tuple(zip(*columns, strict=True))
    total = _total(table)
    return Grid(table, bound, total, [row for place, row in enumerate(bound) if place != total])


def _total(table: Table) -> int | None:
    found = [place for place, row in enumerate(table.rows) if is_total(row[0].text)]
    return found[0] if len(found) == 1 and found[0] in (0, len(table.rows) - 1) else None


def _above(text: str, start: int) -> str:
    """The line above a table, which may be its caption."""
    return text[max(0, start - _CAPTION) : start].rstrip().rpartition("\n")[2]


def _counted(head: str, column: tuple[Quantity | None, ...]) -> tuple[Quantity | None, ...]:
    """The figures of a column as exact ones, if they are counts: whole, in no scale, and not all of them round."""
    numbers = [figure.number for figure in column if figure and figure.number and figure.kind == "number"]
    if len(numbers) < sum(map(bool, column)) or any(number.exponent for number in numbers):
        return column
    if scale_of(head) or is_percents(head) or all(number.digits % 10 == 0 for number in numbers):
        return column
    return tuple(figure and figure._replace(exact=True) for figure in column)


def _figure(cell: Cell, mentions: tuple[Mention, ...], starts: list[int]) -> Quantity | None:
    """The figure that a cell is: nothing beside it but its signs and its unit, which the next row may not lend it."""
    inside = mentions[bisect_left(starts, cell.start) : bisect_left(starts, cell.end)]
    one = inside[0] if len(inside) == 1 else None
    if not isinstance(one, Quantity):
        return None
    rest = cell.text.replace(one.text, "", 1)
    is_bare = one.kind in KINDS and one.number is not None and one.ends is None
    if not is_bare or _DIGIT.search(rest) or "(" in rest:
        return None
    return one if any(map(str.isalpha, rest)) or one.kind != "number" else one._replace(unit=None)


def as_percent(figure: Quantity) -> Quantity:
    """A cell of a column of percentages, which may leave the sign to its head."""
    return figure if figure.kind == "percent" else figure._replace(kind="percent", unit="percent")


def is_percents(head: str) -> bool:
    """
    >>> [is_percents(head) for head in ("Share", "% of votes", "Per cent", "Boats")]
    [True, True, True, False]
    """
    return "%" in head or not set(cues("table_percent")).isdisjoint(_words(head))


def is_inside(label: str) -> bool:
    """A row that is a part of the row above it.

    >>> [is_inside(label) for label in ("of which women", "- women", "Including men", "West")]
    [True, True, True, False]
    """
    return label.lower().startswith(cues("table_inside"))


def is_change(head: str) -> bool:
    """
    >>> [is_change(head) for head in ("Change", "% change", "+/-", "Small change, pence", "2023")]
    [True, True, True, True, False]
    """
    return head.strip() in ("+/-", "+/−", "±", "+ or -") or not set(cues("table_change")).isdisjoint(_words(head))


def _words(head: str) -> list[str]:
    lower = head.lower()
    return [*re.findall(r"[a-z]+", lower), "per cent" if "per cent" in lower else ""]
