"""A length as TIMEX3 writes it, and the units that it is counted in."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model.timex import Grain

from ..phrase import Phrase

GRAINS: dict[str, Grain] = {
    "S": "second",
    "N": "minute",
    "H": "hour",
    "D": "day",
    "WE": "week",
    "W": "week",
    "M": "month",
    "Q": "quarter",
    "Y": "year",
}
BLANK = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "WE": "XXXX-WXX-WE",
    "F": "XXXX-WXX",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "Y": "XXXX",
}
BLANK |= {"E": "XXX", "C": "XX", "L": "X", "H": "XXXX-XX-XXTXX", "N": "XXXX-XX-XXTXX:XX", "S": "XXXX-XX-XXTXX:XX:XX"}
_HYPHENS = ("-", "‑")
DAYS = {"D": 1, "W": 7, "WE": 7, "F": 14}
MONTHS = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200, "L": 12000}
SCALED = {"F": ("W", 2), "E": ("Y", 10), "C": ("Y", 100), "L": ("Y", 1000), "Q": ("M", 3)}
SECONDS = {"S": 1, "N": 60, "H": 3600}
FINER = {"E": "Y", "C": "E"}
"""What half of such a unit is told in."""


def unit_of(phrase: Phrase, i: int) -> str | None:
    """The code of the unit that word i names; None for another word."""
    word = phrase[i]
    if word.sort in ("unit", "units"):
        return word.value
    if word.sort == "ordinal" and word.value == "2" and phrase.lower(i) == "second":
        return "S"
    if (
        word.sort == "part"
        and phrase.lower(i) == "night"
        and i
        and phrase[i - 1].sort in _HYPHENS
        or word.sort == "parts"
        and word.value == "NI"
    ):
        return "D"
    return None


def period(amount: Fraction, unit: str) -> str:
    """The TIMEX3 duration.

    >>> period(Fraction(5, 2), "H"), period(Fraction(3), "F"), period(Fraction(2), "E")
    ('PT2.5H', 'P6W', 'P20Y')
    """
    if unit in SCALED:
        unit, times = SCALED[unit]
        amount *= times
    if unit in SECONDS:
        return f"PT{_plain(amount)}{'M' if unit == 'N' else unit}"
    return f"P{_plain(amount)}{unit}"


def _plain(amount: Fraction) -> str:
    return str(amount.numerator) if amount.denominator == 1 else f"{float(amount):.10g}"


Part = tuple[Fraction, str]


def joined_length(parts: list[Part]) -> str:
    """The TIMEX3 duration of several.

    >>> joined_length([(Fraction(1), "E"), (Fraction(2), "Y"), (Fraction(3), "H")])
    'P12YT3H'
    """
    if len(parts) == 1:
        return period(*parts[0])
    counts: dict[str, Fraction] = {}
    for amount, unit in parts:
        code, times = SCALED.get(unit, (unit, 1))
        counts[code] = counts.get(code, Fraction(0)) + amount * times
    days = "".join(period(counts[code], code)[1:] for code in ("Y", "M", "W", "WE", "D") if code in counts)
    clock = "".join(period(counts[code], code)[2:] for code in "HNS" if code in counts)
    return "P" + days + ("T" + clock if clock else "")


def coarsest(parts: list[Part]) -> str:
    return parts[0][1] if len(parts) == 1 else min(parts, key=lambda part: "SNHDWFMQYECL".find(part[1][0]))[1]
