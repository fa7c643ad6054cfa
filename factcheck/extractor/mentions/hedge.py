"""The words around a number that make a bound of it, and the ends that they give."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.hedges import AFTER, HEDGES, LAST, Hedge
from factcheck.model import Number
from factcheck.model.mention import Ends

_SYMBOLS = {">": "more than", "<": "less than", "≥": "at least", "≤": "up to", "~": "about", "≈": "about", "∼": "about"}
_AFTER = re.compile(r"[ \n]?(?:-(?:plus|odd|ish)|\+(?!\d)|plus|odd|(?:or|and|more|at)[ \n]\w+(?:[ \n]than)?)\b|\+(?![\w])")
_STARTS = frozenset(" -+\n")


def before(words: list[str], text: str, floor: int, start: int) -> tuple[Hedge, int] | None:
    """The hedge that ends the words before a number that starts at `start`, and how many of them it takes."""
    phrases = LAST.get(words[-1]) if words else None
    if not phrases or not text[start - 1].isspace():
        return None
    for phrase in phrases:
        count = phrase.count(" ") + 1
        if (count == 1 or " ".join(words[-count:]) == phrase) and start - len(phrase) > floor:
            return HEDGES[phrase], count
    return None


def symbol(text: str, start: int, floor: int) -> tuple[Hedge, int] | None:
    """The hedge written as a sign before a number, and where it starts."""
    place = start - 1 - (text[start - 1 : start] == " ")
    if place < floor or place < 0 or text[place] not in _SYMBOLS or text[place - 1 : place] in ("<", "-", "="):
        return None
    return HEDGES[_SYMBOLS[text[place]]], place


def after(text: str, end: int) -> tuple[Hedge, int] | None:
    """The hedge that follows a number: "500 or more", "30-odd", "100+"."""
    if text[end : end + 1] not in _STARTS:
        return None
    found = _AFTER.match(text, end)
    if not found:
        return None
    phrase = found[0].replace("\n", " ").strip()
    hedge = AFTER.get(phrase) or AFTER.get(phrase.rpartition(" ")[0])
    return (hedge, end + found[0].index(phrase) + len(phrase)) if hedge and phrase in AFTER else _shorter(phrase, found, end)


def _shorter(phrase: str, found: re.Match[str], end: int) -> tuple[Hedge, int] | None:
    """ "or more than" falls back to "or more"."""
    short = phrase.rpartition(" ")[0]
    return (AFTER[short], end + found[0].index(short) + len(short)) if short in AFTER else None


def ends(hedge: Hedge, number: Number) -> Ends:
    """The ends that a hedge gives a number."""
    high_share = 110 if number.denominator != 1 and hedge.name == "just over" else hedge.high
    low, high = _share(number, hedge.low), _share(number, high_share)
    return (high, low) if number.digits < 0 and low and high else (low, high)


def _share(number: Number, share: int | None) -> Number | None:
    if share is None or share == 100:
        return number if share else None
    return number.times(share // 10, 1) if share % 10 == 0 else number.times(share, 2)
