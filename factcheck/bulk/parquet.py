"""Parquet by way of pyarrow, which only this file imports: rows read from it, results written to it."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from factcheck.refusal import Refusal

from .raw import Raw

ROWS = 1_000
"""Held in memory at a time."""
COLUMNS = ("id", "date", "title", "text", "html")


def rows(path: Path, name: str) -> Iterator[Raw]:
    """The rows of a file, in batches; where it breaks it ends."""
    parquet, number = arrow("pyarrow.parquet"), 0
    try:
        with parquet.ParquetFile(path) as file:
            share = path.stat().st_size / max(file.metadata.num_rows, 1)
            columns = [column for column in COLUMNS if column in file.schema_arrow.names]
            for batch in file.iter_batches(batch_size=ROWS, columns=columns):
                for cells in batch.to_pylist():
                    size = sum(len(str(cell)) for cell in cells.values())
                    yield Raw(name, number, size, cells, read=int(share * (number + 1)))
                    number += 1
    except (OSError, ValueError) as error:
        yield Raw(name, number, 0, fault=f"cannot be read on from here ({str(error).splitlines()[0]})")


def arrow(name: str) -> Any:
    """A module of pyarrow; Refusal where it is not installed."""
    try:
        return import_module(name)
    except ModuleNotFoundError:
        raise Refusal("parquet and Arrow need pyarrow; pip install 'factcheck-toolkit[archive]'") from None
