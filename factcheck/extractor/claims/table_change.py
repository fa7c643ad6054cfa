"""Bind a table's column of percentage changes to the two columns before it: "2022 | 2023 | Change, %"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import printed
from factcheck.model.claim import Skip
from factcheck.model.claims.change import Change

from ..binding.grids import grids
from ..binding.table_moves import moves
from ..passage import Article

SPAN = "article"

TABULAR = True


def compose(article: Article) -> Iterator[Change | Skip]:
    for grid in grids(article):
        for one in moves(grid, percent=True):
            yield Change(printed(one.change, derived=True), printed(one.before), printed(one.after), one.sign)
