"""JSON lines: one article a line; what a line holds is found out by whoever checks it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from .lines import lines
from .raw import Raw


def rows(stream: BinaryIO, name: str) -> Iterator[Raw]:
    """A row for each line that is not blank."""
    for line in lines(stream):
        if line.fault or line.text.strip():
            yield Raw(name, line.offset, line.size, line.text, line.fault)
