"""A multiple as a verb or adverb: "doubled", "twice the", "threefold"."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.numerals import CARDINALS

from ..context import Context

_ADVERBS = frozenset("double twice triple treble thrice quadruple quintuple".split())
_NEXT = re.compile(r"[ \n]([A-Za-z]+)")
_VERBAL = frozenset("to will would could may might can should than nearly almost about".split())
_OBJECT = frozenset("the its their his her our that what as".split())


def is_multiple(context: Context, word: str, end: int) -> bool:
    """Whether the word says how many times: "twice as many", and not "double room" or "twice a week".

    >>> is_multiple(Context("twice the size", 0, 0, ""), "twice", 5)
    True
    >>> is_multiple(Context("a double room", 0, 2, "a"), "double", 8)
    False
    """
    text = context.text
    if context.last in CARDINALS:
        return False
    if word not in _ADVERBS:
        return text[end : end + 1] != "-" and not (context.last == "be" and word.endswith("ing"))
    found = _NEXT.match(text, end)
    after = found[1].lower() if found else ""
    if word in ("twice", "thrice"):
        return after in ("as", "the", "that", "its", "what", "more", "their")
    return after in _OBJECT or (context.last in _VERBAL and after != "room")
