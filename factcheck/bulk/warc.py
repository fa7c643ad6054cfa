"""WARC, the web archives' own format, plain or packed: the pages in it, though a record lie of its length.

warcio reads such files well, but a record that states too great a length makes it take the next record for text and
then end, and so does a member that is cut short; here both are told of, and the next record is found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from factcheck.reader import FILE

from .capture import BLANK, Capture, answer, ending_of, fields
from .members import members
from .raw import Raw
from .window import Window

MARK = b"WARC/"
HEAD = 1 << 16
"""Bytes of a record's head, at most."""
_START = re.compile(rb"WARC/\d\.\d\r\n[A-Za-z-]+:")
_LOOK = 60


def rows(file: BinaryIO, name: str, packed: bool) -> Iterator[Raw]:
    """A row for each page, and for each record that is broken; the others hold no article and are passed over."""
    if not packed:
        yield from _records(Window(file.read), name, 0)
        return
    for member in members(file, MARK):
        window = Window(member.read)
        yield from _records(window, name, member.offset)
        if member.fault:
            yield Raw(name, member.offset, window.at, fault=member.fault)


def _records(window: Window, name: str, offset: int) -> Iterator[Raw]:
    """The records before us; one is found again after each that is broken."""
    while _at_record(window):
        place, start = offset + window.at, window.peek(HEAD)
        end = start.find(BLANK)
        head = fields(start[:end]) if end > 0 and _START.match(start) else {}
        length = head.get("content-length", "")
        window.skip(end + len(BLANK) if head else 1)
        if not length.isdecimal():
            yield Raw(name, place, 0, fault="is no WARC record, or states no length")
            _to_next(window)
        elif int(length[:19]) > FILE:
            if _can_be_article(head):
                yield Raw(name, place, 0, fault=f"is longer than {FILE // 1_000_000} MB")
            _to_next(window)
        else:
            yield from _record(window, head, (name, place))


def _record(window: Window, head: dict[str, str], place: tuple[str, int]) -> Iterator[Raw]:
    """The row of a record, if it has one; its length is believed only where a record ends there."""
    size = int(head["content-length"])
    seen = window.peek(size + len(BLANK) + len(MARK))
    if not _ends(seen[size:]) or len(seen) < size:
        yield Raw(*place, 0, fault=f"states a length of {size:,} bytes, and no record ends there")
        _to_next(window)
        return
    window.skip(size)
    page = _page(head, seen[:size])
    if page:
        yield Raw(*place, size, page)


def _ends(rest: bytes) -> bool:
    """Whether a record can end before these bytes: blank lines, and the next one or nothing."""
    next_one = rest.lstrip(b"\r\n")
    return next_one.startswith(MARK) or MARK.startswith(next_one)


def _page(head: dict[str, str], block: bytes) -> Capture | None:
    address = head.get("warc-target-uri", "").strip("<>") or head.get("warc-record-id", "").strip("<>")
    if not _can_be_article(head):
        return None
    media_type = head.get("content-type", "")
    if head["warc-type"] == "response":
        page = answer(address, block)
    else:
        page = Capture(address, ending, block) if (ending := ending_of(media_type)) else None
    cut = head.get("warc-truncated")
    return page._replace(notes=(f"the crawler cut it short ({cut})",)) if page and cut else page


def _can_be_article(head: dict[str, str]) -> bool:
    kind, media_type = head.get("warc-type"), head.get("content-type", "")
    return media_type.startswith("application/http") if kind == "response" else kind in ("resource", "conversion")


def _at_record(window: Window) -> bool:
    """Past blank lines; whether anything is there."""
    while (seen := window.peek(_LOOK)) and seen[:1] in b"\r\n":
        window.skip(len(seen) - len(seen.lstrip(b"\r\n")))
    return bool(seen)


def _to_next(window: Window) -> None:
    """To where a record starts, or to the end."""
    while window.skip_to(MARK) and not _START.match(window.peek(_LOOK)):
        window.skip(1)
