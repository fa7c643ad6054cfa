"""What the library holds: packages with their sizes, licences and ages; and whether each is what it promises."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from sqlite3 import Connection

from factcheck.model.tuples import NamedTuple

from .index import read


class Holding(NamedTuple):
    """One package."""

    name: str
    version: str
    title: str
    licence: str
    rows: int
    newest: str
    """When the newest of its sources was published."""


def holdings(index: Connection) -> Iterator[Holding]:
    """The packages of an index, by name."""
    sql = "SELECT name, version, title, licence, size FROM dataset"
    for name, version, title, licence, rows in read(index, sql, ()):
        ((newest,),) = read(index, "SELECT max(published) FROM source WHERE package = ?", (name,))
        yield Holding(name, version, title, licence, rows, newest or "")


def indicators(index: Connection, area: str) -> Iterator[tuple[str, int, str, str]]:
    """What an index holds of an area: each indicator, how many rows, and the first and last of their periods."""
    sql = "SELECT indicator, count(*), min(nullif(period, '')), max(period) FROM observation WHERE area = ? GROUP BY 1"
    for indicator, rows, first, last in read(index, sql, (area,)):
        yield indicator, rows, first or "", last or ""


def verified(root: Path) -> Iterator[str]:
    """One line a package that is what its descriptor promises; DataError for the first that is not."""
    from .building import described, read_tables
    from .folders import packages

    for package in packages(root):
        page, digest = described(package)
        tables = list(read_tables(package, page))
        rows = sum(len(table.frame) for table in tables)
        yield f"{page['name']}: {len(tables)} tables, {rows:,} rows, as promised (sha256 {digest[:12]})"
