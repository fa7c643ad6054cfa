"""Chemical elements by PubChem and constants of nature by CODATA (both in qcref)."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from package import PUBLIC_DOMAIN, Package, Row
from rulers import slug

FOLDER = "qcref/data"
ADDRESS = "https://pypi.org/project/qcref/0.5.1/"
COLUMNS = {
    "AtomicNumber": ("atomic-number", "number"),
    "AtomicMass": ("atomic-mass", "unified_atomic_mass_unit"),
    "MeltingPoint": ("melting-point", "kelvin"),
    "BoilingPoint": ("boiling-point", "kelvin"),
    "Density": ("density", "gram/cubic_centimeter"),
    "YearDiscovered": ("discovery", "year"),
}


def build(sources: Path) -> Iterator[Package]:
    tables: dict[str, list[Row]] = {
        "sources": [
            source("pubchem", "PubChem, Periodic Table of Elements (in qcref 0.5.1)", "2026"),
            source("codata", "CODATA recommended values of 2022, NIST (in qcref 0.5.1)", "2022"),
        ],
        "observations": [*elements(sources), *constants(sources)],
    }
    origins = (
        {"title": "PubChem", "path": "https://pubchem.ncbi.nlm.nih.gov/periodic-table", "version": "0.5.1"},
        {"title": "CODATA", "path": "https://physics.nist.gov/cuu/Constants/Table/allascii.txt", "version": "2022"},
    )
    yield Package("elements", "2022.1", "Chemical elements and constants of nature", (PUBLIC_DOMAIN,), origins, tables)


def source(name: str, title: str, published: str) -> Row:
    return {"source": name, "title": title, "path": ADDRESS, "published": published, "seen": "2026-11-23"}


def elements(sources: Path) -> Iterator[Row]:
    """What each of the 118 is known by; a discovery before records ("Ancient") has no year."""
    with (sources / FOLDER / "elements/pubchem.csv").open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            for column, (indicator, unit) in COLUMNS.items():
                if line[column] and line[column] != "Ancient":
                    yield {
                        "area": line["Name"].lower(),
                        "indicator": indicator,
                        "value": line[column],
                        "unit": unit,
                        "source": "pubchem",
                        "locator": f"elements/pubchem.csv, {line['Symbol']}, {column}",
                    }


def constants(sources: Path) -> Iterator[Row]:
    """As printed, without the blanks between digits and the dots that cut an exact value off."""
    with (sources / FOLDER / "codata/2022.csv").open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            yield {
                "area": slug(line["quantity"]),
                "indicator": "constant",
                "value": line["value"].replace("...", "").replace(" ", ""),
                "unit": line["unit"] or "number",
                "printed": line["value"],
                "source": "codata",
                "locator": f"codata/2022.csv, {line['key']}",
            }
