"""How many years, months, weeks or days a duration or a "... ago" says, hedges kept."""

from __future__ import annotations

import re
from fractions import Fraction
from math import inf

from factcheck.model import Interval, Printed, Timex
from factcheck.model.annotations import get_args
from factcheck.model.claims.elapsed import Unit
from factcheck.model.tuples import NamedTuple

from ..lexicon.cues import cues
from ..mentions.figures.numeral import numeral

UNITS: tuple[Unit, ...] = get_args(Unit)
_UNIT = re.compile(
    r"[\s-]+(?:(?:long|full|straight|consecutive|successive|whole)[\s-]+)?(year|yr|decade|month|week|day|hour)s?\b",
    re.IGNORECASE,
)
_START = re.compile(r"(?<![\w.,])(?:\d|[a-z])", re.IGNORECASE)
_BACK = 14
"""How far before the figure a hedge word is looked for."""


class Length(NamedTuple):
    """A length of time in one unit."""

    value: Interval
    number: int
    unit: Unit


def length(text: str, mention: Timex) -> Length | None:
    """The length that the mention prints; None where it has no whole number of one unit ("a decade ago", "years")."""
    for found in _START.finditer(mention.text):
        read = numeral(mention.text, found.start())
        unit = _UNIT.match(mention.text, read[1]) if read else None
        number = read[0].fraction if read else Fraction(0)
        if unit and _is_read(number, unit[1].lower()):
            lead = text[max(0, mention.start - _BACK) : mention.start + found.start()]
            name = unit[1].lower()
            if name == "decade":
                return Length(_decades(int(number), lead), 10 * int(number), "year")
            name = {"yr": "year"}.get(name, name)
            return Length(_hedged(number, lead), int(number), next(u for u in UNITS if u == name))
    return None


def _is_read(number: Fraction, unit: str) -> bool:
    """Whole numbers, and half hours."""
    return number.denominator == 1 or number.denominator == 2 and unit == "hour"


def figure(mention: Timex, said: Length) -> Printed:
    """The length as a claim holds it."""
    return Printed(mention, said.value, said.value)


def _hedged(number: Fraction | int, lead: str) -> Interval:
    """The ends that the words before the number give it.

    >>> _hedged(10, "nearly "), _hedged(30, "about ")
    (Interval(low=Fraction(87, 10), high=10), Interval(low=Fraction(27, 1), high=Fraction(33, 1)))
    """
    kind = _hedge(lead)
    if kind == "nearly":
        return Interval(Fraction(87 * number, 100), number)
    if kind == "about":
        slack = max(Fraction(1), Fraction(number, 10))
        return Interval(number - slack, number + slack)
    return Interval(number if kind != "less" else 0, inf if kind == "more" else number)


def _decades(number: int, lead: str) -> Interval:
    """Years, to the nearest ten unless hedged.

    >>> _decades(3, ""), _decades(4, "more than ")
    (Interval(low=25, high=35), Interval(low=40, high=inf))
    """
    plain = _hedge(lead) in (None, "about")
    return Interval(10 * number - 5, 10 * number + 5) if plain else _hedged(10 * number, lead)


def _hedge(lead: str) -> str | None:
    words = lead.lower().split()
    ends = {" ".join(words[-size:]) for size in (1, 2)}
    return next((kind for kind in ("nearly", "more", "less", "about") if ends & set(cues(f"length_{kind}"))), None)
