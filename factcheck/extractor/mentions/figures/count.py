"""The noun that a bare number counts: "1,200 armed police officers", "six-party", "five killed"."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.counting import IRREGULAR, PEOPLE, SINGLE, STOPS
from factcheck.extractor.lexicon.numerals import CARDINALS, ORDINALS, PARTS

_WORD = re.compile(r"[ \u00a0]?(?:[ \u00a0\n]|-)[“\"‘']?([A-Za-z][A-Za-z]*(?:['’][a-z]+)?)(?![\w@])")
_FURTHER = re.compile(r"(?:[ \u00a0\n]|-)([A-Za-z]+)(?![\w@'’])")
_ADJECTIVES = tuple("al ed ic ing ish some wide ly ive ward fold odd plus strong long high deep tall old".split())
_NOT_PLURAL = ("ss", "us", "is")


def noun(text: str, end: int, single: bool = False) -> str | None:
    """The lemma of the noun counted, at most two adjectives on; None where none follows.

    >>> [noun(text, 1) for text in ("5 people", "5 more American soldiers", "5 killed", "3 is", "6-party talks")]
    ['people', 'soldier', 'people', None, 'party']
    """
    found = _WORD.match(text, end)
    if not found:
        return None
    word = found[1].lower()
    if text[found.start(1) - 1] == "-" and word not in STOPS:
        return singular(word) if len(word) > 2 and _is_noun(word) else None
    if word in PEOPLE:
        return "people"
    if single and word in SINGLE:
        return word
    return _plural(text, found, word)


def _plural(text: str, found: re.Match[str], word: str) -> str | None:
    """The first plural among the next words; of two in a row, the second."""
    for _ in range(3):
        if word in CARDINALS or word in STOPS and word not in ("other", "more", "additional"):
            return None
        after = _FURTHER.match(text, found.end())
        if word in PARTS:
            return None
        if is_plural(word):
            further = after[1].lower() if after else ""
            both = (
                word != "people"
                and further not in STOPS
                and is_plural(further)
                and (word in IRREGULAR or further in IRREGULAR)
            )
            return singular(further if both else word)
        if not after:
            return None
        found, word = after, after[1].lower()
    return None


def _is_noun(word: str) -> bool:
    """Whether a word that hangs on a number by a hyphen is a noun: "six-party", not "two-legged"."""
    return word not in ORDINALS and word not in PARTS and not word.endswith(_ADJECTIVES)


def is_plural(word: str) -> bool:
    if word in IRREGULAR:
        return True
    return len(word) > 2 and word[-1] == "s" and word[-2:] not in _NOT_PLURAL and word not in STOPS


def lemma(word: str) -> str:
    return singular(word) if is_plural(word) else word


def singular(word: str) -> str:
    """The lemma of a plural noun.

    >>> [singular(word) for word in ("votes", "cities", "churches", "women", "boxes", "party")]
    ['vote', 'city', 'church', 'woman', 'box', 'party']
    """
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return word[:-2]
    return word[:-1] if word[-1] == "s" and word[-2:] not in _NOT_PLURAL else word
