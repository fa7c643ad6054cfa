"""An ordinal in digits or words: "21st", "twenty-fifth", "first"."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.numerals import CARDINALS, HUNDRED, ORDINALS, SCALE
from factcheck.model import Number, Quantity

from .spelled import cardinal_at

_SUFFIX = re.compile(r"(\d{1,3}(?:,\d{3}){1,3}|\d{1,9})[ ]?(?:st|nd|rd|th|ST|ND|RD|TH)(?![\w])")
_NEXT = re.compile(r"[ \u00a0]?(?:and[ ])?[-‐‑–—]?[ \n]?([A-Za-z]+)")


def in_digits(text: str, start: int) -> tuple[Number, int] | None:
    """ "21st", whatever its suffix: a wrong one is a finding and not another number."""
    found = _SUFFIX.match(text, start)
    return (Number(int(found[1].replace(",", ""))), found.end()) if found else None


def in_words(text: str, start: int, word: str, end: int) -> tuple[Number, int] | None:
    """The ordinal whose first word ends at `end`; None where no ordinal ends the number.

    >>> in_words("one hundred twenty fifth", 0, "one", 3), in_words("two men", 0, "two", 3)
    ((Number(digits=125, exponent=0, denominator=1), 24), None)
    """
    if word in ORDINALS and word not in CARDINALS:
        kind, value = ORDINALS[word]
        return Number(10**value if kind in (HUNDRED, SCALE) else value), end
    cardinal = cardinal_at(text, start)
    step = _NEXT.match(text, cardinal.end) if cardinal else None
    last = step[1].lower() if step else ""
    if not cardinal or not step or last not in ORDINALS:
        return None
    return (Number(cardinal.value), step.end()) if cardinal.take(*ORDINALS[last]) else None


def counts_on(text: str, end: int) -> bool:
    """Whether another number word stands right after: "one, two and three"."""
    step = _NEXT.match(text, end + (text[end : end + 1] == ","))
    return bool(step and step[1].lower() in CARDINALS)


def mention(text: str, start: int, read: tuple[Number, int] | None) -> Quantity | None:
    """The ordinal that was read as a mention."""
    return Quantity(start, read[1], text[start : read[1]], "ordinal", read[0], exact=True) if read else None


def follows(text: str, end: int) -> bool:
    """Whether an ordinal word stands right after a cardinal."""
    step = _NEXT.match(text, end)
    return bool(step and step[1].lower() in ORDINALS)
