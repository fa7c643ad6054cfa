"""Build the index of a root from its csv tables alone, in one order, so that the same tables give the same index."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.model.tuples import NamedTuple

from .cache import index_of
from .fault import DataError
from .folders import DESCRIPTOR, packages, shipped
from .index import SCHEMA, VERSION
from .loose import fill_loose
from .naming import derive
from .rows import FILLERS
from .tables import TABLES

if TYPE_CHECKING:
    import pandas as pd


class Table(NamedTuple):
    """One table of one package, all text, missing optional columns filled with empty ones."""

    package: str
    name: str
    path: Path
    frame: pd.DataFrame
    descriptor: dict[str, Any]


def build(root: Path, mark: str, path: Path) -> None:
    """Write the index of all packages of a root; DataError names the first table that is not right."""
    path.unlink(missing_ok=True)
    index = sqlite3.connect(path)
    try:
        index.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + SCHEMA)
        if root.is_file():
            fill_loose(index, root, area_id)
        for package in [] if root.is_file() else packages(root):
            fill(index, package)
        derive(index)
        index.executemany("INSERT INTO meta VALUES (?, ?)", [("fingerprint", mark), ("version", VERSION)])
        index.commit()
        index.execute("VACUUM")
    finally:
        index.close()


def area_id(name: str) -> str:
    """The id of an area that goes by that name in the shipped data; the name itself where none does."""
    sql = "SELECT DISTINCT entity FROM alias WHERE text = ? AND kind IN ('area', 'place', 'body')"
    found = index_of(shipped()).execute(sql, (name,)).fetchall()
    return str(found[0][0]) if len(found) == 1 else name


def fill(index: sqlite3.Connection, package: Path) -> None:
    """Lay one package into the index, its sources first."""
    page, digest = described(package)
    tables = {table.name: table for table in read_tables(package, page)}
    size = sum(len(table.frame) for table in tables.values() if table.name != "sources")
    index.execute("INSERT INTO dataset VALUES (?, ?, ?, ?, ?, ?)", (*dataset(page, digest), size))
    sources: dict[str, int] = {}
    for name, filler in FILLERS.items():
        if name not in tables:
            continue
        try:
            filler(index, tables[name].frame, sources, page["name"])
        except (sqlite3.IntegrityError, ValueError, KeyError) as error:
            raise DataError(f"{tables[name].path}: {error}") from None


def described(package: Path) -> tuple[dict[str, Any], str]:
    """The descriptor of a package and its hash."""
    path = package / DESCRIPTOR
    content = path.read_bytes()
    try:
        page = json.loads(content)
        page["name"], page["resources"]
    except (ValueError, KeyError, TypeError) as error:
        raise DataError(f"{path}: not a data package ({error!r})") from None
    return page, hashlib.sha256(content).hexdigest()


def dataset(page: dict[str, Any], digest: str) -> tuple[str, ...]:
    licences = ", ".join(licence.get("name") or licence.get("path", "") for licence in page.get("licenses", ()))
    return page["name"], str(page.get("version", "")), digest, page.get("title", ""), licences


def read_tables(package: Path, page: dict[str, Any]) -> Iterator[Table]:
    """Each table, checked against the hash and the columns that its descriptor promises."""
    from pandas import read_csv

    for resource in page["resources"]:
        path = package / resource["path"]
        if not path.resolve().is_relative_to(package.resolve()):
            raise DataError(f"{package / DESCRIPTOR}: {resource['path']} lies outside the package")
        check_hash(path, resource.get("hash", ""))
        try:
            frame = read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
        except ValueError as error:
            raise DataError(f"{path}: {' '.join(str(error).split())}") from None
        yield Table(page["name"], resource["name"], path, complete(frame, resource["name"], path), page)


def check_hash(path: Path, promised: str) -> None:
    if not path.is_file():
        raise DataError(f"{path}: the descriptor names it, but it is not there")
    if promised and "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest() != promised:
        raise DataError(f"{path}: not the file that {DESCRIPTOR} describes (its sha256 differs)")


def complete(frame: pd.DataFrame, table: str, path: Path) -> pd.DataFrame:
    """With every column of the table; DataError where one that is needed is missing or empty."""
    for column in TABLES.get(table, ()):
        if column.name not in frame.columns:
            if column.needed:
                raise DataError(f"{path}: no column {column.name} ({column.about})")
            frame[column.name] = ""
        elif column.needed and (frame[column.name] == "").any():
            line = int((frame[column.name] == "").to_numpy().argmax()) + 2
            raise DataError(f"{path}:{line}: {column.name} is empty ({column.about})")
    return frame
