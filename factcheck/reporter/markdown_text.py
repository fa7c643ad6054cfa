"""Article text made safe for Markdown: it is shown as it is written and can start nothing."""

from __future__ import annotations

from collections.abc import Iterable

from .excerpt import Piece
from .visible import visible

_MARKS = {ord(mark): f"\\{mark}" for mark in "\\`*_[]<>|~$"} | {ord("&"): "&amp;"}
_STARTS = "#+-=>:"


def plain(text: str) -> str:
    r"""The text on one line, for the middle of a paragraph, a table's cell or after a list's mark.

    >>> plain("*5* <b> | $6"), plain("- 4"), plain("1. May"), plain("https://a.b")
    ('\\*5\\* \\<b\\> \\| \\$6', '\\- 4', '1\\. May', 'https\\://a.b')
    """
    shown = visible(text).strip().translate(_MARKS).replace("://", "\\://").replace("www.", "www\\.")
    if shown[:1] in tuple(_STARTS):
        return f"\\{shown}"
    return _item(shown)


def _item(shown: str) -> str:
    """A number that would begin a list is kept from it."""
    digits = len(shown) - len(shown.lstrip("0123456789"))
    begins = digits and shown[digits : digits + 1] in (".", ")") and not shown[digits + 1 : digits + 2].strip()
    return f"{shown[:digits]}\\{shown[digits:]}" if begins else shown


def bold(text: str) -> str:
    """The text in bold; nothing for nothing."""
    shown = plain(text)
    return f"**{shown}**" if shown else ""


def passage(pieces: Iterable[Piece]) -> str:
    """An excerpt with its figures in bold; blanks stay outside the marks."""
    shown = ""
    for piece in pieces:
        shown += _piece(piece, at_start=not shown.strip())
    return " ".join(word for word in shown.split(" ") if word)


def _piece(piece: Piece, at_start: bool) -> str:
    bare = piece.text.strip()
    shown = bold(bare) if piece.is_figure else plain(bare) if at_start else _inner(bare)
    before, after = piece.text[:1].isspace(), piece.text[-1:].isspace()
    return " " * before + shown + " " * after


def _inner(text: str) -> str:
    """Text from the middle of a line, where nothing can begin a list."""
    return plain(f"x{text}")[1:] if text else ""
