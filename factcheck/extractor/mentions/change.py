"""How far or to where something moved: "rose 5 percent", "fell to 40", "a 3 percent rise"."""

from __future__ import annotations

from factcheck.extractor.lexicon.table import rows
from factcheck.model.regex import compiled

DIRECTIONS = {word: "up" if sign == "1" else "down" for sign, words in rows("movement") for word in words.split("|")}
_COMPARED = frozenset("more less fewer up down above below over under bigger smaller greater".split())
_MADE = (["make"], ["makes"], ["made"], ["making"])
_ARTICLES = frozenset(("a", "an", "the"))
_NEXT = compiled(r"[ \n]([a-z]+)")


def change(text: str, end: int, words: list[str]) -> str | None:
    """The direction or "to", from the words before a figure, its hedge taken off, or from the noun after it.

    >>> change("", 0, ["rose"]), change("", 0, ["rose", "to"]), change("a 3% fall", 4, ["a"])
    ('up', 'to', 'down')
    """
    last = words[-1] if words else ""
    if last == "to":
        return "to" if any(word in DIRECTIONS for word in words[:-1]) else None
    if last in ("by", "a", "an") and len(words) > 1 and words[-2] in DIRECTIONS:
        return DIRECTIONS[words[-2]]
    if last in DIRECTIONS and not (last in ("up", "down") and words[-2:-1] in _MADE):
        return DIRECTIONS[last]
    found = _NEXT.match(text, end) if last in _ARTICLES else None
    return DIRECTIONS.get(found[1]) if found and found[1] not in _COMPARED else None
