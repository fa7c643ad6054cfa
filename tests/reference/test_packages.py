"""Every data package that ships is what its descriptor says, and every row of it has a source and a locator."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.model import days_of
from factcheck.reference.folders import packages, shipped
from factcheck.reference.rows import ends, span
from factcheck.reference.tables import TABLES

PACKAGES = packages(shipped())
BY_NAME = pytest.mark.parametrize("package", PACKAGES, ids=lambda path: path.name)


def descriptor(package: Path) -> dict[str, Any]:
    return json.loads((package / "datapackage.json").read_text(encoding="utf-8"))


def rows(package: Path, table: str) -> list[dict[str, str]]:
    path = package / "data" / f"{table}.csv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@BY_NAME
def test_a_descriptor_names_its_licence_its_sources_and_its_tables(package: Path) -> None:
    page = descriptor(package)
    assert page["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert page["name"] == package.name
    assert page["version"] and page["title"]
    assert all(licence.get("name") or licence.get("path") for licence in page["licenses"])
    assert page["licenses"] and all(source["title"] for source in page["sources"])
    assert {resource["path"] for resource in page["resources"]} == {
        f"data/{path.name}" for path in (package / "data").iterdir()
    }


@BY_NAME
def test_every_table_has_the_hash_the_size_and_the_columns_that_are_promised(package: Path) -> None:
    for resource in descriptor(package)["resources"]:
        content = (package / resource["path"]).read_bytes()
        assert resource["hash"] == "sha256:" + hashlib.sha256(content).hexdigest(), resource["path"]
        assert resource["bytes"] == len(content)
        head = content.split(b"\n", 1)[0].decode().split(",")
        known = [column.name for column in TABLES.get(resource["name"], ())]
        assert head == [field["name"] for field in resource["schema"]["fields"]][: len(head)] or set(head) <= set(known)


@BY_NAME
def test_every_row_has_a_locator_and_a_source_that_the_package_lists(package: Path) -> None:
    known = {row["source"] for row in rows(package, "sources")}
    for table in (*TABLES, "rates"):
        for number, row in enumerate(rows(package, table), 2):
            assert row["source"] in known, f"{table}.csv:{number}"
            assert table == "sources" or row["locator"].strip(), f"{table}.csv:{number}"


@BY_NAME
def test_every_source_says_what_was_read_and_when(package: Path) -> None:
    for row in rows(package, "sources"):
        assert row["title"] and days_of(row["seen"]), row["source"]
        assert not row["published"] or days_of(row["published"]), row["source"]


@BY_NAME
def test_every_value_is_a_number_and_every_date_a_date(package: Path) -> None:
    for row in rows(package, "observations"):
        low, high = map(float, ends(row["value"]))
        assert low < high
        assert not row["period"] or days_of(row["period"]), row
    for row in [*rows(package, "tenures"), *rows(package, "events")]:
        span(row["start"], row["end"] or row["start"])


@BY_NAME
def test_the_readme_tells_what_it_is(package: Path) -> None:
    text = (package / "README.md").read_text(encoding="utf-8")
    assert "What it is not" in text


def test_no_fact_is_given_twice_by_one_source() -> None:
    for package in PACKAGES:
        seen = set()
        for row in rows(package, "observations"):
            key = tuple(row[name] for name in ("area", "indicator", "period", "unit", "basis", "source", "estimator"))
            assert key not in seen, (package.name, key)
            seen.add(key)
