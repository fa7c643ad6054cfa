"""A value with its error: "2.5 ± 0.3 mm"."""

from __future__ import annotations

import re

from factcheck.model import Number, Quantity

from .amount import amount
from .side import Side

_SIGN = re.compile(r"[ ]?(?:±|\+/[-−–]|\+-|plus or minus)[ ]?(?=\d)")
_STARTS = frozenset(" ±+")


def spread(text: str, side: Side) -> Quantity | None:
    """The figure with its error as ends; None where no error follows."""
    if text[side.end : side.end + 1] not in _STARTS:
        return None
    found = _SIGN.match(text, side.end)
    error = amount(text, found.end()) if found else None
    if not error:
        return None
    unit = side.unit or error.unit or error.noun
    kind = side.kind if side.kind != "number" else error.kind
    if error.kind == "percent" and side.kind != "percent" and side.unit:
        return None
    low, high = side.number.fraction - error.number.fraction, side.number.fraction + error.number.fraction
    ends = Number(low.numerator, 0, low.denominator), Number(high.numerator, 0, high.denominator)
    return Quantity(side.start, error.end, text[side.start : error.end], kind, side.number, ends, unit, "plus or minus")
