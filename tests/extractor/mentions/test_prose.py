"""Sentences of ours with every quantity that an annotator would mark: a row is a sentence, a bar, its figures.

A figure is its value and unit: ">5 people" at least, "<5" at most, "~5" hedged or with an error, "3..5" a range.
Times and ordinals are not listed. The tables stand in prose/; traps.txt holds numbers that are names.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.extractor import figures
from factcheck.model import Quantity

TABLES = sorted((Path(__file__).parent / "prose").glob("*.txt"))
ROWS = [row for table in TABLES for row in table.read_text(encoding="utf-8").splitlines()]


def shown(mention: Quantity) -> str:
    record = mention.to_dict()
    value, low, high = (record.get(name) for name in ("value", "low", "high"))
    sign = "" if low == high else ">" if high is None else "<" if low is None else "~"
    number = f"{low:.10g}..{high:.10g}" if value is None else f"{sign}{value:.10g}"
    return f"{number} {record['unit']}" if record["unit"] else number


def read(text: str) -> Iterator[str]:
    for mention in figures(text):
        if isinstance(mention, Quantity) and mention.kind != "ordinal":
            yield shown(mention)


@pytest.mark.parametrize("row", ROWS)
def test_every_quantity_of_a_sentence_is_read(row: str):
    text, _, expected = row.rpartition(" | ")
    assert list(read(text)) == [figure for figure in expected.split("; ") if figure != "-"]
