"""The same check on Apache Spark: a DataFrame of articles in, one of articles, claims and findings out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.checker.selection import Selection
from factcheck.pipeline import check_document
from factcheck.reference import open_library
from factcheck.reporter.json_record import Record

from .article import from_cells
from .columns import schema
from .parquet import COLUMNS, arrow
from .raw import Cells
from .rows import Rows, fault_rows
from .work import Check, attempted

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

SCHEMA = dict.fromkeys("kind article status rule severity text message row".split(), "string")
"""What check returns: kind is article, claim or finding, and row the JSON object that archive writes for it."""
HELD = 200
"""Articles whose rows are in memory at a time."""
Batches = Callable[[Iterator[Any]], Iterator[Any]]


def check(
    df: DataFrame, *, select: Iterable[str] = (), ignore: Iterable[str] = (), data: Iterable[str | Path] = ()
) -> DataFrame:
    """A row for each article, claim and finding of a DataFrame with id, text and, where there are such, date, title.

    Every partition opens the reference data once; an article that cannot be checked is a row with its error.
    """
    opener = partial(_opened, Selection(tuple(select), tuple(ignore)), tuple(map(str, data)))
    columns = [name for name in COLUMNS if name in df.columns]
    spelled = ", ".join(f"{name} {kind}" for name, kind in SCHEMA.items())
    return df.select(*columns).mapInArrow(_mapped(opener), spelled)


def _mapped(opener: Callable[[], Check]) -> Batches:
    """What a partition is put through."""

    def mapped(batches: Iterator[Any]) -> Iterator[Any]:
        checked, columns = opener(), schema(SCHEMA)
        for batch in batches:
            for start in range(0, batch.num_rows, HELD):
                given = batch.slice(start, HELD).to_pylist()
                made = [row for cells in given for row in _flat(_rows(cells, checked))]
                yield arrow("pyarrow").RecordBatch.from_pylist(made, columns)

    return mapped


def _opened(selection: Selection, data: tuple[str, ...]) -> Check:
    library = open_library([Path(folder) for folder in data])
    return lambda document: check_document(document, library, selection)


def _rows(cells: Cells, checked: Check) -> Rows:
    name = str(cells.get("id") or "no id")
    one = attempted(lambda: from_cells(cells, name), checked)
    return one if isinstance(one, Rows) else fault_rows(name, one)


def _flat(rows: Rows) -> Iterator[Record]:
    article = rows.article
    yield _cells("article", article["id"], article, {"message": article["error"]})
    for claim in rows.claims:
        yield _cells("claim", claim["article"], claim, {})
    for finding in rows.findings:
        yield _cells("finding", finding["article"], finding, {})


def _cells(kind: str, article: str, row: Mapping[str, Any], more: Mapping[str, Any]) -> Record:
    held = {name: row[name] for name in SCHEMA if name in row and name != "article"} | dict(more)
    return {**dict.fromkeys(SCHEMA), **held, "kind": kind, "article": article, "row": json.dumps(row)}
