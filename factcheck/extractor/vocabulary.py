"""Which words a text holds: looked up by the dozen, where a search for each would read the text as often."""

from __future__ import annotations

_LETTERS = bytes(ord(chr(code).lower()) if code < 128 and chr(code).isalpha() else 32 for code in range(256))
"""Letters in lower case, all else a blank."""


def vocabulary(text: str) -> frozenset[str]:
    """Its runs of plain letters, in lower case.

    >>> sorted(vocabulary("Kim's 5km RUN"))
    ['kim', 'km', 'run', 's']
    """
    return frozenset(text.encode("ascii", "replace").translate(_LETTERS).decode("ascii").split())
