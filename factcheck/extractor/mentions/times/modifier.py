"""What narrows a time from in front: "early", "late", "mid-", "the end of"."""

from __future__ import annotations

from factcheck.extractor.lexicon.times import WORDS

from ..phrase import Trigger, Word, left, written


def modified(at: Trigger) -> tuple[int, str | None]:
    """Where the time starts with its modifier ("late", "the end of", "mid-"), and the modifier.

    A modifier or preposition apart from the word by "of" or "the" counts too.
    """
    text, floor = at.text, at.floor
    word = left(text, at.start, floor)
    start = at.start
    inside = False
    while True:
        if word.sort == "modifier" and inside and written(text, word) not in _ADVERBS:
            return start, None
        if word.sort == "modifier" and (word.value != "START" or not _is_bare_verb(text, word, at.start)):
            return with_article(text, word.start, floor), word.value
        if word.value not in ("of", "the", "in"):
            return start, None
        inside |= word.value == "in"
        word = left(text, word.start, floor)
        if word.value == "part" and (part := _part(text, word, floor)):
            return part


_ADVERBS = frozenset(("early", "late"))
"""What may stand before "in": "early in June"; "came to an end in June" has no such part."""
_PARTS = {"early": "START", "first": "START", "late": "END", "latter": "END", "later": "END", "last": "END"}


def _part(text: str, word: Word, floor: int) -> tuple[int, str] | None:
    """ "the early part of", "the latter part of"."""
    which = left(text, word.start, floor)
    mod = _PARTS.get(written(text, which))
    return (with_article(text, which.start, floor), mod) if mod else None


PARTLY = {"early": "START", "earlier": "START", "late": "END", "later": "END"}


def partly(text: str, start: int, floor: int) -> tuple[int, str | None]:
    """Where a day starts with "early", "late" before it, and the modifier."""
    before = left(text, start, floor)
    lower = written(text, before)
    return (before.start, PARTLY[lower]) if lower in PARTLY else (start, None)


def _is_bare_verb(text: str, word: Word, start: int) -> bool:
    """ "to start in the second half": the word is a modifier only where "of" follows it."""
    return written(text, word) == "start" and " of " not in text[word.end : start]


def with_article(text: str, start: int, floor: int) -> int:
    before = left(text, start, floor)
    return before.start if before.value == "the" and text[before.end] == " " else start


def follows_word(text: str, start: int) -> bool:
    """Whether a word ends right before, or a few blanks before; a mark parts what follows it."""
    return text[max(0, start - 4) : start].rstrip()[-1:].isalpha()


_LEADS = frozenset("in since until by from during".split())
_ONWARD = frozenset(("of", "the", "in"))


def led_plainly(text: str, start: int, floor: int) -> bool:
    """Whether a preposition of time stands right before, and nothing before that narrows the time.

    >>> [led_plainly(text, len(text), 0) for text in ("It rose in ", "It rose. In ", "Early in ", "It saw ")]
    [True, True, False, False]
    """
    place = text.rfind(" ", floor, start - 1) if text[start - 1 : start] == " " else -1
    lead = text[place + 1 : start - 1].lower()
    if lead[-3:] == "\nin":
        place, lead = start - len(" in "), "in"
    if place < 0 or lead not in _LEADS:
        return False
    if lead == "in" and not follows_word(text, place + 1):
        return True
    outer = text[text.rfind(" ", 0, place) + 1 : place].lower()
    return lead != "in" or outer.isalpha() and outer not in WORDS and outer not in _ONWARD
