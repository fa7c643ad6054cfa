"""Text made safe for HTML, in an element or in a quoted attribute: it shows, and it can start nothing."""

from __future__ import annotations

import re

_SIGNS = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
_SPECIAL = re.compile(
    "[&<>\"'\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def escape(text: str) -> str:
    r"""The text as HTML; what steers a screen or turns the writing round is shown by its code.

    >>> escape("<b a='c'>&"), escape("\x1b[1m \u202e5"), escape("a\r\nb")
    ('&lt;b a=&#39;c&#39;&gt;&amp;', '⟨1B⟩[1m ⟨202E⟩5', 'a\nb')
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _SPECIAL.sub(lambda found: _SIGNS.get(found[0]) or f"⟨{ord(found[0]):02X}⟩", text)


def link(path: str) -> str | None:
    """An address that is safe to follow; None for any other scheme."""
    return escape(path) if path.startswith(("https://", "http://")) and path.isprintable() else None
