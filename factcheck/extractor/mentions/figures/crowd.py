"""Numbers crowded together, as in a table: each is read by itself, for what stands around it is no prose."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.numerals import CARDINALS, TEN
from factcheck.model import Number, Quantity

GAP = 5
"""So near to the figure before it is a figure crowded."""
MANY = 16
"""So many in a row are a crowd."""

_PLAIN = re.compile(r"(\$)?(\d{1,3}(?:,\d{3}){0,5}(?!\d))(\.\d{1,9})?(%)?")


def plain(text: str, start: int, word: str) -> Quantity | None:
    """The number at a digit, a dollar sign or a number word (given in lower case); None where it is not so simple.

    >>> plain("12.5%", 0, "").unit, plain("2019", 0, "")
    ('percent', None)
    """
    if word:
        return _worded(text, start, word)
    found = _PLAIN.match(text, start)
    if not found:
        return None
    sign, whole, part, percent = found.groups()
    part = part[1:] if part else ""
    number = Number(int(whole.replace(",", "") + part), -len(part))
    kind, unit = ("money", "USD") if sign else ("percent", "percent") if percent else ("number", None)
    return Quantity(start, found.end(), found[0], kind, number, None, unit)  # type: ignore[arg-type]


def _worded(text: str, start: int, word: str) -> Quantity | None:
    kind, value = CARDINALS.get(word, (TEN + 1, 0))
    end = start + len(word)
    return Quantity(start, end, text[start:end], "number", Number(value)) if kind <= TEN else None
