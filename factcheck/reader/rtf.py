"""Rich text: its paragraphs and rows of tables, without its settings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from striprtf.striprtf import rtf_to_text

from factcheck.model import Document
from factcheck.model.days import date

from .derived import derived
from .layout import CELLS, Piece
from .limits import File, hold_parts
from .properties import stated
from .raised import raised

_RAISED = re.compile(r"(\\super(?:\\[a-z]{1,20}-?\d{0,6}){0,9}[ ])(\d{1,3})(?=[}\\])")
_TIME = re.compile(r"\\(creatim|revtim)\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")


def read(file: File) -> Document:
    """The document of a rich text file; Unreadable where it holds none."""
    if not file.data.lstrip().startswith(b"{\\rtf"):
        raise file.refused("is no rich text", "save it anew, or as plain text")
    hold_parts(file.data.count(b"{"), file)
    source = file.data.decode("latin-1")
    dates, notes = stated(*_days(source))
    try:
        text: str = rtf_to_text(_RAISED.sub(_raise, source), errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, TypeError, LookupError, OverflowError, RecursionError):
        raise file.refused("is damaged", "save it anew, or as plain text") from None
    return derived(_pieces(text), file, dates, notes)


def _pieces(text: str) -> Iterator[Piece]:
    """A paragraph a line; a line of bars is a row."""
    for line in text.splitlines():
        if line.rstrip().endswith("|"):
            yield Piece(CELLS.join(cell.strip() for cell in line.rstrip()[:-1].split("|")), "table")
        else:
            yield Piece(line.strip())


def _raise(found: re.Match[str]) -> str:
    letters = (f"\\u{ord(letter)}?" for letter in raised(found[2]))
    return f"{found[1]}{''.join(letters)}"


def _days(source: str) -> tuple[date | None, date | None]:
    """When it was created and changed."""
    found = {name: _day(*map(int, numbers)) for name, *numbers in _TIME.findall(source[:200_000])}
    return found.get("creatim"), found.get("revtim")


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
