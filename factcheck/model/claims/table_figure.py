"""A figure of the text that speaks of all the rows of the article's table."""

from __future__ import annotations

from fractions import Fraction

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class TableFigure(NamedTuple):
    """ "the three regions sold 100" beside 41, 35 and 24: the figure under test, each column's sum, every cell."""

    figure: Printed
    sums: tuple[tuple[str, Fraction], ...]
    """The head of a column and the sum of its cells."""
    cells: tuple[Fraction, ...]
    row: str = ""
    """The head of the row that the sentence names, where it speaks of one; `sums` then holds that row's cell."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return ()
