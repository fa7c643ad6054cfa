"""Article text made safe for Markdown: it is shown as it is written and can start nothing."""

from __future__ import annotations

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
