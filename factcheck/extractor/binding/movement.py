"""Words of rise and fall, and which way each one points."""

from __future__ import annotations

from factcheck.model.prepared import prepared

from ..hinted import lettered
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


def is_moving(text: str) -> bool:
    """Whether any of its words says so.

    >>> is_moving("Sales (which rose) and others"), is_moving("Sales of 5")
    (True, False)
    """
    return not _signs().keys().isdisjoint(lettered(text).split())


def by_value(lower: str) -> bool:
    """Whether a text tells a change as better or worse, so that nobody knows which way it points."""
    return any(word in lower for word in ("worsen", "improv", "deteriorat"))


@prepared
def _signs() -> dict[str, int]:
    return {word: int(way) for way, words in rows("movement") for word in words.split("|")}
