"""One row of an archive as it was cut out, not yet read: where it stands and what it holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from factcheck.model.tuples import NamedTuple

if TYPE_CHECKING:
    from .capture import Capture

Cells = Mapping[str, object]
Payload: TypeAlias = "bytes | str | Cells | Capture"
"""A line of JSON, the path of a draft, the cells of a table's row, or a page that a crawler kept."""


class Unfit(Exception):
    """A row that holds no article; its text says why."""


class Raw(NamedTuple):
    """A row, or, where nothing could be cut out, why not."""

    file: str
    """Its name inside the archive."""
    offset: int
    """Bytes into the file, unpacked; the number of the row for parquet; the place of its member for a packed WARC."""
    size: int
    """Bytes."""
    payload: Payload = b""
    fault: str = ""
    read: int = 0
    """Bytes of the whole archive, as it lies on the disk, that had been read when this was cut out."""
