"""The index is built from the tables alone, once, whole, and never half used."""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from factcheck.model import Membership, Series
from factcheck.reference import DataError, Library
from factcheck.reference.cache import index_of, user_cache
from factcheck.reference.folders import fingerprint

DESCRIPTOR = """{"$schema": "https://datapackage.org/profiles/2.0/datapackage.json", "name": "own", "version": "1",
"licenses": [{"name": "CC0-1.0"}], "sources": [{"title": "t"}],
"resources": [{"name": "sources", "path": "data/sources.csv"},
              {"name": "observations", "path": "data/observations.csv"}]}"""


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small package, and a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    package = tmp_path / "own"
    (package / "data").mkdir(parents=True)
    (package / "datapackage.json").write_text(DESCRIPTOR)
    table(package, "sources", ["source", "title", "seen"], [["s", "A survey", "2026-01-01"]])
    head = ["area", "indicator", "period", "value", "unit", "source", "locator"]
    table(package, "observations", head, [["NAM", "goats", "2020", "1.5e6", "animal", "s", "p. 1"]])
    return package


def table(package: Path, name: str, head: list[str], rows: list[list[str]]) -> None:
    with (package / "data" / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([head, *rows])


def goats(package: Path) -> list[tuple[object, ...]]:
    return [tuple(row.value) for row in Library((index_of(package),)).find(Series("goats", "NAM"))]


def cached() -> Path:
    (path,) = user_cache().glob("*.sqlite")
    return path


def test_a_package_is_indexed_on_first_use_and_read_from_the_cache_after(own: Path) -> None:
    assert goats(own) == [(1_450_000, 1_550_000)]
    before = cached().stat().st_mtime_ns
    assert goats(own) == [(1_450_000, 1_550_000)]
    assert cached().stat().st_mtime_ns == before


def test_the_same_tables_give_the_same_bytes(own: Path) -> None:
    goats(own)
    first = cached().read_bytes()
    cached().unlink()
    goats(own)
    assert cached().read_bytes() == first


def test_a_changed_table_is_indexed_again(own: Path) -> None:
    before = fingerprint(own)
    path = own / "data/observations.csv"
    path.write_text(path.read_text().replace("1.5e6", "1.75e6"))
    assert fingerprint(own) != before
    assert goats(own) == [(1_745_000, 1_755_000)]


def test_the_cache_keeps_the_two_newest_states_of_each_root(own: Path, tmp_path: Path) -> None:
    other = Path(shutil.copytree(own, tmp_path / "other"))
    goats(other)
    path = own / "data/observations.csv"
    for count in ("21.5e6", "321.5e6"):
        goats(own)
        path.write_text(path.read_text().replace("1.5e6", count, 1))
    first, *_ = sorted(user_cache().glob("*.sqlite"), key=lambda held: held.stat().st_mtime_ns)[1:]
    goats(own)
    held = list(user_cache().glob("*.sqlite"))
    assert len(held) == 3 and first not in held


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\x00" + b"\x00" * 4000])
def test_a_corrupt_index_is_built_again(own: Path, content: bytes) -> None:
    goats(own)
    cached().write_bytes(content)
    assert goats(own) == [(1_450_000, 1_550_000)]


def test_a_cache_that_cannot_be_written_is_done_without(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    monkeypatch.setattr("factcheck.reference.cache._temporary", lambda: tmp_path / "temporary")
    assert goats(own) == [(1_450_000, 1_550_000)]


def test_two_processes_may_build_at_once(own: Path) -> None:
    with ProcessPoolExecutor(4) as pool:
        assert list(pool.map(goats, [own] * 4)) == [[(1_450_000, 1_550_000)]] * 4
    assert not list(user_cache().glob("*.part"))


HEAD = "area,indicator,period,value,unit,source,locator"
WRONG = [
    ("datapackage.json", "[", "not a data package"),
    ("data/observations.csv", "area,indicator\nNAM,goats\n", "no column value"),
    ("data/observations.csv", f"{HEAD}\nNAM,goats,2020,many,animal,s,p\n", "many"),
    ("data/observations.csv", f"{HEAD}\nNAM,goats,2020,5,animal,s,\n", ":2: locator"),
    ("data/observations.csv", f"{HEAD}\nNAM,goats,2020,5,animal,x,p\n", "'x'"),
    ("data/sources.csv", "", "sources.csv"),
]


@pytest.mark.parametrize(("file", "content", "said"), WRONG, ids=[said for _, _, said in WRONG])
def test_a_wrong_package_is_refused_in_one_line_that_says_where(own: Path, file: str, content: str, said: str) -> None:
    (own / file).write_text(content)
    with pytest.raises(DataError) as error:
        goats(own)
    assert said in str(error.value) and "\n" not in str(error.value)
    assert not list(user_cache().glob("*"))


def test_a_table_that_is_not_the_promised_one_is_refused(own: Path) -> None:
    path = own / "datapackage.json"
    promised = '"path": "data/observations.csv", "hash": "sha256:00"'
    path.write_text(DESCRIPTOR.replace('"path": "data/observations.csv"', promised))
    with pytest.raises(DataError, match="sha256 differs"):
        goats(own)


def test_a_folder_without_packages_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"datapackage\.json"):
        index_of(tmp_path)


def test_a_member_known_only_to_the_year_makes_the_count_a_range(own: Path) -> None:
    path = own / "datapackage.json"
    path.write_text(
        DESCRIPTOR.replace(
            '"name": "observations", "path": "data/observations.csv"',
            '"name": "memberships", "path": "data/memberships.csv"',
        )
    )
    head = ["body", "member", "start", "end", "source", "locator"]
    rows = [["club", "NAM", "1990", "", "s", "p"], ["club", "BWA", "1991-02-01", "1995-01-01", "s", "p"]]
    table(own, "memberships", head, rows)
    counted = Library((index_of(own),)).find(Membership("club"))
    assert [(row.period, row.printed) for row in counted] == [
        ("1990-01-01/1990-12-30", "0 to 1"),
        ("1990-12-31/1991-01-31", "1"),
        ("1991-02-01/1994-12-31", "2"),
        ("1995-01-01/", "1"),
    ]


def test_looking_up_loads_nothing_heavy(library: Library) -> None:
    code = (
        "import sys; from factcheck.reference import open_library; from factcheck.model import Series;"
        "library = open_library(); library.find(Series('gdp', 'PRK')); library.aliases({'Kim'});"
        "print(*(m for m in ('pandas', 'numpy', 'requests', 'hashlib', 'json', 'csv', 'tempfile', 'dataclasses')"
        " if m in sys.modules))"
    )
    goats_free = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert goats_free.stdout.strip() == ""
