"""How expected values and arithmetic are put into words: plain digits, the printed figure's own form and places."""

from __future__ import annotations

import re
from fractions import Fraction
from math import inf

from factcheck.model import Figure, Interval, Quantity
from factcheck.model.days import date
from factcheck.model.interval import Bound

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SCALE_WORD = re.compile(r"^[ -]?(?:thousand|million|billion|trillion|bn|mln|bln|tn|m|k|b)\b", re.IGNORECASE)
_SCALES = ((10**12, " trillion"), (10**9, " billion"), (10**6, " million"))
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}


def number(value: Bound, places: int = 3) -> str:
    """A number with grouped thousands and at most that many decimals, none of them trailing zeros.

    >>> number(Fraction(2600000)), number(Fraction(1, 3)), number(Fraction(5, 2))
    ('2,600,000', '0.333', '2.5')
    """
    if _is_endless(value):
        return "any amount"
    shown = _to_places(value, places)
    whole, part = divmod(abs(shown), 10**places)
    decimals = f"{part:0{places}d}".rstrip("0") if part else ""
    return ("-" if shown < 0 else "") + f"{whole:,}" + (f".{decimals}" if part else "")


def _to_places(value: Bound, places: int) -> int:
    """So many units of the last place, a half to the even one as round has it; whole numbers are faster than fractions.

    >>> [_to_places(value, 1) for value in (Fraction(1, 3), Fraction(1, 20), Fraction(3, 20), Fraction(-1, 20), 2)]
    [3, 0, 2, 0, 20]
    """
    numerator, denominator = value.as_integer_ratio()
    scaled: int = numerator * 10**places
    floor, rest = divmod(scaled, denominator)
    return floor + (2 * rest + floor % 2 > denominator)


def amount(value: Bound, unit: str) -> str:
    """A round amount of money for a reader: "$30.3 billion", "12 million BWP".

    >>> amount(Fraction(30303030303), "USD"), amount(950, "GBP")
    ('$30.3 billion', '£950')
    """
    scale, word = next(((s, w) for s, w in _SCALES if value >= s), (1, ""))
    shown = number(Fraction(value) / scale, 1 if word else 2) + word
    return _SIGNS[unit] + shown if unit in _SIGNS else f"{shown} {unit}"


def percent(value: Bound, places: int = 1) -> str:
    """A share as a percentage: 1/4 is "25%"."""
    return f"{number(Fraction(value) * 100, places)}%"


def share(mention: Figure, value: Bound) -> str:
    """A share printed as `mention` prints its own, or as a percentage where that is in words ("a quarter")."""
    return like(mention, value) if mention.kind == "percent" else percent(value, 0)


def or_beyond(shown: str, must: Interval) -> str:
    """A bound in a reader's words: "£3.5 million or less" where there is no lower end."""
    return shown + " or more" * (must.high == inf) + " or less" * (must.low == -inf)


def spread(value: Interval, places: int = 3) -> str:
    """An interval as a reader would say it: "9 to 11", "9 or more", "at most 11", or one number."""
    if value.low == -inf:
        return f"at most {number(value.high, places)}"
    if value.high == inf:
        return f"{number(value.low, places)} or more"
    low, high = number(value.low, places), number(value.high, places)
    return low if low == high else f"{low} to {high}"


_MINUS = ("-", "−")


def _is_endless(value: Bound) -> bool:
    return isinstance(value, float) and value in (inf, -inf)


def like(mention: Figure, value: Bound) -> str:
    """A value in the unit of `mention`, printed as it was: same sign of money, same scale word, same places.

    "$2.6m" and 1820000 give "$1.8m"; "20%" and 1/4 give "25%". A figure that was read without its minus keeps it.
    """
    if not isinstance(mention, Quantity) or mention.number is None or _is_endless(value):
        return number(value)
    printed = _digits(mention)
    if printed is None or not value:
        return number(Fraction(value) * (100 if mention.kind == "percent" else 1))
    start, end, places = printed
    scale = _scale(mention, start, end, places)
    shown = Fraction(value) * 100 if mention.kind == "percent" else Fraction(value)
    shown = shown if scale == 1 else shown / scale
    if scale > 1 and abs(shown) < Fraction(1, 100):
        return mention.text[:start] + number(value) + _SCALE_WORD.sub("", mention.text[end:])
    digits = min(len(mention.text[start:end].strip("0.,").replace(".", "").replace(",", "")), 3)
    before = mention.text[:start]
    if before.endswith(_MINUS):
        is_turned = (shown < 0) == (mention.number.digits >= 0)
        before, shown = before[:-1] if is_turned else before, abs(shown)
    return before + number(shown, max(places, _needed(shown, digits))) + mention.text[end:]


def nearest(mention: Figure, value: Bound) -> str:
    """A converted value, printed as `mention` is, to as many significant digits and at least two.

    A figure printed as "60 miles" and 86.99 give "87 miles".
    """
    if not isinstance(mention, Quantity) or mention.number is None or not value or value in (inf, -inf):
        return number(value)
    digits = max(2, len(str(abs(mention.number.digits)).rstrip("0")))
    places = digits - 1 - _magnitude(Fraction(value))
    return like(mention, round(Fraction(value), places))


_LENGTHS = frozenset(("year", "month", "week", "day", "hour", "minute", "second"))


def exactly(mention: Figure, value: Bound, unit: str) -> str:
    """A value to two decimals in the words that `mention` has for its unit, or else in the unit's own name."""
    figure = mention if isinstance(mention, Quantity) and mention.number is not None else None
    found = _digits(figure) if figure else None
    if figure is None or found is None or _scale(figure, *found) != 1:
        return f"{number(value, 2)} {unit.replace('_', ' ')}{'s' if unit in _LENGTHS and value != 1 else ''}"
    start, end, _ = found
    return mention.text[:start] + number(value, 2) + mention.text[end:]


def _magnitude(value: Fraction) -> int:
    """The power of ten of the first digit: 2 for 100 to 999."""
    power = len(str(int(abs(value)))) - 1
    while abs(value) < Fraction(10) ** power:
        power -= 1
    return power


def day(ordinal: Bound) -> str:
    """A day as a reader writes it: "Thu 25 Apr 2019"."""
    found = date.fromordinal(int(ordinal))
    month = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")[found.month - 1]
    return f"{WEEKDAYS[found.weekday()][:3]} {found.day} {month} {found.year}"


def days(value: Interval) -> str:
    """A stretch of days: one day, or "19 Apr 2019 to 25 Apr 2019"."""
    if value.low == value.high:
        return day(value.low)
    ends = [day(end)[4:] if end not in (inf, -inf) else "" for end in value]
    if not ends[0]:
        return f"{ends[1]} or before"
    return f"{ends[0]} or later" if not ends[1] else f"{ends[0]} to {ends[1]}"


def _digits(mention: Quantity) -> tuple[int, int, int] | None:
    """Where the digits stand in the text of a figure, and how many of them follow the point; None for words."""
    text = mention.text
    start = next((i for i, letter in enumerate(text) if letter in "0123456789"), None)
    if start is None:
        return None
    end = start
    while end < len(text) and (text[end] in "0123456789" or text[end] in ".," and text[end + 1 : end + 2].isdecimal()):
        end += 1
    return start, end, len(text[start:end].partition(".")[2])


def _scale(mention: Quantity, start: int, end: int, places: int) -> Fraction:
    """What the digits as printed are multiplied by: a million in "2.6m"."""
    assert mention.number is not None
    written = int(mention.text[start:end].replace(",", "").replace(".", ""))
    if not written or mention.number == (written, -places, 1) or not mention.number.digits:
        return Fraction(1)
    return mention.number.fraction / Fraction(written, 10**places)


def _needed(value: Fraction, digits: int) -> int:
    """Enough decimals to show as many digits as were printed, three at most."""
    numerator, denominator = abs(value.numerator), value.denominator
    least, places = 10 ** (digits - 1) * denominator, 0
    while places < 3 and numerator * 10**places < least:
        places += 1
    return places
