"""One amount: a number and the percent word, unit, currency or noun that follows it."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.currencies import SIGNS
from factcheck.extractor.lexicon.tails import TAILS
from factcheck.model import Number

from ..onward import plain_word
from .count import counted, noun, of_those
from .money import money
from .numeral import numeral
from .rate import rate
from .side import Side
from .spelled import scaled
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
        if text.startswith(" M", end) and (code := SIGNS.get(text[end + 2 : end + 5])):
            return _millions(text, start, end, number, code)
        part = _part_of(text, start, end, number) if number.denominator > 1 else None
        return part or _feet(text, start, end, number) or _counted(text, start, end, number)
    if found[1] == "meter" and text[end] == "m" and _is_million(text, found[2], number):
        return measured(text, start, found[2], scaled(number, 6))
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
    if text.startswith(" of ", end) and (often := of_stuff(text, end)):
        name = f"{name}/{often}"
    return Side(start, end, number, kind, name)  # type: ignore[arg-type]


def _millions(text: str, start: int, end: int, number: Number, code: str) -> Side:
    """ "30 MUSD"."""
    return money(text, start, end + 5, number._replace(exponent=number.exponent + 6), code, suffixed=True)


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
    """ "1.5m people", "1½m people", "5m dlrs", but not "the 100m runners"."""
    name = noun(text, end)
    return unit(text, end, number) is not None or name is not None and name not in _RACES


_INVERSE = re.compile(r"[ \u00a0·⋅]([^\W\d_]{1,4})(?:\^?\{?[−–-]|⁻)([123¹²³])\}?(?!\d)")
_MINUS = frozenset("−–-⁻^")
_RAISED = re.compile(r"(?<![A-Za-z]{4})(?:\^?\{?[−–-]|⁻)([123¹²³])\}?(?!\w|\.\d)")
""" "1650 cm−1": a unit raised to a power below nought; "6-foot-2" is none."""
_STATURE = re.compile(r"(?:-|(?<=ft) )(\d|1[01])(?![\w'’\"″”-]|[.,:/]\d)")
""" "6-foot-2", "5ft 11"."""
_POWERS = {"1": "", "2": "square_", "3": "cubic_", "¹": "", "²": "square_", "³": "cubic_"}


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
    if text[end - 5 : end] == "grand":
        return Side(start, end, number, "money", "USD")
    if text[end : end + 2] in _LIST_STARTS and (said := _said_once(text, start, end, number)):
        return said._replace(start=start, end=end, number=number)
    return Side(start, end, number, "number", None, noun_counted(text, end, number))


_LISTED = re.compile(r"(?:,[ ]\d[\d.]*(?=,? )){0,6},?[ ](?:and|vs\.?|versus|(?<=, \d )or|(?<=, \d\d )or)[ ](?=\d)")
_SIDES = re.compile(r"(?:[ ][×x][ ]\d[\d.,]*)?[ ](?:×|x|by)[ ](?=\d)")
""" "10 by 20 feet", "0.3 × 0.2 × 0.1 mm"."""
_LIST_STARTS = frozenset((", ", " a", " o", " v", " t", " ×", " x", " b"))


def _said_once(text: str, start: int, end: int, number: Number) -> Side | None:
    """The last of a list, which says the unit for all: "10, 20 and 40 mg", "5 and 6 kg", "from 82 to 74 beats"."""
    to = text.startswith(" to ", end)
    sides = None if to else _SIDES.match(text, end)
    found = None if to else sides or _LISTED.match(text, end)
    place = end + 4 if to else found.end() if found else 0
    last = numeral(text, place) if place and number.exponent <= 0 else None
    if not last or last[0].exponent > 0:
        return None
    descends = to and last[0].fraction < number.fraction
    if not unit(text, last[1], last[0]):
        name = noun_counted(text, last[1], last[0]) if sides or to and _is_from(text, start) else None
        return Side(place, last[1], last[0], "number", None, name) if name else None
    side = measured(text, place, last[1], last[0])
    if to and not _is_from(text, start):
        return side if side.kind == "percent" and descends else None
    return side if side.kind in ("quantity", "percent", "temperature") else None


def _is_from(text: str, start: int) -> bool:
    return text[start - 5 : start].lower() == "from "


_STUFF = re.compile(r" of((?: [a-z]+){1,3}?) (?=an? |per |every |each )")


def of_stuff(text: str, end: int) -> str | None:
    """What an amount of something is reckoned by: "3 barrels of oil a day"."""
    found = _STUFF.match(text, end)
    per = rate(text, found.end() - 1) if found else None
    return per[0] if per and per[0] in _EACH else None


_EACH = frozenset("year month week day hour minute second night season".split())
"""What counts are reckoned by behind an article: "200 visitors a day", but not "two men a mile away"."""


def noun_counted(text: str, end: int, number: Number) -> str | None:
    """What is counted, with what it is reckoned by: "cell/milliliter", "visitor/year"."""
    if number.denominator != 1:
        return None
    found = counted(text, end, number.digits == 1)
    if not found:
        return of_those(text, end) if text.startswith((" of", " out of"), end) else None
    name, end = found
    if text[end : end + 1] not in _PER_STARTS:
        return name
    per = rate(text, end)
    if per and text[end + 1 : end + 2] != "p" and per[0] not in _EACH:
        per = None
    per = per or _over(text, end, number)
    return f"{name}/{per[0]}" if per else name


_PER_STARTS = frozenset(" \n/")


def _compound(text: str, end: int, number: Number, name: str) -> tuple[Number, int] | None:
    """ "6 feet 2 inches": in the greater unit."""
    if name == "foot" and number.exponent == 0 and (inches := _STATURE.match(text, end)):
        return Number(number.digits * 12 + int(inches[1]), 0, 12), inches.end()
    found = _LESSER.match(text, end)
    greater, parts = _LESS[found["unit"][0]] if found else ("", 1)
    read = numeral(text, found.start("number")) if found and greater == name else None
    if not found or not read or read[0].fraction >= parts or read[0].denominator != 1 or number.denominator != 1:
        return None
    total = number.fraction + read[0].fraction / parts
    return Number(total.numerator, 0, total.denominator), found.end()
