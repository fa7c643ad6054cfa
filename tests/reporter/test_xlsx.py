"""The workbook, read back by openpyxl."""

import io
import sys
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from specimens import HOSTILE, around, crowd, summit

from factcheck.reporter import NotInstalled
from factcheck.reporter.table_rows import FIGURE, FINDING, PLACE
from factcheck.reporter.xlsx import LONGEST, escape, render

openpyxl = pytest.importorskip("openpyxl")
pytest.importorskip("xlsxwriter")
unescape = pytest.importorskip("openpyxl.utils.escape").unescape


def sheets(data: bytes) -> dict[str, list[tuple[object, ...]]]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return {sheet.title: [tuple(cell.value for cell in row) for row in sheet.iter_rows()] for sheet in book}


def types(data: bytes) -> set[str]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}


def test_figures_and_findings_each_on_a_sheet() -> None:
    report = summit()
    book = sheets(render([report]))
    assert [rows[0] for rows in book.values()] == [FIGURE, (*PLACE, *FINDING)]
    assert [row[5] for row in book["Figures"][1:]] == [entry.mention.text for entry in report.ledger]
    assert [row[len(PLACE)] for row in book["Findings"][1:]] == ["CHR001", "ARI001", "REF001"]
    assert types(render([report])) <= {"s", "n"}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str) -> None:
    data = render([around(text)])
    assert "f" not in types(data)
    shown = unescape(str(sheets(data)["Figures"][1][5]))
    assert shown == text.replace("\ud800", "\ufffd").replace("\ufffe", "\ufffd")


@settings(max_examples=30)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1))
def test_a_cell_comes_back_as_it_was(text: str) -> None:
    assert sheets(render([around(text)]))["Figures"][1][5] == text


def test_the_same_reports_give_the_same_bytes() -> None:
    assert render([summit()]) == render([summit()])
    assert openpyxl.load_workbook(io.BytesIO(render([summit()]))).properties.created == datetime(2000, 1, 1)


def test_a_cell_is_cut_where_it_would_be_dropped() -> None:
    assert len(escape("x" * (LONGEST + 1))) == LONGEST
    assert str(sheets(render([around("5" * (LONGEST + 9))]))["Figures"][1][5]).endswith("5…")


def test_hundreds_of_figures_each_have_a_row() -> None:
    assert len(sheets(render([crowd(300)]))["Figures"]) == 301


def test_without_its_extra_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(NotInstalled, match=r"pip install 'factcheck-toolkit\[xlsx\]'"):
        render([summit()])
