"""Words of rise and fall, and which way each one points."""

from __future__ import annotations

from functools import cache

from ..lexicon.table import rows


def sign(words: str) -> int | None:
    """1 for a rise, -1 for a fall, None where no word says so; "up" and "down" win over their verb.

    >>> sign("rose"), sign("edged down"), sign("a sharp drop"), sign("said")
    (1, -1, -1, None)
    """
    known = _signs()
    for word in reversed(words.lower().split()):
        if word in known:
            return known[word]
    return None


@cache
def _signs() -> dict[str, int]:
    return {word: int(way) for way, words in rows("movement") for word in words.split("|")}
