"""Whether a text tells of the past, so that its dates hang on one another, and what is told again of another year."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.model import Figure, Timex
from factcheck.model.days import datetime

from ..phrase import left, written

_FEWEST, _SHARE = 6, 8
_LIVED = 25
_SCENE = ("In ", "By ", "At ", "During ", "From ", "hroughout ")
_ENDS_TOLD = ("later", "earlier", "before", "after", "that day", "previously", "after that", "before that")
_STARTS_TOLD = (
    "the following",
    "that",
    "the same",
    "same",
    "the next day",
    "the next morning",
    "next morning",
    "the previous",
    "following",
)


def narrative(text: str, mentions: Sequence[Figure], as_of: datetime | None) -> bool:
    """Most of its times name years well before as_of, and hardly any is reckoned from the day it was written."""
    if as_of is None:
        return True
    old = near = 0
    dated = ancient = False
    for mention in mentions:
        if not isinstance(mention, Timex) or mention.kind not in ("date", "time"):
            continue
        if "y" in mention.stated and mention.value[:4].isdecimal():
            past = int(mention.value[:4]) < as_of.year - 1
            old, near = (old + 1, near) if past else (old, near + 1)
            dated |= past and "m" in mention.stated
            if int(mention.value[:4]) < as_of.year - _LIVED:
                ancient = ancient or _sets_scene(text, mention)
        elif _speaks_from_now(mention):
            near += 1
    return old > _SHARE * near and (old >= _FEWEST or dated or ancient)


def _sets_scene(text: str, time: Timex) -> bool:
    """ "In 1848", at the head of a sentence; "The revolution of 1848 spread"."""
    return text.endswith(_SCENE, max(0, time.start - 12), time.start) or _names_subject(text, time)


def _names_subject(text: str, time: Timex) -> bool:
    """ "The revolution of 1848 spread": a text that opens with what it tells of."""
    before = text[: time.start] if time.start < _OPENING else ""
    return before.startswith("The ") and before.endswith(" of ") and before.count(" ") <= _WORDS


_OPENING, _WORDS = 40, 4


def _speaks_from_now(time: Timex) -> bool:
    """ "Thursday", "yesterday", "this month": reckoned from the day of writing, not from a date told before."""
    if time.stated == "w" or time.value == "PRESENT_REF":
        return True
    return time.shift is not None and not time.value.endswith("REF") and not follows(time.text, True)


@lru_cache(maxsize=512)
def follows(written: str, narrative: bool) -> bool:
    """Whether a relative time is reckoned from the last date told: "the following day", "two years later"."""
    lower = _bare(written.lower())
    told = lower.endswith(_ENDS_TOLD) or lower.startswith(_STARTS_TOLD)
    if narrative and " the " in f" {lower}" and not lower.endswith(("yesterday", "tomorrow", "now")):
        return True
    return told or " of the same " in lower or " of that " in lower or " of the following " in lower


_LEADS = ("earlier ", "later ", "early ", "late ")


def _bare(lower: str) -> str:
    """ "later that year" without its first word."""
    return lower.partition(" ")[2] if lower.startswith(_LEADS) else lower


_ALIKE = frozenset("same comparable corresponding equivalent".split())
_STRETCHES = frozenset("period quarter month half time".split())
_LINKS = frozenset(("of", "in", "a", "the"))
_WINDOW = 36


def with_stretch(text: str, time: Timex, floor: int) -> Timex:
    """The year with "the same period" before it: "the same period last year", "the corresponding month of 1988"."""
    window = text[max(floor, time.start - _WINDOW) : time.start]
    if "same " not in window and "compar" not in window and "corresp" not in window and "equival" not in window:
        return time
    word = left(text, time.start, floor)
    if word.value in _LINKS:
        word = left(text, word.start, floor)
    if written(text, word) not in _STRETCHES:
        return time
    which = left(text, word.start, floor)
    if written(text, which) not in _ALIKE:
        return time
    article = left(text, which.start, floor)
    start = article.start if article.value == "the" else which.start
    return time._replace(start=start, text=text[start : time.end])


_YEAR_OFF = {"a year earlier": -1, "a year ago": -1, "a year before": -1, "a year later": 1}
_AGO = tuple(lead + ago for lead in ("", "a ", "the ") for ago in ("year-ago", "year-earlier"))
_APART, _FARTHER = 200, 400


def of_told_part(text: str, time: Timex, told: Timex | None) -> Timex | None:
    """ "from a year earlier", said of a quarter or month that is told: the same one of another year."""
    if told is None or not _is_part(told.value):
        return None
    lower = time.text.lower()
    words = frozenset(lower.split())
    alike = lower.startswith(_AGO) or not words.isdisjoint(_ALIKE) and not words.isdisjoint(_STRETCHES)
    steps = -1 if alike else _YEAR_OFF.get(lower, 0)
    if not steps:
        return None
    between = text[told.end : time.start]
    if "\n\n" in between or len(between) > (_FARTHER if alike else _APART):
        return None
    if ". " in between and not alike and told.value[5] not in "QH":
        return None
    year = time.value if time.value[0] != "X" else f"{int(told.value[:4]) + steps:04}"
    return time._replace(value=year + told.value[4:7], basis="as_of" if told.basis == "as_of" else "text")


def _is_part(value: str) -> bool:
    """A quarter, a half or a month of a known year."""
    return value[:4].isdecimal() and len(value) == 7 and (value[5] in "QH" or value[5:].isdecimal())
