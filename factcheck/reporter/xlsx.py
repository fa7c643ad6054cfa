"""A workbook with a sheet of figures and a sheet of findings, in which no cell is a formula or a link."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import Any

from factcheck.model import Report
from factcheck.model.days import datetime

from . import NotInstalled
from .table_rows import FIGURE, FINDING, PLACE, Cell, Row, figures, findings

LONGEST = 32_767
"""What a cell can hold."""
MOST_ROWS = 1_048_575
"""What a sheet can hold below its head."""
WIDTHS = {"text": 24, "path": 24, "message": 60, "because": 40, "suggestions": 40, "checks": 40, "evidence": 60}


def render(reports: Sequence[Report]) -> bytes:
    """The workbook's bytes, the same for the same reports; NotInstalled where its extra is."""
    page = io.BytesIO()
    book = _workbook()(page, {"in_memory": True})
    book.set_properties({"created": datetime(2000, 1, 1), "author": "factcheck"})
    _sheet(book, "Figures", FIGURE, figures(reports))
    _sheet(book, "Findings", (*PLACE, *FINDING), findings(reports))
    book.close()
    return page.getvalue()


def _workbook() -> Any:
    try:
        from xlsxwriter import Workbook  # type: ignore[import-untyped,import-not-found,unused-ignore]
    except ImportError:
        raise NotInstalled("XlsxWriter is not installed; pip install 'factcheck-toolkit[xlsx]'") from None
    return Workbook


def _sheet(book: Any, name: str, head: Sequence[str], rows: Iterable[Row]) -> None:
    sheet = book.add_worksheet(name)
    bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    for column, title in enumerate(head):
        sheet.write_string(0, column, title, bold)
        sheet.set_column(column, column, WIDTHS.get(title, 12))
    last = 0
    for last, row in enumerate(rows, 1):
        if last > MOST_ROWS:
            raise ValueError(f"xlsx: more than {MOST_ROWS:,} rows; take csv")
        for column, cell in enumerate(row):
            _write(sheet, (last, column), cell, wrapped)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(head) - 1)


def _write(sheet: Any, place: tuple[int, int], cell: Cell, look: Any) -> None:
    if isinstance(cell, str):
        sheet.write_string(*place, escape(cell), look)
    elif cell is not None:
        sheet.write_number(*place, cell, look)


def escape(text: str) -> str:
    """What a cell can hold: no lone surrogates or noncharacters, and not too long.

    >>> escape("a\\ud800b"), len(escape("x" * 40_000))
    ('a\\ufffdb', 32767)
    """
    text = "".join("\ufffd" if "\ud800" <= sign <= "\udfff" or sign in "\ufffe\uffff" else sign for sign in text)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
