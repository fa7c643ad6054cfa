"""Whether a number may open a time at all: one look at the word after it, so that most numbers are passed by fast."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.times import CUES, WORDS

from ..onward import plain_word

_NEXT = re.compile(r"[ \u00a0\n,-]{1,3}(?:([^\W\d_]+)|(\d)|(\S)|)(?:[ \u00a0\n]([^\W\d_]+|\d))?")
_SORTS = frozenset(
    "month unit units weekday weekdays part parts deictic direction fraction season meridiem zone cardinal ordinal "
    "noon decade".split()
)
_ALWAYS = CUES["after a number"]
_WITH_NEXT = {
    "of": frozenset("month direction unit article".split()),
    "to": frozenset("digits cardinal ordinal month noon article".split()),
    "and": frozenset("digits cardinal fraction ordinal article".split()),
    "in": frozenset(("article",)),
    "at": frozenset(("part", "digits")),
    "the": frozenset(("digits", "ordinal")),
    **dict.fromkeys(("million", "billion", "trillion"), frozenset(("unit", "units"))),
    **dict.fromkeys(("hundred", "thousand"), frozenset(("unit", "units", "scale", "and", "cardinal"))),
}

_NEVER = frozenset(("article", "of", sort) for sort in ("digits", "cardinal")) | {("unit", "of", "cardinal")}


def opens(text: str, end: int, sort: str) -> bool:
    """Whether what follows the number that ends here can make it a time.

    >>> [opens(text, 1, "digits") for text in ("3 weeks", "3 people", "3-day", "4 of July", "4 of them", "3, March")]
    [True, False, True, True, False, True]
    """
    if sort != "ordinal" and plain_word(text, end) or "-old" in text[end : end + 11]:
        return False
    if sort == "ordinal" and (text[end : end + 2].strip(" ")[:1] in _CLOSING or _after_ordinal(text, end)):
        return True
    found = _NEXT.match(text, end)
    if not found:
        return sort == "ordinal" and text[end : end + 1] in ("", ".", ",")
    word, digit, mark, onward = found.groups()
    if digit or mark:
        led = sort == "digits" and (mark in ("–", "—", "~", "-") or bool(digit))
        return led or mark == "½" or sort == "ordinal" and bool(digit)
    if word is None:
        return sort == "ordinal" or sort == "digits"
    lower = word.lower()
    known = WORDS.get(lower)
    if known is not None and known[0] in _SORTS:
        return True
    if lower in _ALWAYS or lower == "and" and text[end] == "-":
        return True
    wanted = _WITH_NEXT.get(lower)
    return wanted is not None and (following := _sort(onward)) in wanted and (following, lower, sort) not in _NEVER


_CLOSING = frozenset(("", ".", ",", ";", ")", "-", "–", "—"))
CLOSERS = frozenset("and at he she it they we when as with but the was were to until there".split())


def _after_ordinal(text: str, end: int) -> bool:
    """ "on the 15th he", "On the 9th Grant": a word that no ordinal counts, or may not."""
    if text[end + 1 : end + 2].isupper():
        return True
    stop = text.find(" ", end + 1, end + 8)
    return text[end + 1 : stop].lower() in CLOSERS if stop > 0 else False


def _sort(word: str | None) -> str:
    if not word:
        return ""
    if word.isdecimal():
        return "digits"
    lower = word.lower()
    if lower == "and":
        return lower
    return "article" if lower in ("the", "a", "an") else WORDS.get(lower, ("", ""))[0]


def past_groups(text: str, end: int) -> int:
    """The end of "123,456.7" from the end of its first digits."""
    last = min(len(text), end + 24)
    while end < last and (text[end].isdecimal() or text[end] in ",." and text[end + 1 : end + 2].isdecimal()):
        end += 1
    return end
