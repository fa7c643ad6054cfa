"""An age: "47-year-old", "64 years old", "aged 17", "the age of 95", "a woman of 88", "Smith, 47, said"."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.counting import SINGLE
from factcheck.model import Quantity

from ..context import Context, word_before
from . import hedge
from .side import Side

_AGES = frozenset(("age", "ages"))
_OF_AGE = frozenset("man woman boy girl".split())
"""With "of" before an age; "a mother of three" has so many children."""
UNITS = frozenset(("year", "month", "week", "day"))
_UNIT_LETTERS = frozenset("ymwdYMWD")
_OLD = re.compile(r"(?:[- \n–‑](?:old|of[ ]age)s?|[-–‑](?:Old|OLD)[sS]?| OLD)(?![\w])")
_YEARS_OLD = re.compile(r"[- \n–‑]?(year|month|week|day)s?[- \n–‑](?:old|of[ ]age)s?(?![\w])", re.IGNORECASE)
_CLOSED = re.compile(r"(?![ \n-]\w)|[ \n](?:and|or|to|who|whose|is|was|has|had|in|at|on|from|with|[a-z]+ed)\b")
_AFTER_APPOSED = re.compile(r",[ ](?:(?!or\b)[a-z]|[A-Z][a-z]+[ ,])|[.;)]")


def age(context: Context, side: Side) -> Quantity | None:
    """The age that a number or a duration is; None where it is none."""
    if side.unit == "times":
        return None
    if side.unit:
        end = old_end(context.text, side.end)
        return _aged(context, side, end, side.unit) if end else None
    begins = context.text[side.end : side.end + 2].lstrip("- \n–‑")[:1]
    if begins in _UNIT_LETTERS and (found := _YEARS_OLD.match(context.text, side.end)):
        return _aged(context, side, found.end(), found[1].lower())
    if side.noun or side.number.exponent or not 0 < side.number.digits < 120:
        return None
    if (
        context.last in ("aged", "age")
        or context.last == "of"
        and _is_of(context, side.end)
        or _is_apposed(context.text, side)
    ):
        return _aged(context, side, side.end, "year")
    return None


def age_class(context: Context, side: Side) -> Quantity | None:
    """ "the under-16s", "over-60s": those of an age, whatever its letter measures elsewhere."""
    led = context.text[side.start - 6 : side.start].lower().lstrip()
    if not led.endswith(("over-", "under-")) or not side.number.fraction < _OLDEST:
        return None
    older = led.endswith("over-")
    ends = (side.number, None) if older else (None, side.number)
    name = "more than" if older else "less than"
    text = context.text[side.start : side.end]
    return Quantity(side.start, side.end, text, "age", side.number, ends, "year", name)


_OLDEST = 120


def old_end(text: str, end: int) -> int:
    """The end of "old" after a duration; 0 where it does not follow."""
    found = _OLD.match(text, end)
    return found.end() if found else 0


def _aged(context: Context, side: Side, end: int, unit: str) -> Quantity:
    name, ends = hedge.named(hedge.before(context, side.start), side.number)
    return Quantity(side.start, end, context.text[side.start : end], "age", side.number, ends, unit, name)


def _is_of(context: Context, end: int) -> bool:
    """ "a woman of 88 and her dog", "the age of 95"; but "a man of two halves"."""
    before = "".join(context.words[-2:-1])
    return before in _AGES or before in _OF_AGE and bool(_CLOSED.match(context.text, end))


def _is_apposed(text: str, side: Side) -> bool:
    """ "Smith, 47, said": between commas, after a name or a word for a person."""
    start = side.start
    if text[start - 2 : start] != ", " or not text[start].isdecimal() or side.number.digits < 5:
        return False
    word = word_before(text, start - 2)
    if not word or not word[-1].isalpha() or not _AFTER_APPOSED.match(text, side.end):
        return False
    return word[0].isupper() or word.lower() in SINGLE or text[side.end] == ","
