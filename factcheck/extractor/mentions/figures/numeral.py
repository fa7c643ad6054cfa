"""A number, in digits or in words, with the scale word that belongs to it."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.extractor.lexicon.numerals import CARDINALS, DOZEN, SCALE, SCALES
from factcheck.model import Number

from .digits import digits
from .spelled import scaled, spelled, with_part
from .unit import DISSOLVED

_SCALE = re.compile(r"(?:[ \u00a0]{1,2}|[ ]?\r?\n[ ]?|-)?([A-Za-z]+)\b(?![-'’]?\d)")


@lru_cache(maxsize=4)
def numeral(text: str, pos: int) -> tuple[Number, int] | None:
    """The number that starts at pos, and its end; None where none does.

    >>> numeral("3.5 million", 0), numeral("twenty-six", 0)
    ((Number(digits=35, exponent=5, denominator=1), 11), (Number(digits=26, exponent=0, denominator=1), 10))
    """
    char = text[pos : pos + 1]
    if char.isalpha():
        return spelled(text, pos)
    if char in _STARTS:
        read = digits(text, pos)
        if read is None:
            return None
        return with_part(text, *read) if text.startswith((" and ", "-and-"), read[1]) else with_scale(text, *read)
    return _signed(text, pos) if char and char in "-−+" else None


_INDIAN = (5, 7)
_AND = re.compile(r"[ ](?:and[ ])?(?=\d|[a-z])")
_HIGHEST = 24
"""No scale is read on top of such a power of ten."""
_STARTS = frozenset("0123456789.½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")


_SCALED = frozenset(letter for word in (*SCALES, "dozen") for letter in (word[0], word[0].upper()))
_SCALED |= frozenset(" \u00a0\r\n-")
"""What a scale word may begin with, or the gap before it."""


def with_scale(text: str, number: Number, end: int) -> tuple[Number, int]:
    """The number with the scale words and letters that follow it: "1.5 million", "10k", "US$ 1MM"."""
    blank = text[end : end + 1] == " "
    found = _SCALE.match(text, end) if text[end + blank : end + blank + 1] in _SCALED else None
    if not found:
        return number, end
    word = found[1]
    power = SCALES.get(word if len(word) < 3 else word.lower())
    if power is None or word == "Grand":
        return _dozens(number, end, found)
    if len(word) < 3:
        return (scaled(number, power), found.end()) if _is_scale_letter(number, word, end, found) else (number, end)
    number, end = scaled(number, power), found.end()
    if power in _INDIAN and (lesser := _lesser(text, end, power)):
        return Number(int(number.fraction + lesser[0].fraction)), lesser[1]
    return with_scale(text, number, end) if number.exponent < _HIGHEST else (number, end)


def _lesser(text: str, end: int, power: int) -> tuple[Number, int] | None:
    """What follows a crore or a lakh: "6 crore and two hundred", "12 lakh 50 thousand"."""
    found = _AND.match(text, end)
    lesser = numeral(text, found.end()) if found else None
    return lesser if lesser and lesser[0].exponent + 2 <= power and 100 <= lesser[0].fraction < 10**power else None


def _dozens(number: Number, end: int, found: re.Match[str]) -> tuple[Number, int]:
    kind, value = CARDINALS.get(found[1].lower(), (SCALE, 0))
    return (number.times(value), found.end()) if kind == DOZEN else (number, end)


_NETWORKS = 8
"""Mobile networks have lower numbers: 3G, 5G."""


_COUNTS = re.compile(r"[ ](?:[a-z]+[ ])?(?:[a-z]+s|people|men|women)\b|\s{0,3}$")
"""What follows a bare "3B" that counts billions; "Figures 2A and 3B show" and "221B Baker Street" have none."""


def _is_scale_letter(number: Number, word: str, end: int, found: re.Match[str]) -> bool:
    """Letters touch the number (10k); abbreviations may stand apart (10 bn). Not 573.15K, 5G or 2M NaOH."""
    if word == "M" and DISSOLVED.match(found.string, found.end()):
        return False
    if word == "b" and number.exponent == 0:
        return False
    if word == "B" and number.exponent == 0 and not _COUNTS.match(found.string, found.end()):
        return False
    if word == "K" and number.exponent < -1 or word == "G" and number.digits < _NETWORKS:
        return False
    return found.start(1) == end or word in ("bn", "mn", "tn")


def _signed(text: str, pos: int) -> tuple[Number, int] | None:
    read = numeral(text, pos + 1) if text[pos + 1 : pos + 2].isdecimal() or text[pos + 1 : pos + 2] == "." else None
    if not read:
        return None
    return (read[0]._replace(digits=-read[0].digits) if text[pos] != "+" else read[0]), read[1]
