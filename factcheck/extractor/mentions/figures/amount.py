"""One amount: a number and the percent word, unit, currency or noun that follows it."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.tails import TAILS
from factcheck.model import Number

from ..onward import plain_word
from .count import noun
from .money import money
from .numeral import numeral
from .rate import rate
from .side import Side
from .unit import unit

_LESSER = re.compile(
    r"(?:,?[ -]|[ ]?,?[ ]and[ ])?(?P<number>\d{1,2}(?:\.\d)?|[a-z]{3,6})[ -]?"
    r"(?P<unit>inches|inch|ins?|ounces?|oz|pounds|lbs?|[\"″”])(?!\w)"
)
_INCHES, _STONE = ("foot", 12), ("stone", 14)
_LESS = {"i": _INCHES, '"': _INCHES, "″": _INCHES, "”": _INCHES, "o": ("pound", 16), "p": _STONE, "l": _STONE}
_RATES = 2
"""A figure is reckoned by at most so many things: "20 J/m^2 per year"."""
_GREATER = frozenset(("foot", "pound", "stone"))
_BELOW = re.compile(r"[ \n](?:degrees?[ \n])?below[ \n](?:zero|freezing)\b")


def amount(text: str, start: int, place: int | None = None, sign: str | None = None) -> Side | None:
    """The amount whose number stands at `place`; `sign` is the currency printed before it, from `start`.

    >>> amount("5 percent", 0), amount("$3m", 0, 1, "USD")    # doctest: +ELLIPSIS
    (Side(... kind='percent', unit='percent', ...), Side(... kind='money', unit='USD', ...))
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
    found = None if plain_word(text, end) else unit(text, end, number)
    if found is None:
        part = _part_of(text, start, end, number) if number.denominator > 1 else None
        return part or _feet(text, start, end, number) or _counted(text, start, end, number)
    if found[1] == "meter" and text[end] == "m" and _is_million(text, found[2], number):
        return measured(text, start, found[2], number._replace(exponent=number.exponent + 6))
    kind, name, end = found
    if name == "pound" and (compound := _compound(text, end, number, name)):
        return Side(start, compound[1], compound[0], "quantity", name)
    if kind == "money" or name == "pound":
        return money(text, start, end, number, name, suffixed=True)
    if name in _GREATER and (compound := _compound(text, end, number, name)):
        number, end = compound
    if kind == "quantity" and text[end : end + 1] in _MINUS and (power := _RAISED.match(text, end)):
        name, end = f"inverse_{_POWERS[power[1]]}{name}", power.end()
    if kind == "temperature" and (below := _BELOW.match(text, end)):
        return Side(start, below.end(), number._replace(digits=-number.digits), "temperature", name)
    for _ in range(_RATES):
        per = rate(text, end) or _over(text, end, number)
        if per is None:
            break
        name, end = f"{name}/{per[0]}", per[1]
    return Side(start, end, number, kind, name)  # type: ignore[arg-type]


_OF_A = re.compile(r"[ \n](?:of[ \n])?(?:an?|one|the)(?=[ \n][a-z])|[ \n]of(?=[ \n][a-z])|-(?:an?)(?=-)")


def _part_of(text: str, start: int, end: int, number: Number) -> Side | None:
    """ "half a mile", "three-quarters of a pound"."""
    if text[end : end + 1] not in (" ", "-", "\n"):
        return None
    found = _OF_A.match(text, end)
    measure = unit(text, found.end(), number) if found else None
    if not measure or measure[0] not in ("quantity", "percent", "money"):
        return None
    per = rate(text, measure[2])
    name, end = (f"{measure[1]}/{per[0]}", per[1]) if per else measure[1:]
    return Side(start, end, number, measure[0], name)  # type: ignore[arg-type]


_FEET = re.compile(
    r"['’′][ ]?(\d{1,2})(?:[\"″”]|''|[ ]?in(?:ches)?\b)(?!\w)|['′](?=[ ](?:long|wide|high|tall|deep|by|x)\b|$)"
)


def _feet(text: str, start: int, end: int, number: Number) -> Side | None:
    """ "5'10\"": feet and inches."""
    found = _FEET.match(text, end) if text[end : end + 1] in ("'", "’", "′") and number.exponent == 0 else None
    if not found or not found[1] and (not text[start].isdecimal() or _closes(text, end)):
        return None
    inches = int(found[1]) if found[1] else 0
    total = Number(number.digits * 12 + inches, 0, 12) if inches else number
    return Side(start, found.end(), total, "quantity", "foot") if inches < 12 else None


def _closes(text: str, end: int) -> bool:
    """Whether a straight quotation mark closes a quotation and is no unit."""
    return text[end] == "'" and text.count("'", max(0, end - 200), end) % 2 == 1


_RACES = frozenset("hurdle sprint runner sprinter race swimmer".split())


def _is_million(text: str, end: int, number: Number) -> bool:
    """ "1.5m people", "5m dlrs", but not "the 100m runners"."""
    if not text[end - 2].isdecimal():
        return False
    counted = noun(text, end)
    return unit(text, end, number) is not None or counted is not None and counted not in _RACES


_INVERSE = re.compile(r"[ \u00a0·]([^\W\d_]{1,4})[−–-]([123])(?!\d)")
_MINUS = frozenset("−–-")
_RAISED = re.compile(r"[−–-]([123])(?!\w|\.\d)")
""" "1650 cm−1": a unit raised to a power below nought."""
_POWERS = {"1": "", "2": "square_", "3": "cubic_"}


def _over(text: str, end: int, number: Number) -> tuple[str, int] | None:
    """ "20 J/m^2", "0.5 mol L−1": a unit over a unit."""
    if (inverse := _INVERSE.match(text, end)) and (tails := TAILS.get(inverse[1])) and not tails[-1][0]:
        return _POWERS[inverse[2]] + tails[-1][2], inverse.end()
    onward = text[end + 1 : end + 2]
    found = unit(text, end + 1, number) if text[end : end + 1] == "/" and (onward.isalpha() or onward == "°") else None
    return (found[1], found[2]) if found and found[0] in ("quantity", "temperature") else None


def _counted(text: str, start: int, end: int, number: Number) -> Side:
    if not plain_word(text, end) and (below := _BELOW.match(text, end)):
        return Side(start, below.end(), number._replace(digits=-number.digits), "temperature", "degree")
    if text[end - 5 : end].lower() == "grand":
        return Side(start, end, number, "money", "USD")
    counted = noun(text, end, number.digits == 1) if number.denominator == 1 else None
    return Side(start, end, number, "number", None, counted)


def _compound(text: str, end: int, number: Number, name: str) -> tuple[Number, int] | None:
    """ "6 feet 2 inches": in the greater unit."""
    found = _LESSER.match(text, end)
    greater, parts = _LESS[found["unit"][0]] if found else ("", 1)
    read = numeral(text, found.start("number")) if found and greater == name else None
    if not found or not read or read[0].fraction >= parts or read[0].denominator != 1 or number.denominator != 1:
        return None
    total = number.fraction + read[0].fraction / parts
    return Number(total.numerator, 0, total.denominator), found.end()
