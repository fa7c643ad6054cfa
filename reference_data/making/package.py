"""Write a data package: its csv tables, and a descriptor with schemas and hashes; the same bytes every time."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1] / "factcheck" / "reference")]  # the schema alone, not the whole of factcheck

from tables import TABLES, header  # noqa: E402

Row = Mapping[str, str]
PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"


class Package(NamedTuple):
    """All that a source module hands over."""

    name: str
    version: str
    title: str
    licenses: tuple[Mapping[str, str], ...]
    sources: tuple[Mapping[str, str], ...]
    tables: Mapping[str, Iterable[Row]]


PUBLIC_DOMAIN = {"name": "other-pd", "title": "Public domain (work of the United States Government)"}
CC_BY = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}


def write(package: Package, home: Path) -> None:
    """Lay the package out under `home`; its README is written by hand and left alone."""
    folder = home / package.name
    (folder / "data").mkdir(parents=True, exist_ok=True)
    for table, rows in package.tables.items():
        (folder / "data" / f"{table}.csv").write_bytes(table_bytes(table, list(rows)))
    (folder / "datapackage.json").write_text(descriptor(package, folder), encoding="utf-8")


def table_bytes(table: str, rows: list[Row]) -> bytes:
    """The csv of a table: known columns in their order, \\n line ends; unknown columns are an error."""
    columns = header(table) if table in TABLES else list(rows[0])
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def descriptor(package: Package, folder: Path) -> str:
    page: dict[str, Any] = {
        "$schema": PROFILE,
        "name": package.name,
        "version": package.version,
        "title": package.title,
        "licenses": list(package.licenses),
        "sources": list(package.sources),
        "resources": [resource(table, folder) for table in package.tables],
    }
    return json.dumps(page, ensure_ascii=False, indent=2) + "\n"


def resource(table: str, folder: Path) -> dict[str, Any]:
    path = f"data/{table}.csv"
    content = (folder / path).read_bytes()
    return {
        "name": table,
        "type": "table",
        "path": path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": "sha256:" + hashlib.sha256(content).hexdigest(),
        "schema": {"fields": fields(table, content), "missingValues": [""]},
    }


def fields(table: str, content: bytes) -> list[dict[str, Any]]:
    if table not in TABLES:
        names = content.split(b"\n", 1)[0].decode().split(",")
        return [{"name": name, "type": "string"} for name in names]
    return [
        {"name": c.name, "type": c.kind, "description": c.about}
        | ({"constraints": {"required": True}} if c.needed else {})
        for c in TABLES[table]
    ]
