"""Tables of values between commas, semicolons or tabs (csv, tsv): each row a row, each offset one of the source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Document, Source

from .decode import decode
from .digest import sha256
from .layout import Part
from .limits import File, hold_parts, hold_text
from .masking import Cut, Letter, Mark, viewed

_DELIMITERS = ",;\t"
_BAR = "|"


def read(file: File) -> Document:
    """The document of a table; Unreadable where it holds no text."""
    text, notes = decode(file.data, file.path)
    hold_text(text, file)
    delimiter = _delimiter(text)
    hold_parts(text.count(delimiter), file)
    view, segments = viewed(text, _marks(text, delimiter), file)
    hold_text(view.text, file)
    return Document(text, Source(file.path, sha256(file.data), notes), segments, view=view)


def _delimiter(text: str) -> str:
    """The one that the first line has most of.

    >>> _delimiter("Port;Boats, all;Men\\nAlba;5;6")
    ';'
    """
    first = text.lstrip("\r\n").partition("\n")[0]
    bare = re.sub(r'"[^"]*"', "", first)
    return max(_DELIMITERS, key=bare.count)


def _marks(text: str, delimiter: str) -> Iterator[Mark]:
    """Quotation marks are cut, delimiters read as bars; one inside quotation marks is text."""
    quoted = False
    start = 0
    for found in re.finditer(rf'""|"|{delimiter}|\r\n|\r|\n', text):
        if found[0] == '""' and quoted:
            yield Cut(found.start(), found.start() + 1)
        elif found[0][0] == '"':
            yield Cut(*found.span())
            quoted ^= len(found[0]) == 1
        elif quoted:
            continue
        elif found[0] == delimiter:
            yield Letter(*found.span(), _BAR)
        else:
            yield Part(start, found.start(), "table")
            start = found.end()
    yield Part(start, len(text), "table")
