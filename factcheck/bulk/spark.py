"""The same check on Apache Spark: a DataFrame of articles in, one of articles, claims and findings out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.pipeline import check_document
from factcheck.reference import open_library
from factcheck.reporter.table_rows import Row

from .article import from_cells
from .batches import batch
from .checker import chosen
from .columns import schema
from .parquet import COLUMNS
from .raw import Cells
from .rows import Rows, fault_rows
from .shipped import Batches, Settings, shipped
from .work import Check, attempted

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

SCHEMA = dict.fromkeys("kind article status rule severity text message row".split(), "string")
"""What check returns: kind is article, claim or finding, and row the JSON object that archive writes for it."""
HELD = 200
"""Articles whose rows are in memory at a time."""
Folders = Iterable[str | Path]


def check(
    df: DataFrame,
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    data: Folders = (),
    wheel: str | Path | None = None,
) -> DataFrame:
    """A row for each article, claim and finding of a DataFrame with id, text and, where there are such, date, title.

    Every partition opens the reference data once; an article that cannot be checked is a row with its error. With a
    wheel of factcheck, that is sent to the workers, who then need none of their own; folders of data must be theirs.
    """
    rules = chosen(select, ignore)
    settings = rules.select, rules.ignore, tuple(map(str, data))
    columns = [name for name in COLUMNS if name in df.columns]
    spelled = ", ".join(f"{name} {kind}" for name, kind in SCHEMA.items())
    return df.select(*columns).mapInArrow(_mapped(df, settings, wheel), spelled)


def checked(given: Iterator[Any], settings: Settings) -> Iterator[Any]:
    """What a partition is put through: Arrow batches of articles in, batches of rows out."""
    check, columns = _opened(settings), schema(SCHEMA)
    for part in given:
        for start in range(0, part.num_rows, HELD):
            articles = part.slice(start, HELD).to_pylist()
            rows = chain.from_iterable(_flat(_rows(cells, check)) for cells in articles)
            yield batch(list(zip(*rows, strict=True)), columns)


def _mapped(df: DataFrame, settings: Settings, wheel: str | Path | None) -> Batches:
    if wheel is None:
        return lambda given: checked(given, settings)
    df.sparkSession.sparkContext.addFile(str(wheel))
    return shipped(Path(wheel).name, settings)


def _opened(settings: Settings) -> Check:
    select, ignore, data = settings
    library, selection = open_library([Path(folder) for folder in data]), chosen(select, ignore)
    return lambda document: check_document(document, library, selection)


def _rows(cells: Cells, check: Check) -> Rows:
    name = str(cells.get("id") or "no id")
    one = attempted(lambda: from_cells(cells, name), check)
    return one if isinstance(one, Rows) else fault_rows(name, one)


def _flat(rows: Rows) -> Iterator[Row]:
    article = rows.article
    yield _cells("article", article["id"], article, article["error"])
    for claim in rows.claims:
        yield _cells("claim", claim["article"], claim)
    for finding in rows.findings:
        yield _cells("finding", finding["article"], finding, finding["message"])


def _cells(kind: str, article: str, row: Mapping[str, Any], message: str | None = None) -> Row:
    """The cells in the order of the columns."""
    told = (row.get(name) for name in ("status", "rule", "severity", "text"))
    return kind, article, *told, message, json.dumps(row)
