"""Offsets to lines and columns, against what Python itself says of the same text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reporter.position import Lines, Position

TEXTS = st.text(alphabet="ab é😀\r\n\u2028\u0301", max_size=40)


@pytest.mark.parametrize(
    ("text", "offset", "where"),
    [
        ("", 0, (1, 1)),
        ("abc", 2, (1, 3)),
        ("a\nb", 2, (2, 1)),
        ("a\r\nb", 3, (2, 1)),
        ("a\rb", 2, (2, 1)),
        ("a\n\rb", 3, (3, 1)),
        ("a\u2028b", 2, (1, 3)),
        ("😀é5", 2, (1, 3)),
        ("a\n", 2, (2, 1)),
    ],
)
def test_line_and_column_count_from_one_in_code_points(text: str, offset: int, where: Position) -> None:
    assert Lines(text).at(offset) == where


@given(TEXTS, st.data())
def test_a_position_leads_back_to_its_offset(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    lines = Lines(text)
    line, column = lines.at(offset)
    assert lines.starts[line - 1] + column - 1 == offset


@given(TEXTS, st.data())
def test_bytes_are_counted_the_same_in_any_order(text: str, data: st.DataObject) -> None:
    lines = Lines(text)
    for offset in data.draw(st.lists(st.integers(0, len(text)), max_size=6)):
        start = lines.starts[lines.at(offset).line - 1]
        assert lines.byte_column(offset) == len(text[start:offset].encode()) + 1


@given(TEXTS)
def test_the_lines_are_those_that_a_file_object_reads(text: str) -> None:
    import io

    universal = io.StringIO(text, newline=None).read().split("\n")
    lines = Lines(text)
    assert [lines.line(number) for number in range(1, len(lines.starts) + 1)] == universal


@pytest.mark.parametrize(("text", "offset", "byte"), [("é😀5", 2, 7), ("a\né5", 3, 3), ("5", 0, 1)])
def test_the_same_column_in_bytes(text: str, offset: int, byte: int) -> None:
    assert Lines(text).byte_column(offset) == byte
