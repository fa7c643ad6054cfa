"""One row of an archive as it was cut out, not yet read: where it stands and what it holds."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.model.tuples import NamedTuple

Cells = Mapping[str, object]
Payload = bytes | str | Cells
"""A line of JSON, the path of a draft, or the cells of a table's row."""


class Raw(NamedTuple):
    """A row, or, where nothing could be cut out, why not."""

    file: str
    """Its name inside the archive."""
    offset: int
    """Bytes into the file, unpacked; the number of the row for parquet."""
    size: int
    """Bytes."""
    payload: Payload = b""
    fault: str = ""
