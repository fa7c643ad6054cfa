"""Bind a table's column of shares to a column that it shares out and that column's total."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.share_of import ShareOf

from ..binding.amounts import is_amount, same_unit
from ..binding.grids import Grid, as_percent, grids, is_change
from ..passage import Article

SPAN = "article"

TABULAR = True


def compose(article: Article) -> Iterator[ShareOf | Skip]:
    for grid in grids(article):
        for place in range(1, len(grid.table.head)):
            if grid.is_shares(place) and not is_change(grid.head(place)):
                yield from _shares(grid, place)


def _shares(grid: Grid, place: int) -> list[ShareOf]:
    """The shares of the column that most of them are shares of; none where there is no such column."""
    columns = [_bound(grid, place, other) for other in range(1, len(grid.table.head)) if not grid.is_shares(other)]
    best = max(columns, key=_right, default=[])
    return best if _right(best) > 1 and 2 * _right(best) > len(best) else []


def _right(claims: list[ShareOf]) -> int:
    return sum(claim.figure.value.overlaps(claim.part.value / claim.whole.value) for claim in claims)


def _bound(grid: Grid, place: int, other: int) -> list[ShareOf]:
    whole = grid.figures[grid.total][other] if grid.total is not None else None
    if whole is None or not whole.number or whole.number.digits <= 0:
        return []
    pairs = zip(grid.column(place), grid.column(other), strict=True)
    return [_share(share, part, whole) for share, part in pairs if share and part and _is_part(part, whole)]


def _is_part(part: Quantity, whole: Quantity) -> bool:
    return is_amount(part) and part.kind == whole.kind and same_unit(part, whole)


def _share(share: Quantity, part: Quantity, whole: Quantity) -> ShareOf:
    return ShareOf(printed(as_percent(share), derived=True), printed(part), printed(whole))
