"""A mail: its subject as headline, its sender as byline, its text; what it answers and its signature as furniture."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage

from factcheck.model import Document
from factcheck.model.days import datetime

from .derived import derived
from .layout import Piece
from .limits import File
from .stated_days import Stated
from .wrapped import paragraphs

_SIGNATURE = ("-- ", "--")
_ATTACHED = 9
"""So many attachments are named."""


def read(file: File) -> Document:
    """The document of a mail; Unreadable where it holds no text."""
    try:
        message = message_from_bytes(file.data, policy=policy.default)
        return derived(list(_pieces(message, file)), file, _dates(message), _notes(message))
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError):
        raise file.refused("is no mail that can be read", "save its text as plain text") from None


def _pieces(message: EmailMessage, file: File) -> Iterator[Piece]:
    yield Piece(" ".join(str(message["subject"] or "").split()), "headline")
    yield Piece(", ".join(_senders(message)), "byline")
    body = message.get_body(("plain", "html"))
    if body is None:
        raise file.refused("holds no text", "give its attachment instead")
    text = body.get_content()
    if body.get_content_subtype() == "html":
        from .html import pieces

        yield from pieces(text, file.path)
    else:
        yield from _plain(text)


def _senders(message: EmailMessage) -> Iterator[str]:
    """Their names, else their addresses."""
    for address in getattr(message["from"], "addresses", ()):
        yield " ".join((address.display_name or address.addr_spec).split())


def _plain(text: str) -> Iterator[Piece]:
    """What the sender wrote, and below it what stands round that."""
    lines = text.splitlines()
    ends = next((place for place, line in enumerate(lines) if line in _SIGNATURE), len(lines))
    own = ("" if line.startswith(">") else line for line in lines[:ends])
    yield from paragraphs("\n".join(own))
    answered = "\n".join(line.lstrip("> ") if line.startswith(">") else "" for line in lines[:ends])
    for around in (answered, "\n".join(lines[ends + 1 :])):
        yield from (piece._replace(role="furniture") for piece in paragraphs(around))


def _dates(message: EmailMessage) -> Stated:
    sent = getattr(message["date"], "datetime", None)
    return (("mail date", sent.date()),) if isinstance(sent, datetime) else ()


def _notes(message: EmailMessage) -> tuple[str, ...]:
    names = [str(part.get_filename() or part.get_content_type()) for part in message.iter_attachments()]
    return (f"its attachments were not read: {', '.join(names[:_ATTACHED])}",) if names else ()
