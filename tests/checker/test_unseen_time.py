"""Short news paragraphs on times, names and lists, written before any pattern was looked at, and traps beside them.

In unseen_time.csv what is wrong and what is right stand as [wrong|right]; every text of traps_of_time.csv is right.
"""

import csv
import re
from datetime import date
from pathlib import Path

import pytest

from factcheck.model import Finding, Severity
from factcheck.pipeline import check_document, given
from factcheck.reader import read

HERE = Path(__file__).parent
CHOICE = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")


def _rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


PAIRS = _rows("unseen_time.csv")
TRAPS = _rows("traps_of_time.csv")


def _findings(text: str, as_of: str, library) -> list[Finding]:
    day = date.fromisoformat(as_of) if as_of else None
    return check_document(given(read(text.encode(), "draft.txt"), day), library).findings


@pytest.mark.parametrize("row", PAIRS, ids=lambda row: f"{row['rule']} {row['text'][:60]}")
def test_a_slip_is_found_and_its_twin_is_left_alone(row: dict[str, str], library):
    wrong, right = (CHOICE.sub(rf"\{side}", row["text"]) for side in (1, 2))
    assert any(finding.severity > Severity.QUERY for finding in _findings(wrong, row["as_of"], library))
    assert not [f.message for f in _findings(right, row["as_of"], library) if f.severity > Severity.QUERY]


@pytest.mark.parametrize("row", TRAPS, ids=lambda row: row["text"][:60])
def test_right_copy_draws_no_finding(row: dict[str, str], library):
    assert not [
        (f.rule, f.message) for f in _findings(row["text"], row["as_of"], library) if f.severity >= Severity.QUERY
    ]
