"""A value with its error: "2.5 ± 0.3 mm"."""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.model import Number, Quantity

from .amount import amount, measured
from .side import Side

_POWER = re.compile(r"\)[ ]?[x×·⋅][ ]?10(?:\^[ ]?([-−–]?\d{1,2})|([-−–]?\d{1,2})(?!\d)|([⁻⁺]?[⁰¹²³⁴-⁹]{1,2}))")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–", "0123456789-+--")
_SIGN = re.compile(r"[ ]?(?:±|\+/[-−–]|\+-|plus or minus)[ ]?(?=\d)")
_STARTS = frozenset(" ±+")
_OPENERS = frozenset("±+p")


def spread(text: str, side: Side) -> Quantity | None:
    """The figure with its error as ends; None where no error follows."""
    mark = text[side.end : side.end + 1]
    if mark not in _STARTS or mark == " " and text[side.end + 1 : side.end + 2] not in _OPENERS:
        return None
    found = _SIGN.match(text, side.end)
    error = amount(text, found.end()) if found else None
    if not error:
        return None
    unit = side.unit or error.unit or error.noun
    kind = side.kind if side.kind != "number" else error.kind
    if error.kind == "percent" and side.kind != "percent" and side.unit:
        return None
    if raised := _raised(text, side.start, error.end):
        return _powered(text, side, error, raised)
    low, high = side.number.fraction - error.number.fraction, side.number.fraction + error.number.fraction
    ends = Number(low.numerator, 0, low.denominator), Number(high.numerator, 0, high.denominator)
    return Quantity(side.start, error.end, text[side.start : error.end], kind, side.number, ends, unit, "plus or minus")


def _raised(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The power of ten behind "(4.3 ± 0.2) × 10^6", and where it ends."""
    found = _POWER.match(text, end) if text[start - 1 : start] == "(" else None
    return (int((found[1] or found[2] or found[3]).translate(_RAISED)), found.end()) if found else None


def _powered(text: str, side: Side, error: Side, raised: tuple[int, int]) -> Quantity:
    """The value and its error, both times the power of ten, in the unit that follows it."""
    power, end = raised
    whole = measured(text, side.start - 1, end, side.number._replace(exponent=side.number.exponent + power))
    middle, margin = whole.number.fraction, error.number.fraction * Fraction(10) ** power
    ends = tuple(Number(end.numerator, 0, end.denominator) for end in (middle - margin, middle + margin))
    written = text[whole.start : whole.end]
    unit = whole.unit or whole.noun
    return Quantity(
        whole.start, whole.end, written, whole.kind, whole.number, (ends[0], ends[1]), unit, "plus or minus"
    )
