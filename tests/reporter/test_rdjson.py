"""rdjson: whoever cuts the file's bytes at the given lines and columns gets the figure."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specimens import around, clean, summit

from factcheck.reporter.rdjson import render


def cut(data: bytes, place: dict[str, Any]) -> bytes:
    """The bytes from start to end, lines ended by LF, columns in bytes from 1, as the format's own notes count."""
    starts = [0, *(i + 1 for i, byte in enumerate(data) if byte == 10)]
    first, last = (starts[place[end]["line"] - 1] + place[end]["column"] - 1 for end in ("start", "end"))
    return data[first:last]


def test_each_finding_cuts_out_its_figure() -> None:
    report = summit()
    diagnostics = json.loads(render([report, clean()]))["diagnostics"]
    data = report.document.text.encode()
    assert [cut(data, one["location"]["range"]).decode() for one in diagnostics] == [
        f.mention.text for f in report.findings
    ]
    assert [one["severity"] for one in diagnostics] == ["WARNING", "ERROR", "INFO"]
    assert [one["code"]["value"] for one in diagnostics] == ["CHR001", "ARI001", "REF001"]


@given(st.text(alphabet="a5é😀\u0301\n ", min_size=1, max_size=8), st.text(alphabet="aé😀\n", max_size=8))
def test_bytes_are_counted_not_letters(figure: str, before: str) -> None:
    report = around(figure, before=before)
    (one,) = json.loads(render([report]))["diagnostics"]
    assert cut(report.document.text.encode(), one["location"]["range"]).decode() == figure


@pytest.mark.parametrize("before", ["", "é", "😀 "])
def test_the_first_column_is_one_past_the_bytes_before(before: str) -> None:
    (one,) = json.loads(render([around("5", before=before)]))["diagnostics"]
    assert one["location"]["range"]["start"]["column"] == len(before.encode()) + 1
