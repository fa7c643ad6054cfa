"""Plain text: decoded, hashed and marked out in segments."""

from __future__ import annotations

from importlib import import_module

from factcheck.model import Document, Source

from .decode import decode
from .segments import segments
from .unreadable import Unreadable


def read(data: bytes, path: str) -> Document:
    """The document that those bytes hold; Unreadable where they hold no text."""
    text, notes = decode(data, path)
    if not text.strip():
        raise Unreadable(path, "is empty", "give a file that holds an article")
    return Document(text, Source(path, _sha256(data), notes), segments(text))


def read_text(text: str, path: str = "<text>") -> Document:
    """The document of a text that is decoded already; an empty one, or one with any characters, will do."""
    return Document(text, Source(path, _sha256(text.encode("utf-8", "surrogatepass"))), segments(text))


def _sha256(data: bytes) -> str:
    """By the plain C module where Python has it: hashlib would load OpenSSL first, 3 ms of every start."""
    try:
        module = import_module("_sha256")
    except ImportError:
        module = import_module("hashlib")
    return str(module.sha256(data).hexdigest())
