"""The csv table, read back by pandas and by the standard library."""

import csv
import io

import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st
from specimens import HOSTILE, around, crowd, silent, summit

from factcheck.reporter.csv_tables import STARTS, escape, render
from factcheck.reporter.table_rows import FIGURE, FINDING


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def unescape(cell: str) -> str:
    return cell[1:] if cell.startswith("'") else cell


def test_a_row_for_each_figure_and_its_finding() -> None:
    report = summit()
    table = pandas.read_csv(io.StringIO(render([report, silent()])), keep_default_na=False, dtype=str)
    assert list(table.columns) == [*FIGURE, *FINDING]
    assert [report.document.text[int(a) : int(b)] for a, b in zip(table.start, table.end, strict=True)] == list(
        table.text
    )
    assert list(table.status) == [entry.status for entry in report.ledger]
    assert sorted(table[table.code != ""].code) == ["ARI001", "CHR001", "REF001"]


def test_two_findings_on_a_figure_are_two_rows() -> None:
    report = around("5")
    report = report._replace(findings=report.findings * 2)
    assert len(rows(render([report]))) == 2


def test_no_reports_leave_the_head_alone() -> None:
    assert render([]) == ",".join((*FIGURE, *FINDING)) + "\r\n"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_comes_back_and_is_no_formula(text: str) -> None:
    (row,) = rows(render([around(text, path=text)]))
    assert unescape(row["text"]) == unescape(row["path"]) == text
    assert not [cell for cell in row.values() if cell.startswith(tuple("=+-@\t\r\n＝＋－＠"))]


@given(st.text())
def test_a_cell_comes_back_as_it_was(text: str) -> None:
    page = io.StringIO(newline="")
    csv.writer(page).writerow([escape(text), "end"])
    (read,) = csv.reader(io.StringIO(page.getvalue(), newline=""))
    assert unescape(read[0]) == text
    assert not read[0].startswith(tuple(STARTS.replace("'", "")))


def test_a_large_table_has_every_figure() -> None:
    assert len(rows(render([crowd(300)]))) == 300
