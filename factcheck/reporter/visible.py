"""Text made safe for a terminal: control, escape and direction characters are shown by their codes."""

from __future__ import annotations

_BLANKS = frozenset("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000")
"""Spaces that Python calls unprintable and a terminal shows well."""


def visible(text: str) -> str:
    r"""The text on one line, with nothing in it that moves a cursor or turns the writing round.

    >>> visible("rose\n5%"), visible("\x1b[31mred"), visible("\u202e5")
    ('rose 5%', '\\x1b[31mred', '\\u202e5')
    """
    if text.isprintable():
        return text
    folded = text.replace("\r\n", " ").replace("\n", " ").replace("\r", " ").replace("\t", " ")
    return "".join(letter if letter.isprintable() or letter in _BLANKS else _code(letter) for letter in folded)


def _code(letter: str) -> str:
    code = ord(letter)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
