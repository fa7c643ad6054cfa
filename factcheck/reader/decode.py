"""Bytes to text: a byte order mark, else strict UTF-8, else cp1252 with a note; never a guess by statistics."""

from __future__ import annotations

from .unreadable import Unreadable

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_FORMATS = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a Word, OpenDocument or zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "a rich text file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x1f\x8b", "a gzip archive"),
)
_SAVE_AS_TEXT = "save the article as plain text, UTF-8"
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b"))


def decode(data: bytes, path: str) -> tuple[str, tuple[str, ...]]:
    """The text and what a reader must know of how it was decoded.

    >>> decode(b"\\xa35", "a.txt")
    ('£5', ('not UTF-8; read as Windows-1252 (cp1252), so look at its accents, quotes and currency signs',))
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding, path), ()
    _refuse_binary(data, path)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        text = _strictly(data, "cp1252", path)
    return text, ("not UTF-8; read as Windows-1252 (cp1252), so look at its accents, quotes and currency signs",)


def _strictly(data: bytes, encoding: str, path: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        why = f"is neither UTF-8 nor {encoding}" if encoding == "cp1252" else f"is marked as {encoding} but is not"
        raise Unreadable(path, f"{why} (byte {error.start})", _SAVE_AS_TEXT) from None


def _refuse_binary(data: bytes, path: str) -> None:
    for start, name in _FORMATS:
        if data.startswith(start):
            raise Unreadable(path, f"is {name}, not plain text", _SAVE_AS_TEXT)
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if b"\0" in data or controls * 100 > len(data):
        raise Unreadable(path, "is binary, not text", _SAVE_AS_TEXT)
