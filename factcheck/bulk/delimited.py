"""Tables of values between commas, semicolons or tabs: one article a row, its columns named by the first row."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import BinaryIO

from factcheck.reader import FILE

from .lines import lines
from .raw import Raw

BODIES = frozenset({"text", "html"})


class Feed:
    """The decoded lines of a stream, for csv to pull; it knows how many bytes it has given out."""

    def __init__(self, stream: BinaryIO) -> None:
        self._lines = lines(stream)
        self.given = 0
        self.fault = ""

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            self.given = line.offset + line.size
            if line.fault and not line.size:
                self.fault = line.fault
                return
            yield line.text.decode("utf-8", "surrogateescape")


def rows(stream: BinaryIO, name: str) -> Iterator[Raw]:
    """A row for each record; one that is broken is told of, and the next is read."""
    csv.field_size_limit(FILE)
    feed = Feed(stream)
    text = iter(feed)
    first = next(text, "")
    columns = next(csv.reader([first], delimiter=_delimiter(first)), [])
    if not BODIES & set(columns):
        yield Raw(name, 0, feed.given, fault=feed.fault or "has no column named text")
        return
    yield from _records(csv.reader(text, delimiter=_delimiter(first)), columns, (name, feed))
    if feed.fault:
        yield Raw(name, feed.given, 0, fault=feed.fault)


def _records(reader: Iterator[list[str]], columns: list[str], source: tuple[str, Feed]) -> Iterator[Raw]:
    name, feed = source
    while True:
        start = feed.given
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Raw(name, start, feed.given - start, fault=f"is no row of a table ({error})")
            continue
        if cells:
            yield Raw(name, start, feed.given - start, dict(zip(columns, cells, strict=False)), _fault(columns, cells))


def _fault(columns: list[str], cells: list[str]) -> str:
    if len(cells) > len(columns):
        return f"has {len(cells)} cells for {len(columns)} columns"
    return "" if all(cell.isascii() or _is_text(cell) for cell in cells) else "is not UTF-8"


def _is_text(cell: str) -> bool:
    return not any("\udc80" <= sign <= "\udcff" for sign in cell)


def _delimiter(first: str) -> str:
    """The one that the first line has most of.

    >>> _delimiter("id;date;text")
    ';'
    """
    return max(",;\t", key=first.count)
