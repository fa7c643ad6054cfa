"""A table of one's own that is no data package: csv, xlsx or parquet with area, indicator, period, value and unit."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.model import days_of

from .fault import DataError
from .rows import FILLERS, ends
from .tables import TABLES

if TYPE_CHECKING:
    import pandas as pd

FORMATS = ("csv", "xlsx", "parquet")
NAMING = frozenset({"text", "kind", "entity"})
"""The columns that make a table one of names, and not of observations."""


def fill_loose(index: sqlite3.Connection, path: Path, known: Callable[[str], str]) -> None:
    """Lay the table into the index, its rows checked first; `known` turns the name of an area into its id."""
    frame = read(path)
    table = "names" if NAMING.issubset(frame.columns) else "observations"
    frame = complete(frame, table, path)
    if table == "observations":
        check(frame, path)
        frame["area"] = [known(area) for area in frame["area"]]
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    index.execute("INSERT INTO dataset VALUES (?, '', ?, ?, '', ?)", (path.stem, digest, path.name, len(frame)))
    index.execute("INSERT INTO source VALUES (1, ?, ?, '', '')", (path.stem, path.name))
    FILLERS[table](index, frame, {"file": 1}, path.stem)


def read(path: Path) -> pd.DataFrame:
    """All cells as text; Namibia's NA stays what it is."""
    import pandas as pd

    readers: dict[str, Callable[[], Any]] = {
        ".csv": lambda: pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig"),
        ".xlsx": lambda: pd.read_excel(path, dtype=str, keep_default_na=False),
        ".parquet": lambda: pd.read_parquet(path).astype(str),
    }
    if path.suffix.lower() not in readers:
        raise DataError(f"{path}: --data takes a folder with a data package, or a file: {', '.join(FORMATS)}")
    try:
        frame: pd.DataFrame = readers[path.suffix.lower()]()
    except ImportError as error:
        raise DataError(f"{path}: reading it needs {error.name}: pip install {error.name}") from None
    except Exception as error:
        raise DataError(f"{path}: {' '.join(str(error).split())}") from None
    return frame


def complete(frame: pd.DataFrame, table: str, path: Path) -> pd.DataFrame:
    """With every column of the table; each row's locator is its line where the file gives none."""
    frame["source"] = "file"
    if "locator" not in frame.columns:
        frame["locator"] = [f"row {line}" for line in range(2, len(frame) + 2)]
    for column in TABLES[table]:
        if column.name not in frame.columns:
            if column.needed:
                raise DataError(f"{path}: no column {column.name} ({column.about})")
            frame[column.name] = ""
    return frame


def check(frame: pd.DataFrame, path: Path) -> None:
    """DataError names the first cell that is not right: its line, its column, and what was expected."""
    for line, row in enumerate(frame.to_dict("records"), 2):
        for column in ("area", "indicator", "unit"):
            if not row[column].strip():
                raise DataError(f"{path}:{line}: {column} is empty")
        if row["period"] and days_of(row["period"]) is None:
            raise DataError(f"{path}:{line}: period {row['period']!r} is no date; expected 2019, 2019-08 or 2019-08-23")
        try:
            ends(row["value"])
        except (ValueError, ArithmeticError):
            raise DataError(f"{path}:{line}: value {row['value']!r} is no number; expected such as 16.4e9") from None
