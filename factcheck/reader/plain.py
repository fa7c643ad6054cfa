"""Plain text: decoded, hashed and marked out in segments."""

from __future__ import annotations

from factcheck.model import Document, Source

from .decode import decode
from .digest import sha256
from .limits import hold_text
from .segments import segments


def read(data: bytes, path: str) -> Document:
    """The document that those bytes hold; Unreadable where they hold no text."""
    text, notes = decode(data, path)
    hold_text(text, path)
    return Document(text, Source(path, sha256(data), notes), segments(text))


def read_text(text: str, path: str = "<text>") -> Document:
    """The document of a text that is decoded already; an empty one, or one with any characters, will do."""
    return Document(text, Source(path, sha256(text.encode("utf-8", "surrogatepass"))), segments(text))
