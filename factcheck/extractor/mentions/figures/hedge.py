"""The words around a number that make a bound of it, and the ends that they give."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.hedges import AFTER, HEDGES, LAST, Hedge
from factcheck.model import Number
from factcheck.model.mention import Ends

from ..context import Context

_SYMBOLS = {">": "more than", "<": "less than", "≥": "at least", "≤": "up to", "~": "about", "≈": "about", "∼": "about"}
_SIGNS = frozenset((*_SYMBOLS, "="))
_WITH_EQUALS = {">": "at least", "<": "up to"}
_AFTER = re.compile(r"[ \n]?(?:-(?:plus|odd|ish)|plus|odd|(?:or|and|more|at)[ \n]\w+(?:[ \n]than)?)\b|\+(?![\w])")
_LONGEST = 40
"""Characters that the longest hedge takes."""
_STARTS = frozenset(" -+\n")
_OPENERS = frozenset("-poam")
"""What the words after a number begin with."""


def before(context: Context, start: int) -> tuple[Hedge, int] | None:
    """The hedge before a number that starts at `start`, and how many words it takes."""
    text, place = context.text, start - 1
    signed = place >= 0 and (text[place] in _SIGNS or text[place - 1 : place] in _SIGNS)
    if signed and (found := _symbol(text, start, context.floor)):
        return found, 0
    phrases = LAST.get(context.last)
    if not phrases:
        return None
    if not text[place].isspace():
        return (HEDGES[context.last], 1) if text[place] == "-" and context.last in HEDGES else None
    window = _before(text, start, context.floor)
    if not window.endswith(phrases):
        return None
    whole = [one for one in phrases if window.endswith(one) and not window[: -len(one)][-1:].isalnum()]
    return (HEDGES[whole[0]], whole[0].count(" ") + 1) if whole and not _is_verbal(whole[0], context.words) else None


def _before(text: str, start: int, floor: int) -> str:
    """What stands before a number, as far back as a hedge goes, in lower case."""
    return text[max(floor, start - _LONGEST) : start - 1].lower().replace("\n", " ")


def is_led(text: str, start: int, floor: int, last: str) -> bool:
    """Whether what ends in that last word before a number may be a hedge.

    >>> is_led("grew up to 5", 11, 0, "to"), is_led("grew to 5", 8, 0, "to")
    (True, False)
    """
    return last in LAST and _before(text, start, floor).endswith(LAST[last])


_VERBS = frozenset(
    "go goes going went gone add adds added adding moved moves move drove walk walked climbed edged edges crept inched"
    " ticked nudged drifted came come back picked".split()
)


_PRESIDED = frozenset(
    "presided presides preside presiding ruled reigned watched watches mourned towers towered victory triumph control"
    " preference edge precedence".split()
)


def _is_verbal(phrase: str, words: list[str]) -> bool:
    """ "prices go up to $5" is a movement and no bound; nor is "presided over five cabinets"."""
    if phrase == "up to":
        return len(words) > 2 and words[-4 if words[-3] == "back" and len(words) > 3 else -3] in _VERBS
    return phrase == "over" and len(words) > 1 and words[-2] in _PRESIDED


def _symbol(text: str, start: int, floor: int) -> Hedge | None:
    """The hedge written as a sign before a number: ">5", "~ 30"."""
    place = start - 1 - (text[start - 1 : start] == " ")
    if place >= max(floor, 1) and text[place] == "=" and (name := _WITH_EQUALS.get(text[place - 1])):
        return HEDGES[name]
    if place < max(floor, 0) or text[place] not in _SYMBOLS or text[place - 1 : place] in ("<", "-", "="):
        return None
    return HEDGES[_SYMBOLS[text[place]]]


def after(text: str, end: int) -> tuple[Hedge, int] | None:
    """The hedge that follows a number: "500 or more", "30-odd", "100+"."""
    mark = text[end : end + 1]
    if mark not in _STARTS or mark in " \n" and text[end + 1 : end + 2] not in _OPENERS:
        return None
    found = _AFTER.match(text, end)
    if not found:
        return None
    phrase = found[0].replace("\n", " ").lstrip()
    start = found.end() - len(phrase)
    if phrase not in AFTER:
        phrase = phrase.rpartition(" ")[0]
    return (AFTER[phrase], start + len(phrase)) if phrase in AFTER else None


def named(found: tuple[Hedge, int] | None, number: Number) -> tuple[str | None, Ends | None]:
    """The hedge's name and the ends that it gives a number."""
    return (found[0].name, ends(found[0], number)) if found else (None, None)


def is_hedge(word: str) -> bool:
    """Whether a word may end a hedge."""
    return word in LAST


def ends(hedge: Hedge, number: Number) -> Ends:
    """The ends that a hedge gives a number.

    >>> [end and end.plain for end in ends(HEDGES["nearly"], Number(200))]
    [174, 200]
    """
    high_share = 110 if number.denominator != 1 and hedge.name == "just over" else hedge.high
    low, high = _share(number, hedge.low), _share(number, high_share)
    return (high, low) if number.digits < 0 and low and high else (low, high)


def _share(number: Number, share: int | None) -> Number | None:
    if share is None or share == 100:
        return number if share else None
    return number.times(share // 10, 1) if share % 10 == 0 else number.times(share, 2)
