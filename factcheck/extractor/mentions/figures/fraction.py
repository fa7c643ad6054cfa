"""A share in words: "one in five", "three out of ten", "a third of", "half"."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.counting import FRACTIONS, STOPS
from factcheck.extractor.lexicon.numerals import CARDINALS
from factcheck.model import Number
from factcheck.model.mention import Ends

from ..context import Context
from .numeral import numeral
from .side import Side

_OUT_OF = re.compile(r"[ \n](out[ \n]of(?:[ \n]every)?|in(?:[ \n]every)?|of[ \n]every|over)[ \n](?=[\da-z])")
_OF = re.compile(r"[ \n]of[ \n]")
_AFTER_IN = re.compile(r"[ \n](?:days?|weeks?|months?|years?|hours?|minutes?|seconds?)\b")


def share(text: str, side: Side) -> Side | None:
    """The share that a number begins: "one in five", "two out of five hundred".

    >>> share("one in five", Side(0, 3, Number(1))).number, share("12 in six boxes", Side(0, 2, Number(12)))
    (Number(digits=1, exponent=0, denominator=5), None)
    """
    number, end = side.number, side.end
    if text[end + 1 : end + 2] not in ("o", "i") or number.exponent or number.denominator != 1 or number.digits > 1000:
        return None
    found = _OUT_OF.match(text, end)
    whole = numeral(text, found.end()) if found else None
    if not found or not whole or whole[0].denominator != 1 or whole[0].fraction <= number.digits or number.digits < 1:
        return None
    under = int(whole[0].fraction)
    if found[1].startswith("in") and not _is_odds(text, number.digits, under, whole[1]):
        return None
    if found[1].startswith("out") and not (number.digits <= 10 or under in (100, 1000)):
        return None
    if found[1] == "over" and number.digits != 1:
        return None
    return Side(side.start, whole[1], Number(number.digits, 0, under))


_PER = re.compile(
    r"""[ \n](?!(?:in|of|out)\b)[a-z]{1,16}[ \n]in[ \n](?:every[ \n])?(?=[\da-z])""",
    re.VERBOSE,
)
_AFTER_SHARE = re.compile(
    r"[.,;:)]|[ \n](?:is|are|was|were|has|have|had|does|do|did|will|would|could|can|may|says?|said|or|and)\b|$"
)


_NOUN = 20


def share_of_things(text: str, side: Side) -> Side | None:
    """ "one person in five", "three children in four": the noun stands between; nothing counted may follow.

    >>> share_of_things("one school in six has", Side(0, 3, Number(1))).number
    Number(digits=1, exponent=0, denominator=6)
    """
    if not 0 < side.number.digits < 10 or side.number.exponent or text.find(" in ", side.end, side.end + _NOUN) < 0:
        return None
    found = _PER.match(text, side.end)
    whole = numeral(text, found.end()) if found else None
    if not found or not whole or whole[0].denominator != 1 or whole[0].fraction <= side.number.digits:
        return None
    under = int(whole[0].fraction)
    if not _is_odds(text, side.number.digits, under, whole[1]) or not _AFTER_SHARE.match(text, whole[1]):
        return None
    return Side(side.start, whole[1], Number(side.number.digits, 0, under))


def _is_odds(text: str, over: int, under: int, end: int) -> bool:
    """ "one in five", and not "two in 2012" or "one in three days"."""
    return over < 10 and (under <= 20 or under % 10 == 0) and not _AFTER_IN.match(text, end)


def ends(number: Number) -> Ends | None:
    """What a bare fraction in words covers."""
    return FRACTIONS.get((number.digits, number.denominator))


_MEASURES = frozenset(
    "as more less fewer higher lower larger smaller up down above below longer shorter taller wider deeper"
    " heavier lighter cheaper dearer bigger faster slower older younger".split()
)
_ENDS = frozenset((".", ",", "", "\n", "”", '"', ";"))
_PART_BEFORE = frozenset("first second third fourth last latter other final opening each".split())
HALVED_THINGS = frozenset("past time way brother sister hour year century back backs".split())
_AFTER_PART = frozenset("of the its their his her our my that what as a an this these those all".split())
_NEXT = re.compile(r"[ \n]([A-Za-z]+)")


def is_part(context: Context, word: str, end: int) -> bool:
    """Whether "half", "a third", "a quarter" is a share there, and not an ordinal, a period or a name."""
    text, last = context.text, context.last
    if last == "in" and text[end : end + 1] in _ENDS or last == "a" and context.words[-2:-1] == ["and"]:
        return False
    if context.last in _PART_BEFORE or text[end : end + 1] in ("-", "’", "'"):
        return text[end : end + 2] == "-a" or text.startswith(("-million", "-dozen"), end)
    found = _NEXT.match(text, end)
    after = found[1].lower() if found else ""
    if word == "half":
        return after in _AFTER_PART or after not in HALVED_THINGS
    if after == "of":
        return context.last not in _ORDERED
    if context.last in _ARTICLES and not after and _is_set_off(context, end):
        return True
    return after in CARDINALS and word == "quarter" or context.last in _ARTICLES and _is_measure(context.words, after)


def _is_set_off(context: Context, end: int) -> bool:
    """ "Two of the six, a third, had failed"; "400 of its 1,200 students (a third)"."""
    before = context.text[: context.start - len(context.last) - 1].rstrip(" ")[-1:]
    return before in (",", "(") and context.text[end : end + 1] in (*_ENDS, ")")


def _is_measure(words: list[str], after: str) -> bool:
    """ "a third more", "by a quarter", "about a fifth were": an article before, and no noun after."""
    if len(words) > 1 and words[-2] not in _BY and not (words[-2] == "or" and not after):
        return after in _MEASURES
    return after in _MEASURES or not after or after in STOPS


_ARTICLES = ("a", "an", "one")
_BY = frozenset(
    "by about nearly almost than over under only some of to another around roughly just gets get up".split()
)
_ORDERED = frozenset("the its their his her our every each".split())
