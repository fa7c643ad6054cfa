"""A page as a crawler kept it: the server's answer taken apart, its body joined and unpacked."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping

from factcheck.model.tuples import NamedTuple
from factcheck.reader import FILE
from factcheck.reader.charset import with_charset

from .raw import Unfit

BLANK = b"\r\n\r\n"
OK = re.compile(rb"HTTP/\d(\.\d)? 200\b")
KINDS = {"text/html": "html", "application/xhtml+xml": "html", "text/plain": "txt"}
"""The media types that can hold an article, and the ending that tells how each is read."""
GZIP_OR_ZLIB, BARE = 47, -15
UNPACKED = {"gzip": (GZIP_OR_ZLIB,), "x-gzip": (GZIP_OR_ZLIB,), "deflate": (GZIP_OR_ZLIB, BARE)}
_LINE = re.compile(r"^([^\s:]+):[ \t]*(.*(?:\n[ \t].*)*)", re.MULTILINE)


class Capture(NamedTuple):
    """One page: its address, how it is read, and the bytes that were sent."""

    address: str
    ending: str
    body: bytes
    fields: Mapping[str, str] = {}
    """What the server said of the body."""
    notes: tuple[str, ...] = ()


def fields(head: bytes) -> dict[str, str]:
    r"""The fields of a head, by their names in small letters.

    >>> fields(b"WARC/1.0\r\nWARC-Type: response\r\nX: a\r\n b\r\n")
    {'warc-type': 'response', 'x': 'a b'}
    """
    lines = head.decode("utf-8", "replace").replace("\r", "")
    return {found[1].lower(): " ".join(found[2].split()) for found in _LINE.finditer(lines)}


def answer(address: str, block: bytes) -> Capture | None:
    """What a server sent, where that can be an article: an answer of 200 with a page or plain text."""
    head, _, body = block.partition(BLANK)
    if not OK.match(head):
        return None
    said = fields(head)
    ending = ending_of(said.get("content-type", "text/html"))
    return Capture(address, ending, body, said) if ending else None


def ending_of(media_type: str) -> str:
    """
    >>> ending_of("text/html; charset=utf-8"), ending_of("image/png")
    ('html', '')
    """
    return KINDS.get(media_type.partition(";")[0].strip().lower(), "")


def page(capture: Capture) -> bytes:
    """The page itself; Unfit where its body is packed in a way that nobody can unpack here."""
    said, body = capture.fields, capture.body
    if said.get("transfer-encoding", "").lower() == "chunked":
        body = _joined(body)
    for coding in reversed(said.get("content-encoding", "").lower().replace(",", " ").split()):
        body = _unpacked(body, coding)
    return with_charset(body, capture.ending, said.get("content-type", ""))


def _joined(body: bytes) -> bytes:
    """The chunks put together; a crawler that has done so may have left the word."""
    parts: list[bytes] = []
    place = 0
    while (line := _size(body, place)) is not None:
        size, start = line
        if not size:
            return b"".join(parts)
        parts.append(body[start : start + size])
        place = start + size + 2
    if parts:
        raise Unfit("its chunks end early or are damaged")
    return body


def _size(body: bytes, place: int) -> tuple[int, int] | None:
    """The size of the chunk there, and where it starts."""
    end = body.find(b"\r\n", place, place + 100)
    try:
        return int(body[place:end].partition(b";")[0], 16), end + 2
    except ValueError:
        return None


def _unpacked(body: bytes, coding: str) -> bytes:
    if coding == "identity" or body.lstrip()[:1] == b"<":
        return body  # the crawler has unpacked it and left the word
    if coding not in UNPACKED:
        raise Unfit(f"is packed as {coding[:20]}, which is not read")
    for way in UNPACKED[coding]:
        unpacker = zlib.decompressobj(way)
        try:
            made = unpacker.decompress(body, FILE + 1)
        except zlib.error:
            continue
        if unpacker.eof or len(made) > FILE:
            return made
    raise Unfit(f"is packed as {coding}, and damaged")
