"""A multiple as a verb or adverb: "doubled", "twice the", "threefold"."""

from __future__ import annotations

import re

_ADVERBS = frozenset("double twice triple treble thrice quadruple quintuple".split())
_NEXT = re.compile(r"[ \n]([A-Za-z]+)")
_VERBAL = frozenset("to will would could may might can should than nearly almost about".split())
_OBJECT = frozenset("the its their his her our that what as in by to from".split())


def is_multiple(text: str, word: str, end: int, words: list[str]) -> bool:
    """Whether the word says how many times: "twice as many", and not "double room" or "twice a week".

    >>> is_multiple("twice the size", "twice", 5, []), is_multiple("a double room", "double", 8, ["a"])
    (True, False)
    """
    if word not in _ADVERBS:
        return text[end : end + 1] != "-" and not (words and words[-1] == "be" and word.endswith("ing"))
    found = _NEXT.match(text, end)
    after = found[1].lower() if found else ""
    if word in ("twice", "thrice"):
        return after in ("as", "the", "that", "its", "what", "more", "their")
    return after in _OBJECT or (bool(words) and words[-1] in _VERBAL and after != "room")
