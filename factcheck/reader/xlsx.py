"""Workbooks: each sheet that is shown, row by row, its cells as their formats show them; formulas by their values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from factcheck.model import Document

from .archive import Archive
from .cell_format import BUILT_IN
from .core_properties import days
from .derived import bounded, derived
from .layout import Piece, row
from .limits import File
from .properties import stated
from .sheet_rows import TRUE, Row, Rows, Tables
from .xml_events import Event, events

_BOOK, _LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_STRINGS, _STYLES = "xl/sharedStrings.xml", "xl/styles.xml"
_UNSEEN = ("hidden", "veryHidden")
_EMPTY = "–"
"""A cell in front of a row's first; without a sign the others would move to the left."""


class _Sheet(NamedTuple):
    name: str
    member: str
    hidden: bool


def read(file: File) -> Document:
    """The document of a workbook; Unreadable where it holds none."""
    archive = Archive(file)
    if _BOOK not in archive.names:
        raise file.refused("is no workbook of Excel", "save it anew, or as csv")
    dates, notes = stated(*days(archive))
    sheets = list(_sheets(archive))
    rows = Rows(Tables(_strings(archive, file), _codes(archive), _since_1904(archive)))
    pieces = list(bounded(_pieces(archive, sheets, rows), file))
    return derived(pieces, file, dates, (*notes, *_unread(sheets, rows.unsaved)))


def _pieces(archive: Archive, sheets: Sequence[_Sheet], rows: Rows) -> Iterator[Piece]:
    """The rows of each sheet, below its name where there are several."""
    seen = [sheet for sheet in sheets if not sheet.hidden]
    for sheet in seen:
        if len(seen) > 1:
            yield Piece(sheet.name, "caption", ((0, f"the name of the sheet {sheet.name}"),))
        for shown in rows.of(_events(archive, sheet.member)):
            yield _piece(shown, _quoted(sheet.name))


def _piece(shown: Row, sheet: str) -> Piece:
    """A row of a table, or the paragraph that the only filled cell of a row is; each cell as formulas call it."""
    cells = shown.cells
    if len(cells) == 1:
        ((place, text),) = cells.items()
        return Piece(text, places=((0, f"{sheet}!{shown.name(place)}"),))
    first = min(cells)
    return row(
        (" ".join(cells[place].split()), f"{sheet}!{shown.name(place)}")
        if place in cells
        else (_EMPTY if place < first else "", "")
        for place in range(shown.first, max(cells) + 1)
    )


def _quoted(sheet: str) -> str:
    """A sheet's name in front of a cell's; what is not a word alone stands in marks.

    >>> _quoted("Boats"), _quoted("Ann's 2019")
    ('Boats', "'Ann''s 2019'")
    """
    return sheet if sheet.isalpha() else "'" + sheet.replace("'", "''") + "'"


def _unread(sheets: Iterable[_Sheet], unsaved: int) -> Iterator[str]:
    """What a reader of the report must know was not read."""
    hidden = ", ".join(sheet.name for sheet in sheets if sheet.hidden)
    if hidden:
        yield f"its hidden sheets were not read: {hidden}"
    if unsaved:
        yield f"{unsaved:,} of its formulas hold no saved value and were not read"


def _events(archive: Archive, member: str) -> Iterator[Event]:
    return events(archive.bites(member), archive.path) if member in archive.names else iter(())


def _starts(archive: Archive, member: str, name: str) -> Iterator[Event]:
    """The elements of a name, without what is in them."""
    return (event for event in _events(archive, member) if event.kind == "start" and event.name == name)


def _sheets(archive: Archive) -> Iterator[_Sheet]:
    links = {link.get("Id"): link.get("Target") for link in _starts(archive, _LINKS, "Relationship")}
    for sheet in _starts(archive, _BOOK, "sheet"):
        target = links.get(sheet.get("id"), "")
        member = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        yield _Sheet(sheet.get("name"), member, sheet.get("state") in _UNSEEN)


def _since_1904(archive: Archive) -> bool:
    return any(told.get("date1904") in TRUE for told in _starts(archive, _BOOK, "workbookPr"))


def _codes(archive: Archive) -> list[str]:
    """The format of each style that a cell may name by number."""
    codes = {str(number): code for number, code in BUILT_IN.items()}
    codes |= {told.get("numFmtId"): told.get("formatCode") for told in _starts(archive, _STYLES, "numFmt")}
    inside = False
    styles = []
    for event in _events(archive, _STYLES):
        if event.name == "cellXfs":
            inside = event.kind == "start"
        elif inside and event.name == "xf" and event.kind == "start":
            styles.append(codes.get(event.get("numFmtId"), ""))
    return styles


def _strings(archive: Archive, file: File) -> list[str]:
    """The texts that cells name by number."""
    return [piece.text for piece in bounded(map(Piece, _texts(_events(archive, _STRINGS))), file)]


def _texts(told: Iterable[Event]) -> Iterator[str]:
    """Each shared text, without what tells how to pronounce it."""
    words: list[str] = []
    opened, is_aside = "", False
    for event in told:
        if event.kind == "text":
            words += [event.name] if opened == "t" and not is_aside else []
            continue
        opened = event.name if event.kind == "start" else ""
        if event.name == "rPh":
            is_aside = event.kind == "start"
        elif event.name == "si":
            if event.kind == "end":
                yield "".join(words)
            words = []
