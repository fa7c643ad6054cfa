"""A vague count: "dozens", "tens of thousands", "several hundred", "a couple of"."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.counting import VAGUE
from factcheck.extractor.lexicon.numerals import CARDINALS, DOZEN, HUNDRED, SCALE
from factcheck.model import Number
from factcheck.model.mention import Ends

_OF = re.compile(r"[ \n](?:of[ \n])?([A-Za-z]+)")
_FEW = {"few": (Number(2), Number(9)), "couple": (Number(2), Number(2)), "pair": (Number(2), Number(2))}
AFTER_ARTICLE = ("couple", "pair", "handful", "few")
ARTICLES = ("a", "last", "past", "next")
WORDS = frozenset(VAGUE) | frozenset(_FEW)


def vague(text: str, word: str, end: int) -> tuple[Ends, int] | None:
    """The ends of the vague count whose first word ends at `end`, and where it ends.

    >>> plain(vague("tens of thousands", "tens", 4)[0]), plain(vague("dozens of", "dozens", 6)[0])
    ((20000, 100000), (24, 100))
    """
    low, high = VAGUE.get(word) or _FEW[word]
    found = _OF.match(text, end)
    scale = _scale(found[1].lower()) if found else 0
    if found and scale:
        return (low.times(scale), high.times(scale)), found.end()
    if word == "tens" or word == "few" or word == "scores" and not _is_of(text, end):
        return None
    return (low, high), end


def _scale(word: str) -> int:
    """The number that a scale word stands for, in the singular or plural; 0 for any other word."""
    kind, value = CARDINALS.get(word) or CARDINALS.get(word.removesuffix("s"), (0, 0))
    if kind == DOZEN:
        return value
    return 10**value if kind in (HUNDRED, SCALE) and len(word) > 4 else 0


def _is_of(text: str, end: int) -> bool:
    return text[end : end + 3].split() == ["of"]


def plain(ends: Ends) -> tuple[int | float | None, ...]:
    return tuple(end.plain if end else None for end in ends)
