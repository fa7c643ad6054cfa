"""Short news prose written without a look at the patterns: slips are found, corrected twins and traps let be.

In unseen_figures.csv "[wrong|right]" marks what differs; unseen_traps.csv holds right copy alone.
"""

from __future__ import annotations

import csv
import re
from datetime import date
from pathlib import Path

import pytest

from factcheck import check
from factcheck.model import Severity

HERE = Path(__file__).parent
AS_OF = date(2019, 8, 23)
CHOICE = re.compile(r"\[(?P<wrong>[^\]|]*)\|(?P<right>[^\]]*)\]")


def _rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


SLIPS = _rows("unseen_figures.csv")


def _accused(text: str) -> list[tuple[str, str]]:
    return [(f.rule, f.message) for f in check(text, AS_OF).findings if f.severity >= Severity.WARNING]


@pytest.mark.parametrize("row", SLIPS, ids=lambda row: row["text"][:70])
def test_a_slip_is_found(row: dict[str, str]):
    assert row["rule"] in [rule for rule, _ in _accused(CHOICE.sub(r"\g<wrong>", row["text"]))]


@pytest.mark.parametrize("row", SLIPS, ids=lambda row: row["text"][:70])
def test_its_twin_is_let_be(row: dict[str, str]):
    assert not _accused(CHOICE.sub(r"\g<right>", row["text"]))


@pytest.mark.parametrize("row", _rows("unseen_traps.csv"), ids=lambda row: row["text"][:70])
def test_a_trap_is_let_be(row: dict[str, str]):
    assert not _accused(row["text"])
