"""World Bank: population by country and year since 1960, from the table that great_tables ships."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from package import CC_BY, Package, Row

TABLE = "great_tables/data/01-countrypops.csv"
ADDRESS = "https://pypi.org/project/great_tables/1.1.0/"


def build(sources: Path) -> Iterator[Package]:
    with (sources / TABLE).open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["population"] not in ("", "NA")]
    source = {
        "source": "world-bank",
        "title": "World Bank, total population (table countrypops of great_tables 1.1.0)",
        "path": ADDRESS,
        "published": "2024",
        "seen": "2026-11-23",
    }
    tables: dict[str, list[Row]] = {"sources": [source], "observations": [observation(row) for row in rows]}
    origin = {"title": "World Bank, SP.POP.TOTL, by great_tables", "path": ADDRESS, "version": "1.1.0"}
    yield Package("world-bank-population", "1.1.0", "Population by country, 1960-2022", (CC_BY,), (origin,), tables)


def observation(row: Row) -> Row:
    return {
        "area": row["country_code_3"],
        "indicator": "population",
        "period": row["year"],
        "value": row["population"],
        "unit": "person",
        "basis": "resident",
        "source": "world-bank",
        "locator": f"01-countrypops.csv, {row['country_code_3']} {row['year']}",
    }
