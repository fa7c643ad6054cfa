"""How far or to where something moved: "rose 5 percent", "fell to 40", "a 3 percent rise"."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.table import rows
from factcheck.model.prepared import prepared

from ..context import Context


@prepared
def _directions() -> dict[str, str]:
    return {word: "up" if sign == "1" else "down" for sign, words in rows("movement") for word in words.split("|")}


DIRECTIONS = _directions()
_COMPARED = frozenset("more less fewer up down above below over under bigger smaller greater".split())
_MADE = (["make"], ["makes"], ["made"], ["making"])
_ARTICLES = frozenset(("a", "an", "the"))
_NEXT = re.compile(r"[ \n]([a-z]+)")


def change(context: Context, end: int, taken: int = 0) -> str | None:
    """The direction or "to", from the words before a figure, its hedge taken off, or from the noun after it.

    >>> change(Context("rose 3", 0, 5, "rose"), 6), change(Context("fell to 3", 0, 8, "to"), 9)
    ('up', 'to')
    """
    if not taken and context.last not in LEADS:
        return None
    if not taken and context.last == "the":
        return _named(context.text, end)
    words = context.words[:-taken] if taken else context.words
    last = words[-1] if words else ""
    if last == "to":
        return "to" if any(word in DIRECTIONS for word in words[:-1]) else None
    if last in ("by", "a", "an") and len(words) > 1 and words[-2] in DIRECTIONS:
        return DIRECTIONS[words[-2]]
    if last in DIRECTIONS and not (last in ("up", "down") and words[-2:-1] in _MADE):
        return DIRECTIONS[last]
    return _named(context.text, end) if last in _ARTICLES else None


def _named(text: str, end: int) -> str | None:
    """The direction of the noun that follows: "a 3 percent rise"."""
    found = _NEXT.match(text, end)
    return DIRECTIONS.get(found[1]) if found and found[1] not in _COMPARED else None


LEADS = _ARTICLES | DIRECTIONS.keys() | {"to", "by"}
"""What stands right before a figure that is a change."""
