"""Workbooks: what each cell shows, which are read, and that other writers' files are read alike."""

import re
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.styles.numbers import BUILTIN_FORMATS
from story_files import cells, workbook, zipped

from factcheck.model import Document
from factcheck.pipeline import figures_of
from factcheck.reader import Unreadable, read
from factcheck.reader.cell_format import BUILT_IN, shown


def told(document: Document) -> list[tuple[str, str]]:
    return [(s.role, document.text[s.start : s.end]) for s in document.segments if s.role != "quotation"]


def saved(book: openpyxl.Workbook) -> bytes:
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def book_of(*rows: tuple[object, ...]) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    return book


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        ("1234.5", "", "1234.5"),
        ("1234.5", "General", "1234.5"),
        ("1234.5", "#,##0", "1,235"),
        ("-1234.5", "#,##0.00;[Red](#,##0.00)", "-1,234.50"),
        ("0.30000000000000004", "", "0.3"),
        ("1.5E-3", "", "0.0015"),
        ("0.125", "0%", "13%"),
        ("0.125", "0.0%", "12.5%"),
        ("1234567", '#,##0.0,,"m"', "1.2m"),
        ("5", '"$"#,##0.00', "$5.00"),
        ("5", "[$€-407] #,##0", "€ 5"),
        ("5", '0" boats; all"', "5 boats; all"),
        ("5", '0.00\\ "km"', "5.00 km"),
        ("2.5", "0.##", "2.5"),
        ("-0.001", "0.00", "0.00"),
        ("12345", "0.00E+00", "12345"),
        ("0.5", "# ?/?", "0.5"),
        ("5", "@", "5"),
        ("43580", "dd/mm/yyyy", "2019-04-25"),
        ("43580.75", "d/m/yy h:mm", "2019-04-25 18:00"),
        ("43580", "mmm yyyy", "April 2019"),
        ("43580", "d mmm", "25 April"),
        ("43580", "yyyy", "2019"),
        ("43580", "mmmm", "April"),
        ("0.75", "h:mm AM/PM", "18:00"),
        ("60", "yyyy-mm-dd", "1900-02-28"),
        ("1", "yyyy-mm-dd", "1900-01-01"),
        ("9e99", "0%", "9e99"),
        ("1e-40", "0%", "1e-40"),
        ("1234567890.1234567", "", "1234567890.12346"),
        ("0.99999", "h:mm", "23:59"),
        ("2958465", "yyyy-mm-dd", "9999-12-31"),
        ("2958466", "yyyy-mm-dd", "2958466"),
        ("-1", "yyyy-mm-dd", "-1"),
        ("nan", "0%", "nan"),
        ("99999999", "yyyy", "99999999"),
        ("x", "0%", "x"),
    ],
)
def test_a_cell_is_read_as_it_is_shown(value: str, code: str, text: str):
    assert shown(value, code) == text


@pytest.mark.parametrize(("value", "day"), [("0", "1904-01-01"), ("42118", "2019-04-25"), ("2957003", "9999-12-31")])
def test_the_other_reckoning_of_days(value: str, day: str):
    assert shown(value, "yyyy-mm-dd", since_1904=True) == day


@pytest.mark.parametrize("number", sorted({*range(50)} - {44}))  # which openpyxl writes without its semicolons
@pytest.mark.parametrize("value", ["43580.75", "-0.125", "1234567.891"])
def test_the_formats_that_need_no_words_are_those_of_other_readers(number: int, value: str):
    assert shown(value, BUILT_IN.get(number, "")) == shown(value, BUILTIN_FORMATS.get(number, ""))


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_number_in_any_format_is_shown(value: str, code: str):
    assert isinstance(shown(value, code), str)


@given(st.integers(-(10**14), 10**14), st.integers(0, 5))
def test_a_number_of_few_figures_is_shown_exactly(digits: int, places: int):
    number = Decimal(digits).scaleb(-places)
    assert Decimal(shown(f"{number:f}", "")) == number


def test_a_sheet_is_read_row_by_row_and_every_figure_stands_where_it_says():
    book = book_of(("Year", "Boats", "Share"), (2018, 1234.5, 0.125), (2019, None, 0.2), ("All in all",))
    for row in book.active.iter_rows(min_row=2):
        row[1].number_format, row[2].number_format = "#,##0.0", "0.0%"
    document = read(saved(book), "a.xlsx")
    assert document.text == "Year | Boats | Share\n2018 | 1,234.5 | 12.5%\n2019 |  | 20.0%\n\nAll in all"
    assert told(document)[:4] == [("table", "Year"), ("table", "Boats"), ("table", "Share"), ("table", "2018")]
    _, figures = figures_of(document)
    assert all(document.text[one.start : one.end] == one.text for one in figures)
    assert {"1,234.5", "12.5%", "20.0%"} <= {one.text for one in figures}


def test_what_other_writers_write_is_read():
    row = (date(2019, 4, 25), datetime(2019, 4, 25, 18, 30), time(18, 30), True, "5\n boats", "#DIV/0!", 1e-7)
    document = read(saved(book_of(row, row)), "a.xlsx")
    assert document.text.splitlines()[0] == (
        "2019-04-25 | 2019-04-25 18:30 | 18:30 | TRUE | 5 boats | #DIV/0! | 0.0000001"
    )


def test_xlsxwriter_writes_the_same(tmp_path: Path):
    import xlsxwriter

    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 1, ["Year", "Boats"])
        sheet.write_row(1, 1, [2018, 0.5], book.add_format({"num_format": "0%"}))
        sheet.write_formula(2, 2, "=B1", value="7")
    assert read((tmp_path / "a.xlsx").read_bytes(), "a.xlsx").text == "Year | Boats\n201800% | 50%\n\n7"


def test_formulas_are_read_by_their_saved_values_and_those_without_are_told_of():
    row = '<c><f>1+1</f><v>2</v></c><c t="str"><f>A1</f><v>5 boats</v></c><c><f>B1</f></c>'
    document = read(workbook(f"<sheetData><row>{row}</row></sheetData>"), "a.xlsx")
    assert document.text == "2 | 5 boats"
    assert "1 of its formulas hold no saved value and were not read" in document.source.notes


def test_hidden_rows_columns_and_sheets_are_not_read():
    seen = "".join(f'<c r="{place}"><v>{value}</v></c>' for place, value in (("A1", 1), ("B1", 8), ("D1", 2)))
    rows = f'<row>{seen}</row><row hidden="1"><c><v>9</v></c></row>'
    first = f'<cols><col min="2" max="3" hidden="1"/></cols><sheetData>{rows}</sheetData>'
    sheets = (first, cells(["secret 7"]), cells(["5", "6"]))
    document = read(workbook(*sheets, attributes=["", 'state="hidden"']), "a.xlsx")
    assert document.text == "S1\n\n1 |  |  | 2\n\nS3\n\n5 | 6"
    assert [role for role, _ in told(document)] == ["caption", "table", "table", "caption", "table", "table"]
    assert "its hidden sheets were not read: S2" in document.source.notes


def test_shared_texts_are_read_without_how_to_pronounce_them():
    strings = "<si><t>Boats</t></si><si><r><t>in </t></r><r><t>May</t></r><rPh><t>no</t></rPh></si>"
    sheet = '<sheetData><row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>9</v></c></row></sheetData>'
    assert read(workbook(sheet, strings=strings), "a.xlsx").text == "in May | Boats"


def test_a_first_cell_that_is_empty_moves_no_other():
    sheet = (
        '<dimension ref="B2:D3"/><sheetData><row><c r="C2"><v>2018</v></c><c r="D2"><v>2019</v></c></row></sheetData>'
    )
    assert read(workbook(sheet), "a.xlsx").text == "– | 2018 | 2019"


@pytest.mark.parametrize("data", [zipped({"a": "b"}), b"PK\3\4", b"x"])
def test_what_is_no_workbook_is_refused(data: bytes):
    with pytest.raises(Unreadable):
        read(data, "a.xlsx")


@given(st.text(max_size=40), st.text(max_size=8), st.text(max_size=12))
def test_any_sheet_is_read_or_refused(value: str, place: str, kind: str):
    from html import escape

    sheet = f'<c r="{escape(place)}" t="{escape(kind)}" s="{escape(kind)}"><v>{escape(value)}</v></c>'
    try:
        read(workbook(f"<sheetData><row>{sheet}</row></sheetData>"), "a.xlsx")
    except Unreadable as refused:
        assert refused.way_out


@pytest.mark.parametrize(("changed", "days"), [(24, [date(2019, 4, 24)]), (26, [])])
def test_a_workbook_states_a_day_only_where_its_properties_agree(changed: int, days: list[date]):
    book = book_of((5, 6))
    book.properties.created = datetime(2019, 4, 24)
    document = read(changed_on(changed, saved(book)), "a.xlsx")
    assert [day for _, day in document.dates] == days


def changed_on(day: int, data: bytes) -> bytes:
    """The workbook with the day on which it was changed set anew: its writer takes the clock's."""
    with ZipFile(BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    core = members["docProps/core.xml"]
    members["docProps/core.xml"] = re.sub(rb"[^>]*(?=</dcterms:modified)", f"2019-04-{day}T00:00:00Z".encode(), core)
    return zipped(members)
