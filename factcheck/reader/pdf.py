"""PDF: its text layer, page by page, with words and paragraphs mended; running heads and page numbers set aside."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from io import BytesIO
from itertools import accumulate

from pypdf import Configuration, PdfReader, apply_configuration
from pypdf.errors import LimitReachedError

from factcheck.model import Document
from factcheck.model.days import date, datetime

from .derived import derived
from .layout import Piece
from .limits import File, hold_length
from .properties import stated
from .unreadable import Unreadable
from .wrapped import paragraphs

_PAGES = 2_000
_EXPANDED = 20_000_000
"""Bytes of one of its streams."""
_LIMITS = Configuration(
    zlib_maximum_output_length=_EXPANDED,
    lzw_maximum_output_length=_EXPANDED,
    run_length_maximum_output_length=_EXPANDED,
    jbig2_maximum_output_length=_EXPANDED,
)
_FEWEST = 3
"""A line at the edge of so many pages runs on."""
_SHORT = 6
"""Lines of a page of which only the outermost may run on."""
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
"""Letters that a printer casts as one: "ﬁve"."""
_WAY_OUT = "save it anew, or as plain text"


def read(file: File) -> Document:
    """The document of a PDF; Unreadable where it is locked, damaged or only a picture of its pages."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    if b"%PDF" not in file.data[:1024]:
        raise file.refused("is no PDF", _WAY_OUT)
    pages, days = _pages(file)
    if not any(page.strip() for page in pages):
        raise file.refused("holds pictures of its pages and no text", "run text recognition (OCR) on it first")
    dates, notes = stated(*days)
    return derived(_pieces(pages), file, dates, notes)


def _pages(file: File) -> tuple[list[str], tuple[date | None, date | None]]:
    """The text of each page, and the days on which the file was created and changed."""
    try:
        with apply_configuration(_LIMITS):
            reader = PdfReader(BytesIO(file.data))
            return list(_texts(reader, file)), _days(reader)
    except Unreadable:
        raise
    except LimitReachedError:
        raise file.refused("unpacks to more than an article can be", _WAY_OUT) from None
    except Exception:  # a broken file breaks the parser in any way there is
        raise file.refused("is damaged or locked", _WAY_OUT) from None


def _texts(reader: PdfReader, file: File) -> Iterator[str]:
    if reader.is_encrypted and not reader.decrypt(""):
        raise file.refused("is locked with a password", "save it without one")
    if len(reader.pages) > _PAGES:
        raise file.refused(f"has more than {_PAGES:,} pages", "give the articles in it one by one")
    length = 0
    for page in reader.pages:
        text = page.extract_text().translate(_LIGATURES)
        length += len(text)
        hold_length(length, file)
        yield text


def _days(reader: PdfReader) -> tuple[date | None, date | None]:
    told = reader.metadata
    times = (told.creation_date, told.modification_date) if told else (None, None)
    created, changed = (time.date() if isinstance(time, datetime) else None for time in times)
    return created, changed


def _pieces(pages: Sequence[str]) -> Iterator[Piece]:
    """The text over all pages, then what stands at their edges."""
    texts = [page.strip().splitlines() for page in pages]
    running = _running(texts)
    named = [list(_named(page, number)) for number, page in enumerate(texts, 1)]
    inside = [line for page, lines in zip(texts, named, strict=True) for line in lines[_inside(page, running)]]
    yield from paragraphs("\n".join(text for text, _ in inside), [place for _, place in inside])
    first = {text.strip(): place for page in reversed(named) for text, place in reversed(page)}
    yield from (Piece(line, "furniture", ((0, first[line]),)) for line in sorted(running))


def _named(page: Sequence[str], number: int) -> Iterator[tuple[str, str]]:
    """Each line and where it stands, blank ones not counted."""
    lines = accumulate(int(bool(text.strip())) for text in page)
    return ((text, f"page {number}, line {line}") for text, line in zip(page, lines, strict=True))


def _inside(page: Sequence[str], running: Collection[str]) -> slice:
    """What a page holds without the running lines at its edges, and without blank ones there."""
    first, last = 0, len(page)
    while first < last and (not page[first].strip() or page[first].strip() in running):
        first += 1
    while first < last and (not page[last - 1].strip() or page[last - 1].strip() in running):
        last -= 1
    return slice(first, last)


def _running(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Lines at the edges of several pages, or of both, that are the same but for the number of the page."""
    edges = {(line, number) for number, page in enumerate(pages, 1) for line in map(str.strip, _edge(page))}
    least = max(2, min(_FEWEST, len(pages)))
    alike = Counter(_unnumbered(line, number) for line, number in edges)
    return frozenset(line for line, number in edges if alike[_unnumbered(line, number)] >= least)


def _edge(page: Sequence[str]) -> Sequence[str]:
    """Its first and last lines, of which two may run on where there are many."""
    lines = [line for line in page if line.strip()]
    wide = 2 if len(lines) > _SHORT else 1
    return (*lines[:wide], *lines[-wide:])


def _unnumbered(line: str, number: int) -> str:
    """The line without the number of its page.

    >>> _unnumbered("The Post, page 12 of 12", 12)
    'The Post, page # of 12'
    """
    words = line.split()
    if str(number) in words:
        words[words.index(str(number))] = "#"
    return " ".join(words)
