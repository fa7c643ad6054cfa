"""The noun that a bare number counts: "1,200 armed police officers", "six-party", "five killed"."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.counting import IRREGULAR, ONWARD, PEOPLE, SINGLE, STOPS, VERBS
from factcheck.extractor.lexicon.numerals import CARDINALS, ORDINALS, PARTS

_SHORT = r"(?:[A-Z]\.){2,3}(?=[ \n])"
"""An abbreviation with points: "U.S."."""
_WORD = re.compile(rf"[ \u00a0]?(?:[ \u00a0\n]|-)[“\"‘']?({_SHORT}|[A-Za-z][A-Za-z]*(?:['’][a-z]+)?)(?![\w@])")
_FURTHER = re.compile(rf"(?:[ \u00a0\n]|-)({_SHORT}|[A-Za-z]+)(?![\w@'’])")
_OF = re.compile(r"[ \n](?:out[ ])?of[ \n](?:(?:the|its|his|her|their|our|these|those|all)[ \n])?(?=[A-Za-z\d])")
_OWNER = re.compile(r"(?:(\d[\d,]*)|([A-Za-z]+)(['’]s?)?)[ \n]")
_AND_NUMBER = re.compile(r"[ \n](?:\d[\d,]*|([a-z]+))(?=[ \n])")
_ADJECTIVES = tuple("al ed ic ing ish some wide ly ive ward fold odd plus strong long high deep tall old".split())
_NOT_PLURAL = ("ss", "us", "is")


def noun(text: str, end: int, single: bool = False) -> str | None:
    """The lemma of the noun counted, at most two adjectives on; None where none follows.

    >>> [noun(text, 1) for text in ("5 people", "5 more American soldiers", "5 killed", "3 is", "6-party talks")]
    ['people', 'soldier', 'people', None, 'party']
    """
    found = counted(text, end, single)
    return found[0] if found else None


def counted(text: str, end: int, single: bool = False) -> tuple[str, int] | None:
    """The same with its end."""
    found = _WORD.match(text, end)
    if not found:
        return None
    word = _lower(found[1])
    if text[found.start(1) - 1] == "-" and word not in STOPS:
        return (singular(word), found.end()) if len(word) > 2 and _is_noun(word) else None
    if word in PEOPLE:
        after = _FURTHER.match(text, found.end())
        told = after and is_plural(after[1].lower()) and after[1].islower()
        return _last(after[1], after, None) if after and told else ("people", found.end())
    if single and word in SINGLE:
        return word, found.end()
    return _plural(text, found, word)


def of_those(text: str, end: int) -> str | None:
    """What a count is taken of: "ten of the 15 members", "six of the House's committees", "two of its first ten games".

    >>> of_those("3 of the 12 lanes", 1), of_those("3 of them", 1), of_those("6 of Italy's 20 regions", 1)
    ('lane', None, 'region')
    """
    found = _OF.match(text, end)
    if not found:
        return None
    place = found.end()
    for _ in range(3):
        step = _OWNER.match(text, place)
        if not step or not (step[1] or step[3] or step[2] in _RANKED):
            return noun(text, place - 1)
        place = step.end()
    return None


_RANKED = frozenset((*CARDINALS, *ORDINALS, "last"))
_CAPITALS = {"US": "u.s.", "Grand": "great"}
"""Words that in capitals are no pronoun and no thousand."""


def _lower(word: str) -> str:
    return _CAPITALS.get(word) or word.lower()


def _plural(text: str, found: re.Match[str], word: str, alone: bool = False) -> tuple[str, int] | None:
    """The first plural among the next words; of two in a row, the second. It may be said with the next count."""
    left = 4
    while left:
        if word in CARDINALS or word in PARTS or word in VERBS or word in STOPS and word not in ONWARD:
            return None
        after = _FURTHER.match(text, found.end())
        if is_plural(word):
            return _last(word, found, after)
        if not after:
            return None
        left -= word not in ONWARD
        found, word = after, _lower(after[1])
        if not alone and word in _LINKS and (onward := _shared(text, found.end())):
            return onward
    return None


def _last(word: str, found: re.Match[str], after: re.Match[str] | None) -> tuple[str, int]:
    """Of two plurals in a row the second, where one of them has an odd form: "women voters", "sales staff"."""
    further = after[1].lower() if after else ""
    both = word != "people" and further not in STOPS and is_plural(further)
    if after and both and (word in IRREGULAR or further in IRREGULAR):
        return singular(further), after.end()
    return singular(word), found.end()


_LINKS = frozenset(("and", "or"))


def _shared(text: str, end: int) -> tuple[str, int] | None:
    """The noun said once for two counts: "3 full-time and 2 part-time workers"."""
    number = _AND_NUMBER.match(text, end)
    found = _WORD.match(text, number.end()) if number and (not number[1] or number[1] in CARDINALS) else None
    return _plural(text, found, _lower(found[1]), alone=True) if found else None


def _is_noun(word: str) -> bool:
    """Whether a word that hangs on a number by a hyphen is a noun: "six-party", not "two-legged"."""
    if word in SINGLE:
        return True
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
