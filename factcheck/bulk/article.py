"""A row of an archive read as an article: its id, its day, its title, and the document that is checked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from factcheck.model import Document
from factcheck.model.document import YEARS
from factcheck.model.tuples import NamedTuple
from factcheck.reader import FILE, Unreadable, read, read_text

from .capture import Capture, page
from .raw import Cells, Raw, Unfit

LONGEST = 5_000_000
"""Code points of an article's text."""
GAP = "\n\n"


class Article(NamedTuple):
    """One article of an archive."""

    id: str
    day: date | None
    title: str
    document: Document
    cut: int = 0
    """Where its text begins in the document; the title stands before."""
    notes: tuple[str, ...] = ()


def article(raw: Raw) -> Article:
    """The article in a row; Unfit where there is none."""
    if raw.fault:
        raise Unfit(raw.fault)
    if isinstance(raw.payload, str):
        return _draft(raw, raw.payload)
    if isinstance(raw.payload, Capture):
        return _captured(raw.payload, f"{raw.file}:{raw.offset}")
    return from_cells(_cells(raw.payload), f"{raw.file}:{raw.offset}")


def from_cells(cells: Cells, place: str) -> Article:
    """The article in the cells of a row, which may have no id: its place is one."""
    day, notes = _day(cells.get("date"))
    name = cells.get("id")
    if name in (None, ""):
        name, notes = place, (*notes, "no id")
    title = cells.get("title")
    headline = title.strip() if isinstance(title, str) else ""
    document, cut = _document(cells, headline, place)
    if day is not None:
        document = document._replace(dates=(("date", day), *document.dates))
    return Article(str(name), day, headline, document, cut, (*notes, *document.source.notes))


def name_of(raw: Raw) -> str:
    """What to call a row that could not be read: its id where it has one."""
    try:
        cells = {} if raw.fault or isinstance(raw.payload, str) else _named(raw.payload)
    except Unfit:
        cells = {}
    return str(cells.get("id") or (raw.file if isinstance(raw.payload, str) else f"{raw.file}:{raw.offset}"))


def _named(payload: bytes | Cells | Capture) -> Cells:
    return {"id": payload.address} if isinstance(payload, Capture) else _cells(payload)


def _cells(payload: bytes | Cells) -> Cells:
    if isinstance(payload, Mapping):
        return payload
    try:
        cells = json.loads(payload)
    except UnicodeDecodeError:
        raise Unfit("is not UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise Unfit(f"is no JSON ({error})") from None
    if not isinstance(cells, dict):
        raise Unfit("is no JSON object")
    return cells


def _document(cells: Cells, title: str, place: str) -> tuple[Document, int]:
    """The title above the text, unless the text begins with it; and where the text begins."""
    text, page = cells.get("text"), cells.get("html")
    if not text and isinstance(page, str) and page:
        return _read(page.encode("utf-8", "replace"), f"{place}.html"), 0
    if not isinstance(text, str) or not text.strip():
        raise Unfit("has no text")
    if len(text) > LONGEST:
        raise Unfit(f"holds more than {LONGEST:,} characters")
    head = title + GAP if title and not text.lstrip().startswith(title) else ""
    return read_text(head + text, place), len(head)


def _draft(raw: Raw, path: str) -> Article:
    """A file of its own; its name inside the archive is its id."""
    try:
        with Path(path).open("rb") as file:
            document = _read(file.read(FILE + 1), raw.file)
    except OSError as error:
        raise Unfit(f"cannot be read ({error.strerror})") from None
    return _found(raw.file, document)


def _captured(capture: Capture, place: str) -> Article:
    """A page with its address as its id; the day it was fetched is not the article's."""
    document = _read(page(capture), f"{place}.{capture.ending}")
    return _found(capture.address or place, document, capture.notes)


def _found(name: str, document: Document, notes: tuple[str, ...] = ()) -> Article:
    """An article that states its day itself, if it does."""
    day = next((day for _, day in document.dates if day.year in YEARS), None)
    return Article(name, day, "", document, 0, (*notes, *document.source.notes))


def _read(data: bytes, path: str) -> Document:
    try:
        return read(data, path)
    except Unreadable as error:
        raise Unfit(f"{error.why}; {error.way_out}") from None


def _day(said: object) -> tuple[date | None, tuple[str, ...]]:
    """The day that a cell states, and what is wrong with it.

    >>> _day("2019-04-24T23:30:00Z")[0].isoformat(), _day("24/4/19")[1]
    ('2019-04-24', ("date '24/4/19' is not YYYY-MM-DD",))
    """
    if said in (None, ""):
        return None, ("no date",)
    try:
        day = date.fromisoformat(str(said)[:10])
    except ValueError:
        return None, (f"date {str(said)[:40]!r} is not YYYY-MM-DD",)
    return (day, ()) if day.year in YEARS else (None, (f"date {day} is of no article",))
