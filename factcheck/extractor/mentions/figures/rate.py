"""What a figure is reckoned by: "a year", "per barrel", "/day"."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.counting import RATES
from factcheck.model import Number

from .unit import unit as unit_at

_RATE = re.compile(r"(?:[- \u00a0\n]((?:an?|every|each)[- \u00a0\n]|per[- \u00a0\n]|p/)|[ ]?/[ ]?)([A-Za-z]+)(?![\w])")
_COMPOUND = frozenset("square cubic sq metric troy nautical fluid".split())
_AGO = re.compile(r"[ \n](?:ago|earlier|later|before|after|and[ ]a|old|from[ ]now|apart)\b")


def rate(text: str, end: int) -> tuple[str, int] | None:
    """The unit of the rate and its end.

    >>> rate("$3 a gallon", 2), rate("5 per capita", 1), rate("5 a side", 1)
    (('gallon', 11), ('capita', 12), None)
    """
    mark = text[end : end + 1]
    if mark not in _STARTS or mark != "/" and text[end + 1 : end + 2] not in _OPENERS:
        return None
    found = _RATE.match(text, end)
    if not found:
        return None
    word = found[2]
    if _AGO.match(text, found.end()):
        return None
    if word.lower() in _COMPOUND and (measure := unit_at(text, found.start(2) - 1, Number(1))):
        return measure[1], measure[2]
    unit = RATES.get(word) or RATES.get(word.lower())
    if unit is None and (found[1] or "").startswith("per") and len(word) > 2 and word[0].islower():
        after = _FURTHER.match(text, found.end())
        if after and after[1] in RATES:
            return RATES[after[1]], after.end()
        unit = word
    return (unit, found.end()) if unit else None


_FURTHER = re.compile(r" ([a-z]+)\b")
""" "per diluted share": the noun behind its adjective."""
_STARTS = frozenset(" \u00a0\n/-")
_OPENERS = frozenset("aep/")
"""What a rate begins with after a blank: "a", "an", "every", "each", "per", "p/", "/"."""
