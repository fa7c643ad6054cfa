"""Plain text: decoded, hashed and marked out in segments."""

from __future__ import annotations

import re

from factcheck.model import Document, Source
from factcheck.model.loading import module

from .decode import decode
from .digest import sha256
from .limits import File, hold_text
from .segments import segments

_ASCII = bytes(range(128))


def read(file: File) -> Document:
    """The document that those bytes hold; Unreadable where they hold no text."""
    text, notes = decode(file.data, file.path)
    hold_text(text, file)
    return legible(Document(text, Source(file.path, sha256(file.data), notes), segments(text)))


def read_text(text: str, path: str = "<text>") -> Document:
    """The document of a text that is decoded already; an empty one, or one with any characters, will do.

    But Unreadable for one that crowds of signs which no eye sees stand in.
    """
    return legible(Document(text, Source(path, sha256(text.encode("utf-8", "surrogatepass"))), segments(text)))


def legible(document: Document) -> Document:
    """The document, seen plainly where it is wrapped, or holds signs that no eye sees or digits of another script."""
    if _may_be_broken(document):
        broken: Document = module(f"{__package__}.unbroken").unbroken(document)
        document = broken
    text = document.view.text if document.view else document.text
    if text.isascii() or not any(map(_is_strange, far := _far(text))):
        return document
    plain: Document = module(f"{__package__}.legible").plainly(document, far)
    return plain


def _may_be_broken(document: Document) -> bool:
    """Whether a line ends where no paragraph does, or a blank stands at which no line may end."""
    text = document.view.text if document.view else document.text
    return "\u00a0" in text or may_be_wrapped(text)


_LONE_END = re.compile(r"\n(?<!\n\n)(?!\n|\Z)")


def may_be_wrapped(text: str) -> bool:
    """Whether a line ends where no paragraph does.

    >>> may_be_wrapped("one\\ntwo\\n\\nthree"), may_be_wrapped("one\\n\\n\\ntwo\\n\\nthree\\n")
    (True, False)
    """
    return _LONE_END.search(text) is not None


def _far(text: str) -> set[str]:
    """Its signs beyond ASCII, found by dropping the bytes that are ASCII.

    >>> sorted(_far("£5 café"))
    ['£', 'é']
    """
    return set(text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass"))


def _is_strange(sign: str) -> bool:
    """A digit or a wide sign of another script, or a sign without any shape."""
    return sign.isdecimal() or not (sign.isprintable() or sign.isspace()) or "\uff01" <= sign <= "\uff5e"
