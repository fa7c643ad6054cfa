"""Bind a table's column of differences to the two columns before it: "2022 | 2023 | Change"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import printed
from factcheck.model.claim import Skip
from factcheck.model.claims.margin import Margin

from ..binding.grids import grids
from ..binding.table_moves import moves
from ..passage import Article

SPAN = "article"

TABULAR = True


def compose(article: Article) -> Iterator[Margin | Skip]:
    for grid in grids(article):
        for one in moves(grid, percent=False):
            yield Margin(printed(one.change), printed(one.after), printed(one.before))
