"""A number in a cell of a workbook as its format shows it: with a percent sign, a currency, or as a day."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation
from functools import cache
from typing import NamedTuple

from factcheck.model.days import date, timedelta

BUILT_IN = {
    **{1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "$#,##0", 6: "$#,##0", 7: "$#,##0.00", 8: "$#,##0.00"},
    **{9: "0%", 10: "0.00%", 37: "#,##0", 38: "#,##0", 39: "#,##0.00"},
    **{40: "#,##0.00", 41: "#,##0", 42: "$#,##0", 43: "#,##0.00", 44: "$#,##0.00"},
    **{14: "yyyy-mm-dd", 15: "yyyy-mm-dd", 16: "d mmm", 17: "mmm yyyy", 22: "yyyy-mm-dd hh:mm"},
    **{18: "h:mm", 19: "h:mm", 20: "h:mm", 21: "h:mm", 45: "h:mm", 46: "h:mm", 47: "h:mm"},
}
"""The formats that a workbook need not write out, by number; all others are General."""
_ASIDE = re.compile(r'"(?P<words>[^"]*)"|\\(?P<letter>.)|\[\$(?P<sign>[^-\]]*)[^\]]*\]|\[[^\]]*\]|_.|\*.')
_NUMBER = re.compile(r"[0#?][0#?,.]*")
_TIME = re.compile(r"[hs]")
_EXACT = Context(prec=15)
"""As many figures as a workbook keeps."""
_FIRST = {False: date(1899, 12, 30), True: date(1904, 1, 1)}
"""The day 0 of a workbook of either reckoning; a leap day that 1900 never had shifts those before March 1900."""
_SHIFTED = 60
_LAST = 2_958_465
"""Of the year 9999."""
_MOST_PLACES = 30
_MONTHS = "January February March April May June July August September October November December".split()


class _Shape(NamedTuple):
    """What a format says."""

    before: str
    after: str
    fewest: int
    """Decimals that are always shown."""
    most: int
    grouped: bool
    scale: int
    """Powers of ten by which the number is shown."""
    days: str
    """The letters of a format for days or times; empty for numbers."""


def shown(value: str, code: str, since_1904: bool = False) -> str:
    """The number as the format shows it; as it stands where either is none that is known.

    >>> shown("0.125", "0.0%"), shown("1234.5", '"$"#,##0.00'), shown("43580", "dd/mm/yyyy"), shown("0.1", "")
    ('12.5%', '$1,234.50', '2019-04-25', '0.1')
    """
    try:
        number = _EXACT.create_decimal(value)
    except InvalidOperation:
        return value
    if not number.is_finite() or abs(number) > Decimal(10) ** 30 or number and abs(number) < Decimal(10) ** -30:
        return value
    shape = _shape(code)
    if shape is None:
        return f"{number.normalize():f}"
    return _day(number, shape.days, since_1904) if shape.days else _figure(number, shape)


@cache
def _shape(code: str) -> _Shape | None:
    """Of the format's first section, which is that of positive numbers; None where it shows a number as it is."""
    words = _ASIDE.sub(_blanked, code)
    size = words.find(";") if ";" in words else len(words)
    bare, code = words[:size], _ASIDE.sub(_spoken, code)[:size]
    if "general" in bare.lower():
        return None
    if re.search(r"[ymdhs]", bare.lower()):
        return _Shape("", "", 0, 0, False, 0, bare.lower())
    found = _NUMBER.search(bare)
    if found is None or set("/@E") & set(bare):
        return None
    whole, _, part = found[0].rstrip(",").partition(".")
    scale = 2 * bare.count("%") - 3 * (len(found[0]) - len(found[0].rstrip(",")))
    places = min(len(part), _MOST_PLACES)
    return _Shape(code[: found.start()], code[found.end() :], part.count("0"), places, "," in whole, scale, "")


def _spoken(found: re.Match[str]) -> str:
    """What an aside shows."""
    return found["words"] or found["letter"] or found["sign"] or ""


def _blanked(found: re.Match[str]) -> str:
    """As long as what it shows, and no letter of a format."""
    return "\0" * len(_spoken(found))


def _figure(number: Decimal, shape: _Shape) -> str:
    scaled = number.scaleb(shape.scale)
    rounded = abs(scaled).quantize(Decimal(1).scaleb(-shape.most), ROUND_HALF_UP)
    text = f"{rounded:,f}" if shape.grouped else f"{rounded:f}"
    for _ in range(shape.most - shape.fewest):
        text = text.removesuffix("0")
    sign = "-" if number < 0 and rounded else ""
    return f"{sign}{shape.before}{text.rstrip('.')}{shape.after}".strip()


def _day(number: Decimal, letters: str, since_1904: bool) -> str:
    """A day as it is written without doubt, or a time of day."""
    whole = int(number)
    if not 0 <= whole <= _LAST:
        return f"{number:f}"
    clock = _clock(number - whole) if _TIME.search(letters) else ""
    if not re.search(r"[yd]", letters):
        return clock or _MONTHS[_date(whole, since_1904).month - 1]
    return " ".join(filter(None, (_written(_date(whole, since_1904), letters), clock)))


def _date(whole: int, since_1904: bool) -> date:
    shift = 1 if not since_1904 and whole < _SHIFTED else 0
    return _FIRST[since_1904] + timedelta(min(whole + shift, _LAST - 1462 * since_1904))


def _written(day: date, letters: str) -> str:
    if "y" not in letters:
        return f"{day.day} {_MONTHS[day.month - 1]}"
    if "d" in letters:
        return day.isoformat()
    return f"{_MONTHS[day.month - 1]} {day.year}" if "m" in letters else str(day.year)


def _clock(part: Decimal) -> str:
    """The hour and minute of a part of a day."""
    minutes = min(round(part * 1440), 1439)
    return f"{minutes // 60:02}:{minutes % 60:02}"
