"""A day of a month that is not named: "on the 15th", "the 20th of next month", "by the first"."""

from __future__ import annotations

import re

from factcheck.model.timex import Shift

from ..phrase import Found, Phrase, Word, left, phrase_at
from .calendar_parts import day_at

_LEADS = frozenset("on by until till since from to through before after for".split())
_CLOSERS = frozenset(
    "and at he she it they we i when in as with but the was were to until there that a an i'll".split()
)


def day_numbered(text: str, start: int, floor: int) -> Found | None:
    """The day whose ordinal stands here, where the words around it leave no noun that it could count.

    >>> day_numbered("on the 15th, he", 7, 0).value, day_numbered("the 20th of next month", 4, 0).value
    ('XXXX-XX-15', 'XXXX-XX-20')
    """
    phrase = phrase_at(text, start)
    read = day_at(phrase, 0)
    if not read:
        return None
    day, i = read
    before = left(text, start, floor)
    begin = before.start if before.value == "the" else start
    month = _of_month(phrase, i)
    if month:
        steps, end = month
        return Found(begin, end, f"XXXX-XX-{day:02}", "d", shift=Shift("month", steps, steps))
    suffixed = phrase[0].sort != "digits" or i > 1
    if not suffixed and _beside_clock(text, begin, phrase[0].end, floor):
        return Found(begin, phrase[0].end, f"XXXX-XX-{day:02}", "d")
    if not suffixed or not _is_led(text, before, floor) or not (_closes(phrase[i]) or _opens(text, begin, phrase[i])):
        return None
    spelled = phrase[0].sort == "ordinal"
    if spelled and (phrase[i].sort not in ("", ".", ",") or left(text, before.start, floor).value != "on"):
        return None
    return Found(begin, phrase[i - 1].end, f"XXXX-XX-{day:02}", "d")


_CLOCK_AFTER = re.compile(r"(?: at|,)? (?:[01]?\d|2[0-3])(?::[0-5]\d|[ ]?[ap]\.?m\b)")
_CLOCK_BEFORE = re.compile(r"(?:\d:[0-5]\d|\d[ ]?[ap]\.?m\.?) on (?:the )?$")


def _beside_clock(text: str, begin: int, end: int, floor: int) -> bool:
    """ "on the 15 at 8:00", "8pm on the 15": a day with no suffix."""
    if left(text, begin, max(0, begin - 8)).value != "on":
        return False
    if _CLOCK_AFTER.match(text, end):
        return True
    return text[end : end + 1] in ("", ".", ",") and _CLOCK_BEFORE.search(text, max(0, begin - 20), begin) is not None


def _of_month(phrase: Phrase, i: int) -> tuple[int, int] | None:
    """ "of next month", "day of the month", "of this month": months from the anchor's, and the end."""
    if phrase[i].sort == "unit" and phrase[i].value == "D":
        i += 1
    if phrase[i].value != "of":
        return None
    word = phrase[i + 1]
    steps = int(word.value) if word.sort == "direction" and word.value != "same" else 0 if word.value == "the" else None
    unit = phrase[i + 2]
    if steps is None or unit.sort != "unit" or unit.value != "M":
        return None
    return steps, unit.end


def _is_led(text: str, before: Word, floor: int) -> bool:
    word = left(text, before.start, floor) if before.value == "the" else before
    if word.value == "of" and before.value == "the":
        return left(text, word.start, max(0, word.start - 12)).sort == "part"
    return word.value in _LEADS and (before.value == "the" or word.value == "on")


def _opens(text: str, start: int, word: Word) -> bool:
    """ "On the 9th Grant met Lee": at the head of a sentence, before a name."""
    named = word.sort == "word" and text[word.start].isupper() and not text[word.start : word.end].isupper()
    return named and text[max(0, start - 3) : start] == "On " and text[max(0, start - 5) : start - 3] in (". ", "")


def _closes(word: Word) -> bool:
    return word.sort in ("", ".", ",", ";", ")", "-", "–", "—") or word.value in _CLOSERS
