"""Bind a table's row or column of totals to the figures that it adds up: "Total" under 41, 35 and 24."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.model import Quantity, point, printed, total
from factcheck.model.claim import Skip
from factcheck.model.claims.parts_sum import PartsSum

from ..binding.amounts import same_unit
from ..binding.grids import Grid, grids, is_change, is_inside
from ..binding.tables import is_total
from ..passage import Article

SPAN = "article"

TABULAR = True
NONE = frozenset(("", "-", "–", "—", "nil"))
""" "None" as a cell prints it."""


def compose(article: Article) -> Iterator[PartsSum | Skip]:
    for grid in grids(article):
        yield from _borne_out(_columns(grid), "no other column of the table adds up")
        yield from _borne_out(_rows(grid), "no other row of the table adds up")


def _borne_out(bound: Sequence[PartsSum | Skip], reason: str) -> Iterator[PartsSum | Skip]:
    """Totals of a table of which half or more add up; a lone total may have parts that the table leaves out."""
    claims = [claim for claim in bound if isinstance(claim, PartsSum)]
    right = sum(_adds_up(claim) for claim in claims)
    for claim in bound:
        if isinstance(claim, Skip) or (right and 2 * right >= len(claims)) or _adds_up(claim):
            yield claim
        elif len(claims) == 1:
            yield claim._replace(is_alone=True)
        else:
            yield Skip(claim.figure.mention, reason)


def _adds_up(claim: PartsSum) -> bool:
    return claim.figure.value.overlaps(total([part.value for part in claim.parts]))


def _columns(grid: Grid) -> list[PartsSum | Skip]:
    """The row of totals, column by column."""
    if grid.total is None:
        return []
    places = [place for place, row in enumerate(grid.table.rows) if place != grid.total]
    if any(is_inside(grid.table.rows[place][0].text) for place in places):
        return []
    return [
        claim
        for column, whole in enumerate(grid.figures[grid.total])
        if column and whole and not is_change(grid.head(column))
        and (claim := _bound(whole, [(grid.figures[p][column], grid.table.rows[p][column].text) for p in places]))
    ]  # fmt: skip


def _rows(grid: Grid) -> list[PartsSum | Skip]:
    """The column of totals, row by row."""
    found = [place for place in range(1, len(grid.table.head)) if is_total(grid.head(place))]
    if len(found) != 1 or found[0] not in (1, len(grid.table.head) - 1):
        return []
    places = [p for p in range(1, len(grid.table.head)) if p != found[0] and any(row[p] for row in grid.figures)]
    return [
        claim
        for row, cells in zip(grid.figures, grid.table.rows, strict=True)
        if (whole := row[found[0]]) and (claim := _bound(whole, [(row[p], cells[p].text) for p in places]))
    ]


def _bound(whole: Quantity, cells: Sequence[tuple[Quantity | None, str]]) -> PartsSum | Skip | None:
    """The total and its parts; None where it is plainly no sum."""
    parts = [figure for figure, _ in cells if figure]
    if any(figure is None and text.strip() not in NONE for figure, text in cells):
        return Skip(whole, "a cell beside it is not one figure")
    if len(parts) < 2 or any(part.kind != whole.kind or not same_unit(part, whole) for part in parts):
        return None
    most, said = max(_said(part) for part in parts), _said(whole)
    if said <= most or min(_said(part) for part in parts) < 0 or (whole.kind == "percent" and said != 100):
        return None
    return PartsSum(printed(whole), tuple(map(printed, parts)), point(Fraction(0)))


def _said(figure: Quantity) -> Fraction:
    return figure.number.fraction if figure.number else Fraction(0)
