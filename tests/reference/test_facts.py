"""Sentences of fact, right and wrong: no right one is refuted, and nine in ten of the wrong ones are."""

import csv
from datetime import date
from pathlib import Path

import pytest

import factcheck

ROWS = list(csv.DictReader((Path(__file__).parent / "facts.csv").open(encoding="utf-8")))


def refuted(row: dict[str, str]) -> bool:
    report = factcheck.check(f"Leaders meet\n\n{row['sentence']}\n", as_of=date.fromisoformat(row["as_of"]))
    return any(finding.verdict == "refuted" for finding in report.findings)


@pytest.mark.parametrize("row", [row for row in ROWS if row["is"] == "right"], ids=lambda row: row["sentence"][:60])
def test_a_right_sentence_is_not_refuted(row):
    assert not refuted(row)


def test_wrong_sentences_are_refuted():
    wrong = [row for row in ROWS if row["is"] == "wrong"]
    missed = [row["sentence"] for row in wrong if not refuted(row)]
    assert len(wrong) >= 80
    assert len(missed) <= len(wrong) // 10, missed
