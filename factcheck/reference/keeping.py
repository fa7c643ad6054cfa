"""Keep a vintage as a data package: a folder that appears whole or not at all."""

from __future__ import annotations

import csv
import hashlib
import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from .folders import DESCRIPTOR
from .sources.vintage import Vintage

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"


def kept(vintage: Vintage, home: Path) -> Path:
    """The folder of the vintage, named by source and day; one that is there already is left as it is."""
    folder = home / f"{vintage.source}-{vintage.published}"
    if folder.exists():
        return folder
    part = home / f".{folder.name}.part"
    shutil.rmtree(part, ignore_errors=True)
    try:
        (part / "data").mkdir(parents=True)
        tables = {"sources": [_source(vintage)], **vintage.tables}
        resources = [_resource(part, table, rows) for table, rows in tables.items()]
        (part / DESCRIPTOR).write_text(json.dumps(_page(vintage, folder.name, resources), indent=2), encoding="utf-8")
        part.rename(folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return folder


def _source(vintage: Vintage) -> dict[str, str]:
    named = {"source": vintage.source, "title": vintage.title, "path": vintage.path}
    return named | {"published": vintage.published, "seen": vintage.published}


def _page(vintage: Vintage, name: str, resources: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "$schema": PROFILE,
        "name": name,
        "version": vintage.published,
        "title": vintage.title,
        "licenses": [dict(vintage.licence)],
        "sources": [{"title": vintage.title, "path": vintage.path}],
        "resources": resources,
    }


def _resource(folder: Path, table: str, rows: Sequence[Mapping[str, str]]) -> dict[str, Any]:
    path = folder / "data" / f"{table}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    content = path.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    named = {"name": table, "type": "table", "path": f"data/{table}.csv", "format": "csv", "encoding": "utf-8"}
    return named | {"bytes": len(content), "hash": f"sha256:{digest}"}
