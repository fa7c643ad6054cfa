"""Reports as Arrow record batches, each made column by column: a stream that holds one batch at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice, repeat
from typing import TYPE_CHECKING, Any, Literal, get_args

from factcheck.model import Report
from factcheck.reporter.table_rows import FIGURE, FINDING, PLACE, Cell, Row, figures, findings

from .columns import schema
from .parquet import arrow
from .storable import storable

if TYPE_CHECKING:
    import pyarrow

Kind = Literal["figures", "findings"]
"""What a row is of."""
HELD = 500
"""Articles whose rows are in memory at a time."""
MAKERS: dict[str, tuple[Callable[[Sequence[Report]], Iterator[Row]], Sequence[str]]] = {
    "figures": (figures, FIGURE[1:]),
    "findings": (findings, (*PLACE[1:], *FINDING)),
}
"""Who makes the rows of each kind, and their columns but the first, a path, which gives way to the article's number."""
TYPES = dict.fromkeys(("article", "line", "column", "start", "end"), "int64") | dict.fromkeys(
    ("low", "high"), "float64"
)
"""All other columns are strings."""


def batches(reports: Iterable[Report], kind: Kind) -> pyarrow.RecordBatchReader:
    """A row for each figure or finding, with the number of its article, counted from 0."""
    if kind not in get_args(Kind):
        raise ValueError(f"{kind}: must be {' or '.join(get_args(Kind))}")
    make, names = MAKERS[kind]
    columns = schema({name: TYPES.get(name, "string") for name in ("article", *names)})
    return arrow("pyarrow").RecordBatchReader.from_batches(columns, _made(enumerate(reports), make, columns))


def _made(
    reports: Iterator[tuple[int, Report]], make: Callable[[Sequence[Report]], Iterator[Row]], columns: pyarrow.Schema
) -> Iterator[pyarrow.RecordBatch]:
    while held := [(number, list(make([report]))) for number, report in islice(reports, HELD)]:
        numbers = list(chain.from_iterable(repeat(number, len(rows)) for number, rows in held))
        cells = list(zip(*chain.from_iterable(rows for _, rows in held), strict=True))
        yield batch([numbers, *cells[1:]] if cells else [()] * len(columns), columns)


def batch(cells: Sequence[Sequence[Cell]], columns: pyarrow.Schema) -> pyarrow.RecordBatch:
    """A batch of the cells of each column."""
    arrays = [_array(column, field.type) for column, field in zip(cells, columns, strict=True)]
    return arrow("pyarrow").RecordBatch.from_arrays(arrays, schema=columns)


def _array(cells: Sequence[Cell], kind: Any) -> Any:
    array = arrow("pyarrow").array
    try:
        return array(cells, kind)
    except UnicodeEncodeError:
        return array([storable(cell) for cell in cells], kind)
