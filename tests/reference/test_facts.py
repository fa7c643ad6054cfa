"""Sentences of fact, right and wrong: no right one is refuted, and nine in ten of the wrong ones are."""

import csv
from datetime import date
from pathlib import Path

import pytest

import factcheck

TABLES = ("facts", "ranks", "unseen", "kept_back", "fresh", "last", "afresh", "ways", "current", "wide", "prose")
TABLES += ("paraphrase", "recalled", "lone", "memberships", "happenings", "years", "tolls", "own_days")
Row = dict[str, str]


def rows(table: str, truth: str) -> list[Row]:
    with (Path(__file__).parent / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["is"] == truth]


def refuted(row: Row) -> bool:
    report = factcheck.check(f"Leaders meet\n\n{row['sentence']}\n", as_of=date.fromisoformat(row["as_of"]))
    return any(finding.verdict == "refuted" for finding in report.findings)


RIGHT = [row for table in (*TABLES, "traps") for row in rows(table, "right")]


@pytest.mark.parametrize("row", RIGHT, ids=lambda row: row["sentence"][:60])
def test_a_right_sentence_is_not_refuted(row: Row) -> None:
    assert not refuted(row)


@pytest.mark.parametrize("table", TABLES)
def test_wrong_sentences_are_refuted(table: str) -> None:
    wrong = rows(table, "wrong")
    missed = [row["sentence"] for row in wrong if not refuted(row)]
    assert len(wrong) >= 20
    assert len(missed) <= len(wrong) // 10, missed
