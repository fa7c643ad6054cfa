"""PDF: its text layer, page by page, with words and paragraphs mended; running heads and page numbers set aside."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator, Sequence
from io import BytesIO

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
        text = page.extract_text()
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
    lines = [[line for line in page.splitlines() if line.strip()] for page in pages]
    running = _running(lines)
    texts = [page.split("\n") for page in pages]
    body = "\n".join(line for page in texts for line in page if line.strip() not in running)
    yield from paragraphs(body)
    yield from (Piece(line, "furniture") for line in sorted(running))


def _running(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Lines that stand first or last on several pages, and the numbers of the pages."""
    edges = Counter(line.strip() for page in pages for line in {*page[:1], *page[-1:]})
    numbers = {line for number in range(1, len(pages) + 1) for line in (str(number), f"- {number} -")}
    return frozenset(line for line, count in edges.items() if count >= _FEWEST or (line in numbers and len(pages) > 1))
