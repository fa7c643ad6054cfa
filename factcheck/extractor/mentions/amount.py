"""One amount: a number and the percent word, unit, currency or noun that follows it."""

from __future__ import annotations

import re

from factcheck.model import Number

from .count import noun
from .money import money
from .numeral import numeral
from .rate import rate
from .side import Side
from .unit import unit

_LESSER = re.compile(r"(?:,?[ -]|[ ]?,?[ ]and[ ])?(\d{1,2}(?:\.\d)?|[a-z]{3,6})[ -]?(inches|inch|in|ins|ounces|ounce|oz|pounds|lbs|lb|[\"″”])(?![\w])")
_LESS = {"i": ("foot", 12), '"': ("foot", 12), "″": ("foot", 12), "”": ("foot", 12), "o": ("pound", 16), "p": ("stone", 14), "l": ("stone", 14)}
_GREATER = frozenset(("foot", "pound", "stone"))
_BELOW = re.compile(r"[ \n](?:degrees?[ \n])?below[ \n](?:zero|freezing)\b")


def amount(text: str, start: int, place: int | None = None, sign: str | None = None) -> Side | None:
    """The amount whose number stands at `place`; `sign` is the currency printed before it, from `start`.

    >>> amount("5 percent", 0), amount("$3m", 0, 1, "USD")    # doctest: +ELLIPSIS
    (Side(start=0, end=9, ... kind='percent', unit='percent', ...), Side(start=0, end=3, ... kind='money', unit='USD', ...))
    """
    read = numeral(text, start if place is None else place)
    if read is None:
        return None
    number, end = read
    if sign:
        return money(text, start, end, number, sign)
    return measured(text, start, end, number)


def measured(text: str, start: int, end: int, number: Number) -> Side:
    """The number with its unit, if it has one, and what it is reckoned by."""
    found = unit(text, end, number)
    if found is None:
        return _counted(text, start, end, number)
    kind, name, end = found
    if kind == "money" or name == "pound":
        return money(text, start, end, number, name, suffixed=True)
    if name in _GREATER and (compound := _compound(text, end, number, name)):
        number, end = compound
    if kind == "temperature" and (below := _BELOW.match(text, end)):
        return Side(start, below.end(), number._replace(digits=-number.digits), "temperature", name)
    while per := rate(text, end) or _over(text, end, number):
        name, end = f"{name}/{per[0]}", per[1]
    return Side(start, end, number, kind, name)  # type: ignore[arg-type]


def _over(text: str, end: int, number: Number) -> tuple[str, int] | None:
    """ "20 J/m^2": a unit over a unit."""
    found = unit(text, end + 1, number) if text[end : end + 1] == "/" and text[end + 1 : end + 2].isalpha() else None
    return (found[1], found[2]) if found and found[0] == "quantity" else None


def _counted(text: str, start: int, end: int, number: Number) -> Side:
    if text[end : end + 1] == "m" and not text[end + 1 : end + 2].isalnum():
        end, number = end + 1, number._replace(exponent=number.exponent + 6)
    if below := _BELOW.match(text, end):
        return Side(start, below.end(), number._replace(digits=-number.digits), "temperature", "degree")
    if text[end - 5 : end].lower() == "grand":
        return Side(start, end, number, "money", "USD")
    return Side(start, end, number, noun=noun(text, end, number.digits == 1) if number.denominator == 1 else None)


def _compound(text: str, end: int, number: Number, name: str) -> tuple[Number, int] | None:
    """ "6 feet 2 inches": in the greater unit."""
    found = _LESSER.match(text, end)
    greater, parts = _LESS[found[2][0]] if found else ("", 1)
    read = numeral(text, found.start(1)) if found and greater == name else None
    if not found or not read or read[0].fraction >= parts or read[0].denominator != 1 or number.denominator != 1:
        return None
    total = number.fraction + read[0].fraction / parts
    return Number(total.numerator, 0, total.denominator), found.end()
