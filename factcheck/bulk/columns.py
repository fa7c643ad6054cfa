"""The columns of the results, and the results as parquet, made from the JSON lines once those stand whole."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from .parquet import ROWS, arrow
from .storable import storable
from .whole import whole
from .work import KINDS

Names = dict[str, Any]
"""A column's type: the name of one, a list of one type, or a struct of columns."""
EVIDENCE = [dict.fromkeys("source series period value unit basis estimator".split(), "string")]
EVIDENCE[0] |= {"derived": "bool_", "vintage": "string", "locator": "string"}
AT = {"number": "int64", "article": "string", "field": "string", "id": "string"}
SPAN = {"start": "int64", "end": "int64"}
PLACE = {**SPAN, "line": "int64", "column": "int64", "text": "string"}
DAY = {"date": "string", "basis": "string"}
STATUSES = "figures supported refuted conflicting consistent not_enough_evidence not_checked"
COUNTS = f"{STATUSES} errors warnings queries notes"
COLUMNS: dict[str, Names] = {
    "articles": {
        "number": "int64",
        **dict.fromkeys("id date title status error".split(), "string"),
        "notes": ["string"],
        "sha256": "string",
        "as_of": {**DAY, "candidates": [DAY]},
        "summary": dict.fromkeys(COUNTS.split(), "int64"),
        "file": "string",
        "offset": "int64",
    },
    "claims": {
        **AT,
        "kind": "string",
        **PLACE,
        "segment": "string",
        "value": {**dict.fromkeys("low high stated".split(), "float64"), "unit": "string", "hedge": "string"},
        "timex": dict.fromkeys("type value mod".split(), "string"),
        "checks": [{"rule": "string", "verdict": "string", "because": "string", "evidence": EVIDENCE}],
        "status": "string",
        "reason": "string",
        "findings": ["string"],
    },
    "findings": {
        **AT,
        **dict.fromkeys("rule name severity verdict".split(), "string"),
        **PLACE,
        "message": "string",
        "because": "string",
        "suggestions": ["string"],
        "related": [{"field": "string", **SPAN}],
        "evidence": EVIDENCE,
    },
}


def converted(output: Path) -> None:
    """Each kind as parquet, unless it stands there already."""
    for kind in KINDS:
        path = output / f"{kind}.parquet"
        if not path.exists():
            _convert(output / f"{kind}.jsonl", path, kind)


def schema(names: Names) -> Any:
    """The columns as pyarrow knows them."""
    return arrow("pyarrow").schema([(name, _type(kind)) for name, kind in names.items()])


def _type(kind: Any) -> Any:
    pyarrow = arrow("pyarrow")
    if isinstance(kind, list):
        return pyarrow.list_(_type(kind[0]))
    if isinstance(kind, dict):
        return pyarrow.struct([(name, _type(inner)) for name, inner in kind.items()])
    return getattr(pyarrow, kind)()


def _convert(source: Path, path: Path, kind: str) -> None:
    table, columns = arrow("pyarrow").Table, schema(COLUMNS[kind])
    with whole(path) as file, arrow("pyarrow.parquet").ParquetWriter(file, columns) as writer:
        for rows in _batches(source):
            writer.write_table(table.from_pylist(rows, columns))


def _batches(source: Path) -> Iterator[list[Any]]:
    with source.open("rb") as lines:
        while batch := [json.loads(line) for line in islice(lines, ROWS)]:
            yield [_storable(row) for row in batch]


def _storable(row: Any) -> Any:
    if isinstance(row, list):
        return [_storable(one) for one in row]
    if isinstance(row, dict):
        return {key: _value(key, one) for key, one in row.items()}
    return storable(row)


def _value(key: str, one: Any) -> Any:
    return float(one) if key in ("low", "high", "stated") and isinstance(one, int) else _storable(one)
