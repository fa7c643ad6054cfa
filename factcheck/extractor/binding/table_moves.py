"""The changes that a table prints: a column of them, and the two columns between which they lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from factcheck.model import Quantity
from factcheck.model.reading import strict, truncated
from factcheck.model.tuples import NamedTuple

from .amounts import is_amount, same_unit
from .grids import Grid, as_percent, is_change


class Moved(NamedTuple):
    """A cell of the column of changes, as a positive figure, and the two ends of the change."""

    change: Quantity
    before: Quantity
    after: Quantity
    sign: int
    """-1 for a fall."""


Changes = Sequence[tuple[Quantity | None, Quantity | None, Quantity | None]]
"""A change, what stood before it and what after it, as far as each is one figure."""


def moves(grid: Grid, *, percent: bool) -> Iterator[Moved]:
    """Every change of the table that is printed as a percentage, or as an amount; of columns of which most hold.

    Half is enough where years head the two columns before it, or the rows.
    """
    for place in range(2, len(grid.table.head)):
        if is_change(grid.head(place)) and grid.is_shares(place) == percent:
            orders = _orders(grid, place) if place > 2 else ()
            best = max((_moves(grid, place, _across(grid, place, order)) for order in orders), key=_right, default=[])
            least = (len(best) + 1) // 2 if len(orders) == 1 else max(2, len(best) // 2 + 1)
            if not best or _right(best) < least:
                best = _moves(grid, place, _down(grid, place))
                least = (len(best) + 1) // 2
            if best and _right(best) >= least:
                yield from best


def _orders(grid: Grid, place: int) -> Sequence[tuple[int, int]]:
    """The columns before and after: the two to its left in either order, or as their years have it."""
    first, second = place - 2, place - 1
    if grid.is_shares(first) or grid.is_shares(second):
        return ()
    years = [grid.head(column).strip()[-4:] for column in (first, second)]
    if all(map(str.isdecimal, years)):
        return ((first, second),) if years[0] < years[1] else ((second, first),)
    return (first, second), (second, first)


def _across(grid: Grid, place: int, ends: tuple[int, int]) -> Changes:
    """The cells of each row."""
    return [(row[place], row[ends[0]], row[ends[1]]) for row in grid.figures]


def _down(grid: Grid, place: int) -> Changes:
    """Each cell with those to its left in the row of the time before and in its own; none where no years head them."""
    years = [row[0].text.strip()[-4:] for row in grid.table.rows]
    if not all(map(str.isdecimal, years)) or len(set(years)) < len(years) or grid.is_shares(place - 1):
        return []
    rows = dict(zip(years, grid.figures, strict=True))
    if years not in (sorted(years), sorted(years, reverse=True)):
        return []
    return [(rows[year][place], rows[last][place - 1], rows[year][place - 1]) for last, year in pairwise(sorted(years))]


def _moves(grid: Grid, place: int, cells: Changes) -> list[Moved]:
    signed = any(change and change.number and change.number.digits < 0 for change, _, _ in cells)
    return [
        _moved(as_percent(change) if grid.is_shares(place) else change, before, after, signed)
        for change, before, after in cells
        if change and before and after and _is_pair(before, after)
    ]


def _is_pair(before: Quantity, after: Quantity) -> bool:
    if not (before.number and after.number and min(before.number.digits, after.number.digits) > 0):
        return False
    return is_amount(before) and before.kind == after.kind and same_unit(before, after)


def _moved(change: Quantity, before: Quantity, after: Quantity, signed: bool) -> Moved:
    """A column without any sign says by how much, and its ends which way."""
    number = change.number
    fell = _value(change) < 0 if signed else _value(after) < _value(before)
    if number is not None and number.digits < 0:
        change = change._replace(number=number._replace(digits=-number.digits))
    return Moved(change, before, after, -1 if fell else 1)


def _right(moved: Sequence[Moved]) -> int:
    return sum(map(_holds, moved))


def _holds(one: Moved) -> bool:
    before, after = strict(one.before), strict(one.after)
    if one.change.kind == "percent":
        return truncated(one.change).overlaps((after / before - 1) * one.sign * 100)
    return strict(one.change).overlaps((after - before) * one.sign)


def _value(figure: Quantity) -> Fraction:
    return figure.number.fraction if figure.number else Fraction(0)
