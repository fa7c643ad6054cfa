"""US consumer prices since 1913 (Bureau of Labor Statistics, from the database of the package cpi)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from package import PUBLIC_DOMAIN, Package, Row

SERIES = "CUUR0000SA0"
ANNUAL = "M13"
ADDRESS = "https://pypi.org/project/cpi/2.1.0/"


def build(sources: Path) -> Iterator[Package]:
    database = sqlite3.connect(f"file:{sources / 'cpi/cpi.db'}?mode=ro", uri=True)
    values = [
        (str(year), Decimal(str(value)))
        for year, value in database.execute(
            "SELECT year, value FROM indexes WHERE series = ? AND period = ? ORDER BY year", (SERIES, ANNUAL)
        )
    ]
    source = {
        "source": "bls",
        "title": "US Bureau of Labor Statistics, CPI-U, all items, US city average (cpi 2.1.0)",
        "path": ADDRESS,
        "published": "2026-09",
        "seen": "2026-11-23",
    }
    tables: dict[str, list[Row]] = {"sources": [source], "observations": [*levels(values), *changes(values)]}
    origin = {"title": "BLS, consumer price index, by cpi", "path": ADDRESS, "version": "2.1.0"}
    yield Package("us-consumer-prices", "2.1.0", "US consumer prices, 1913-2025", (PUBLIC_DOMAIN,), (origin,), tables)


def levels(values: list[tuple[str, Decimal]]) -> Iterator[Row]:
    for year, value in values:
        yield observation("consumer-prices", year, str(value), "1982-84 = 100", f"{SERIES} {year} {ANNUAL}")


def changes(values: list[tuple[str, Decimal]]) -> Iterator[Row]:
    """The year's average over the last year's, in percent, to one place as it is published."""
    for (_, before), (year, value) in zip(values, values[1:], strict=False):
        change = ((value / before - 1) * 100).quantize(Decimal("0.1"))
        locator = f"{SERIES} {year} {ANNUAL} / {int(year) - 1} {ANNUAL} - 1"
        yield observation("inflation", year, str(change), "percent", locator, "yes")


def observation(indicator: str, year: str, value: str, unit: str, locator: str, derived: str = "") -> Row:
    return {
        "area": "USA",
        "indicator": indicator,
        "period": year,
        "value": value,
        "unit": unit,
        "derived": derived,
        "source": "bls",
        "locator": locator,
    }
