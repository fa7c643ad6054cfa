"""Offsets in code points to lines and columns, as people, editors and byte counters number them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from factcheck.model.document import place_at
from factcheck.model.tuples import NamedTuple

_LINE_END = re.compile(r"\r\n|\n|\r")


class Position(NamedTuple):
    """A place in a text; line and column count from 1, the column in code points."""

    line: int
    column: int


class Lines:
    """Where the lines of a text begin; \\n, \\r\\n and \\r end one.

    >>> Lines("a\\r\\nbc").at(4)
    Position(line=2, column=2)
    """

    def __init__(self, text: str, places: Sequence[tuple[int, str]] = ()) -> None:
        self.text = text
        self.places = places
        self.starts = [0, *(found.end() for found in _LINE_END.finditer(text))]
        self._counted = (0, 0)

    def at(self, offset: int) -> Position:
        line = bisect_right(self.starts, offset)
        return Position(line, offset - self.starts[line - 1] + 1)

    def place(self, offset: int) -> str:
        """What a person calls the place; nothing where the lines are those of the file."""
        return place_at(self.places, offset)

    def where(self, offset: int) -> str:
        """line:column, and the place beside it where it has a name.

        >>> Lines("It sold 5.", [(0, "page 2, line 3")]).where(8), Lines("It sold 5.").where(8)
        ('1:9, page 2, line 3', '1:9')
        """
        line, column = self.at(offset)
        return ", ".join(filter(None, (f"{line}:{column}", self.place(offset))))

    def beside(self, offset: int) -> str:
        """The name of the place behind what is said of it, in brackets; nothing where it has none."""
        return f" [{place}]" if (place := self.place(offset)) else ""

    def byte_column(self, offset: int) -> int:
        """The column in UTF-8 bytes, from 1, as rdjson counts; going on from the last one on the line.

        Without that, figures on one line of a whole book would each count the book up to them.
        """
        start = self.starts[self.at(offset).line - 1]
        known, count = self._counted if start <= self._counted[0] <= offset else (start, 0)
        count += len(self.text[known:offset].encode("utf-8", "surrogatepass"))
        self._counted = (offset, count)
        return count + 1

    def line(self, number: int) -> str:
        """The line of that number without its end."""
        end = self.starts[number] if number < len(self.starts) else len(self.text)
        return self.text[self.starts[number - 1] : end].rstrip("\r\n")
