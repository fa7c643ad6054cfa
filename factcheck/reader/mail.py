"""A mail: its subject as headline, its sender as byline, its text; what it answers and its signature as furniture."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart

from factcheck.model import Document
from factcheck.model.days import datetime

from .derived import derived
from .layout import Piece
from .limits import File, hold_length, hold_parts
from .stated_days import Stated
from .wrapped import paragraphs

_SIGNATURE = ("-- ", "--")
_PART = b"\n--"
"""What each part of a mail begins with."""
_LONGEST = 10_000
"""Letters of a header; what understands them takes four times as long for twice as many."""
_LOOKED_AT = frozenset(("subject", "from", "date", "content-type", "content-disposition", "content-transfer-encoding"))
_ATTACHED = 9
"""So many attachments are named."""
_REPLY = 30
"""Words above an older mail from which on that is answered and not handed on."""
_HEADER = 4
"""Lines below "From:" in which an older mail says when it was sent."""


def read(file: File) -> Document:
    """The document of a mail; Unreadable where it holds no text."""
    if file.data.count(_PART) > file.limits.entries:
        raise file.refused(f"has more than {file.limits.entries:,} parts", "save its text as plain text")
    try:
        message = message_from_bytes(file.data, policy=policy.default)
        if any(map(_is_endless, message.walk())):
            raise file.refused("has a header without end", "save its text as plain text")
        return derived(list(_pieces(message, file)), file, _dates(message), _notes(message))
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError):
        raise file.refused("is no mail that can be read", "save its text as plain text") from None


def _is_endless(part: MIMEPart) -> bool:
    """One of the headers that are looked at would take longer to be understood than all else."""
    return any(len(value) > _LONGEST and name.lower() in _LOOKED_AT for name, value in part.raw_items())


def _pieces(message: EmailMessage, file: File) -> Iterator[Piece]:
    yield Piece(" ".join(str(message["subject"] or "").split()), "headline")
    yield Piece(", ".join(_senders(message)), "byline")
    plain, page = (message.get_body((kind,)) for kind in ("plain", "html"))
    if plain is None and page is None:
        raise file.refused("holds no text", "give its attachment instead")
    told = list(_plain(_content(plain, file))) if plain is not None else []
    shown = list(_shown(_content(page, file), file.path)) if page is not None and _words(told) < _REPLY else []
    yield from shown if _words(shown) > 2 * _words(told) else told


def _content(part: MIMEPart, file: File) -> str:
    """The text of a part; Unreadable where it is too long."""
    text = str(part.get_content())
    hold_length(len(text), file)
    hold_parts(text.count("\n"), file)
    return text


def _shown(text: str, path: str) -> Iterator[Piece]:
    from .html import pieces

    return (piece._replace(line=0) for piece in pieces(text, path))


def _words(pieces: Sequence[Piece]) -> int:
    """So many words; few in what only says that the mail is to be seen as a page."""
    return sum(len(piece.text.split()) for piece in pieces)


def _senders(message: EmailMessage) -> Iterator[str]:
    """Their names, else their addresses."""
    for address in getattr(message["from"], "addresses", ()):
        yield " ".join((address.display_name or address.addr_spec).split())


def _plain(text: str) -> Iterator[Piece]:
    """What the sender wrote, and below it what stands round that."""
    lines = text.splitlines()
    ends = next((place for place, line in enumerate(lines) if line in _SIGNATURE), len(lines))
    answered = _answered(lines[:ends])
    own = ("" if place in answered else line for place, line in enumerate(lines[:ends]))
    yield from paragraphs("\n".join(own))
    older = "\n".join(line.lstrip("> ") if place in answered else "" for place, line in enumerate(lines[:ends]))
    for around in (older, "\n".join(lines[ends + 1 :])):
        yield from (piece._replace(role="furniture") for piece in paragraphs(around))


def _answered(lines: Sequence[str]) -> Collection[int]:
    """The lines of older mails: marked ones, what tells above them who wrote them, all below an older mail's head."""
    head = next((place for place, line in enumerate(lines) if _is_head(lines, place)), len(lines))
    if len(" ".join(lines[:head]).split()) < _REPLY:
        head = len(lines)
    marked = [place for place, line in enumerate(lines[:head]) if line.startswith(">")]
    return {*marked, *range(head, len(lines)), *(_credit(lines, marked[0]) if marked else ())}


def _is_head(lines: Sequence[str], place: int) -> bool:
    """ "From: Ann Lee", and when it was sent soon below it, or the line that says as much."""
    line = lines[place].strip("-* ")
    sent = (below.lstrip("* ").startswith(("Sent:", "Date:")) for below in lines[place + 1 : place + _HEADER])
    return line == "Original Message" or line.startswith("From:") and any(sent)


def _credit(lines: Sequence[str], marked: int) -> Collection[int]:
    """ "On Monday Ann Lee <ann@desk.example> wrote:", on a line or two above the marked ones."""
    last = next((place for place in range(marked - 1, -1, -1) if lines[place].strip()), 0)
    first = last - 1 if last and lines[last - 1].startswith("On ") else last
    said = " ".join(lines[first : last + 1]).strip()
    return range(first, last + 1) if said.endswith(":") and ("@" in said or said.endswith(" wrote:")) else ()


def _dates(message: EmailMessage) -> Stated:
    sent = getattr(message["date"], "datetime", None)
    return (("mail date", sent.date()),) if isinstance(sent, datetime) else ()


def _notes(message: EmailMessage) -> tuple[str, ...]:
    names = [str(part.get_filename() or part.get_content_type()) for part in message.iter_attachments()]
    return (f"its attachments were not read: {', '.join(names[:_ATTACHED])}",) if names else ()
