"""The lines of a stream of bytes that may be packed, damaged, cut short or one endless line."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import BinaryIO

from factcheck.model.tuples import NamedTuple
from factcheck.reader import FILE

MARK = b"\xef\xbb\xbf"


class Line(NamedTuple):
    """A line, or why there is none."""

    offset: int
    size: int
    text: bytes
    fault: str = ""


def lines(stream: BinaryIO) -> Iterator[Line]:
    """Each line with its newline; one that is too long is passed over, and where the stream breaks it ends."""
    offset = 0
    while True:
        try:
            line = _next(stream, offset)
        except (EOFError, OSError, zlib.error) as error:
            yield Line(offset, 0, b"", f"cannot be read on from here ({error})")
            return
        if not line.size:
            return
        yield line
        offset += line.size


def _next(stream: BinaryIO, offset: int) -> Line:
    text = stream.readline(FILE + 1)
    size = len(text)
    if size <= FILE:
        return Line(offset, size, text.removeprefix(MARK) if offset == 0 else text)
    while text and not text.endswith(b"\n"):
        text = stream.readline(FILE)
        size += len(text)
    return Line(offset, size, b"", f"is longer than {FILE // 1_000_000} MB")
