"""What "doubled", "halved", "three times" and their hedges allow the ratio of two levels to be (design.md section 2)."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from math import inf

from factcheck.model import Interval

from .lexicon.table import rows

NEARLY = Fraction(87, 100)
JUST = Fraction(5, 100)
ABOUT = Fraction(10, 100)
_HEDGE = re.compile(
    r"\b(?:(?P<just_over>just over|slightly more than|a little more than)|(?P<just_under>just under)"
    r"|(?P<over>(?:much |far |well )?(?:more|better) than|(?:well )?over|at least|in excess of)"
    r"|(?P<nearly>nearly|almost|close to|virtually|practically|all but|not quite)|(?P<under>less than|under|fewer than)"
    r"|(?P<about>about|around|roughly|approximately|some)) (?:be |been |to )?$",
    re.IGNORECASE,
)


def named(word: str) -> Interval | None:
    """The ratios that a word of multiplication allows, None for any other word.

    >>> named("doubled") == Interval(Fraction(19, 10), Fraction(21, 10)), named("rose")
    (True, None)
    """
    return _table().get(word.lower())


def times(number: Interval, more: bool) -> Interval:
    """ "three times"; where "more" follows, three or four times the other."""
    near = number.widen(JUST)
    return near.hull((number + 1).widen(JUST)) if more else near


def hedged(bare: Interval, before: str) -> Interval:
    """The ratios left by the hedge at the end of the words before; halving is nearest to its word from above.

    >>> nearly = hedged(Interval(Fraction(19, 10), Fraction(21, 10)), "had nearly ")
    >>> float(nearly.low), float(nearly.high)
    (1.74, 2.0)
    """
    found = _HEDGE.search(before)
    if found is None:
        return bare
    value = Fraction(1, 2) if bare.high < 1 else Fraction(bare.middle)
    shrinks = value < 1
    if found["over"]:
        return Interval(0, value) if shrinks else Interval(value, inf)
    if found["under"]:
        return Interval(value, inf) if shrinks else Interval(0, value)
    if found["nearly"] or found["just_under"]:
        share = NEARLY if found["nearly"] else 1 - JUST
        return Interval(value, value / share) if shrinks else Interval(value * share, value)
    if found["just_over"]:
        return Interval(value * (1 - JUST), value) if shrinks else Interval(value, value * (1 + JUST))
    return bare.hull(Interval(value, value).widen(ABOUT))


@cache
def _table() -> dict[str, Interval]:
    return {
        word: Interval(Fraction(low), Fraction(high)) for words, low, high in rows("multiples") for word in words.split("|")
    }
