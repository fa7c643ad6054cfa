"""A number in digits: grouping, decimals, vulgar fractions, powers of ten."""

from __future__ import annotations

import re

from factcheck.model import Number

LONGEST = 32
"""A longer run of digits is text, not a number."""

_RUN = re.compile(r"\d+")
_JOINTS = frozenset(",.·'’ \u00a0\u2009\u202f")
"""Marks that may stand between the digits of one number."""
_DIGITS = re.compile(
    r"""(?P<whole> \d{1,3}(?:,\d{3}){1,10}(?!\d)
        | \d{1,2}(?:,\d\d){1,6},\d{3}(?!\d)
        | \d{1,3}(?:[\u00a0\u2009\u202f'’]\d{3}){1,10}(?!\d)
        | \d{1,3}(?:[ ]\d{3}){1,10}(?![\d'’/:-]|[.,]\d{3})
        | \d+)?
        (?P<part> [.·]\d+)?""",
    re.VERBOSE,
)
_WIRE_DECIMAL = re.compile(r"[ ]?\.[ ](\d{1,3})(?=[ ]?(?:%|(?:percent|per[ ]cent|pct|(?:m|b|tr)illion|[mbt]ln|bn)\b))")
_WIRE_GROUP = re.compile(r"[ ]?,[ ](\d{3})(?![\d,])")
_VULGAR = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5)}
_VULGAR |= {"⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8)}
_FRACTION = re.compile(r"[ ]?[/⁄][ ]?(\d{1,4})(?![\d/.,]\d|\d|/)")
_MIXED = re.compile(
    r"""(?:[ ]|[ ]?-[ ]?)?(?P<vulgar>[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])
      | [ -](?P<over>\d{1,2})[ ]?[/⁄][ ]?(?P<under>2|3|4|5|6|8|10|12|16|32|64)(?![\d/]|[.,]\d)""",
    re.VERBOSE,
)
_POWER = re.compile(
    r"""[ ]?[x×✕*·⋅][ ]?10(?:
          \^[ ]?([-−–+]?\d{1,3})
        | ([-−–]\d{1,3})
        | ([1-9]\d?)(?!\d)
        | ([⁻⁺]?[⁰¹²³⁴-⁹]{1,3})
        | [ ]([-−–][ ]?\d{1,2}))
      | e([-+−]?\d{1,3})(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
_RAISED_TEN = re.compile(r"\^[ ]?([-−–+]?\d{1,3})|([⁻⁺]?[⁰¹²³⁴-⁹]{1,3})|(−\d{1,2})(?=[ \u00a0]?[A-Za-zµμΩ])")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–", "0123456789-+--", " ")
_TEN = Number(10)
_AFTER = frozenset("−^⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹ ,./-⁄½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞xX×✕*·⋅eE")
_AFTER_SPACE = frozenset("0123456789½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞.,/-⁄xX×✕*·⋅")


def digits(text: str, pos: int) -> tuple[Number, int] | None:
    """The number in digits that starts at pos, and its end.

    >>> [digits(text, 0) for text in ("1,234.50", "7 3/4 %", "2.5×10−3")]    # doctest: +ELLIPSIS
    [(Number(digits=123450, exponent=-2, ...), 8), (Number(digits=31, ... denominator=4), 5), (Number(digits=25, ...
    """
    if vulgar := _VULGAR.get(text[pos]):
        return Number(vulgar[0], 0, vulgar[1]), pos + 1
    run = _RUN.match(text, pos)
    end = run.end() if run else pos
    if not run or text[end : end + 1] in _JOINTS and text[end + 1 : end + 2].isdecimal():
        run = _DIGITS.match(text, pos)
        assert run
        end = run.end()
    if not pos < end <= pos + LONGEST:
        return None
    number = Number(int(run[0])) if run.re is _RUN else _grouped(run)
    return _continued(text, number, end) if _may_continue(text, end) else (number, end)


def _grouped(run: re.Match[str]) -> Number:
    """A number with marks between its groups, with decimals, or with both."""
    part = (run["part"] or "")[1:]
    return Number(int(_plain(run["whole"] or "") + part), -len(part))


def _may_continue(text: str, end: int) -> bool:
    mark = text[end : end + 1]
    if mark not in _AFTER:
        return False
    if mark == " ":
        return text[end + 1 : end + 2] in _AFTER_SPACE
    return mark not in ".," or text[end + 2 : end + 3].isdecimal()


def _plain(whole: str) -> str:
    return whole if whole.isdecimal() else "".join(filter(str.isdecimal, whole))


def _continued(text: str, number: Number, end: int) -> tuple[Number, int]:
    """The number with the fraction, power of ten or stray-spaced digits that follow."""
    if number.exponent == 0:
        if found := _MIXED.match(text, end):
            return _mixed(number, found), found.end()
        if (found := _FRACTION.match(text, end)) and int(found[1]) > 0:
            return Number(number.digits, 0, int(found[1])), found.end()
        if found := _WIRE_DECIMAL.match(text, end):
            return Number(int(f"{number.digits}{found[1]}"), -len(found[1])), found.end()
        if (found := _WIRE_GROUP.match(text, end)) and found[1][0] == "0" and 0 < number.digits < 1000:
            return Number(int(f"{number.digits}{found[1]}")), found.end()
    if number == _TEN and (found := _RAISED_TEN.match(text, end)):
        return Number(1, int(found[found.lastindex or 1].translate(_RAISED))), found.end()
    if found := _POWER.match(text, end):
        power = int(found[found.lastindex or 1].translate(_RAISED).replace(" ", ""))
        return Number(number.digits, number.exponent + power), found.end()
    return number, end


def _mixed(number: Number, found: re.Match[str]) -> Number:
    over, under = _VULGAR[found["vulgar"]] if found["vulgar"] else (int(found["over"]), int(found["under"]))
    return Number(number.digits * under + over, 0, under)
