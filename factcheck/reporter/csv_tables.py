"""One csv table of all figures and the findings on them, in which no cell is a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from factcheck.model import Report

from .table_rows import FIGURE, FINDING, Cell, joined

STARTS = "=+-@\t\r\n'＝＋－＠"
"""What a spreadsheet may take for the start of a formula, and the apostrophe that takes that meaning away."""


def render(reports: Sequence[Report]) -> str:
    """A head and a row for each figure and finding; lines end as RFC 4180 has it."""
    page = io.StringIO(newline="")
    table = csv.writer(page)
    table.writerow((*FIGURE, *FINDING))
    table.writerows([escape(cell) for cell in row] for row in joined(reports))
    return page.getvalue()


def escape(cell: Cell) -> Cell:
    """A text that no spreadsheet reckons with; numbers stay numbers.

    >>> escape("=1+1"), escape("'tis"), escape("20%"), escape(-5)
    ("'=1+1", "''tis", '20%', -5)
    """
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(tuple(STARTS)) else cell
