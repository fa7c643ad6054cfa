"""Bind a length of time to the same in another unit: "150 minutes, or two and a half hours,"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Interval, Quantity, Timex, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.conversion import Conversion
from factcheck.model.number import Number

from ..binding.conversions import meant
from ..passage import Article, Pattern, Sentence

NEEDS = ("duration", "duration")
CUES = ("(", ", or", "that is", "i.e.", "equal to", "equivalent to")

_SAID_TWICE = Pattern(
    r"(?P<source>{duration})(?:,? or| ?\(|,? (?:that is|i\.e\.|equal to|equivalent to),?)"
    r" ?(?:or |about |around |roughly |some |just over |just under )*(?P<figure>{duration})(?= ?[,.;:)–—]|$)",
    kinds=("duration", "duration"),
    hints=CUES,
)
_TWO_THINGS = re.compile(
    r"\b(?:jail\w*|prison\w*|sentenc\w*|serv(?:e|ed|es|ing)|bans?|banned|suspen\w+|either|whether|between|if|unless|choice"
    r"|options?|terms?|contract\w*|working|business|school|academic|whichever|maximum|minimum|warrant\w+|guarantee\w*)\b"
)
"""Beside them the two may be one or the other, or days that are no days of the calendar."""
_VALUE = re.compile(
    r"P(?:(?P<year>[\d.]+)Y)?(?:(?P<month>[\d.]+)M)?(?:(?P<week>[\d.]+)W)?(?:(?P<day>[\d.]+)D)?"
    r"(?:T(?:(?P<hour>[\d.]+)H)?(?:(?P<minute>[\d.]+)M)?(?:(?P<second>[\d.]+)S)?)?"
)
NEAR = Interval(Fraction(1, 3), Fraction(3))
"""How far from one another slips may lie; beyond that they are two lengths."""
ROUGHLY = Interval(Fraction(7, 8), Fraction(8, 7))
"""Lengths so near may be rounded ones: "80 minutes, or an hour and a quarter"."""
MANY = 10
"""With fewer, what follows an "or" may be a choice: "three days, or a week"."""
_PRINTED = (1, 2, 4)
"""Whole lengths, halves and quarters."""


def compose(article: Article) -> Iterator[Conversion | Skip]:
    for found in article.find(_SAID_TWICE):
        yield from _claim(found.sentence, found.timex("source"), found.timex("figure"), "(" in found.match[0])


def _claim(sentence: Sentence, said: Timex, again: Timex, in_brackets: bool) -> Iterator[Conversion | Skip]:
    first, second = _measure(said), _measure(again)
    if first is None or second is None or first.unit == second.unit:
        return
    assert first.number and second.number
    if not in_brackets and (first.number.fraction < MANY or second.number.fraction == 1):
        return
    if _TWO_THINGS.search(sentence.lower):
        yield Skip(again, "the two lengths may be one or the other")
        return
    source, figure = printed(first, loosely=True), printed(second, derived=True, loosely=True)
    ours, theirs = meant(first.unit)[:1], meant(second.unit)[:1]
    ratio = Interval(*[Fraction(source.said) * ours[0].factor / (Fraction(figure.said) * theirs[0].factor)] * 2)
    exact = source.value * (ours[0].factor / theirs[0].factor)
    if ratio.overlaps(NEAR) and (exact.overlaps(figure.value) or not ratio.overlaps(ROUGHLY)):
        yield Conversion(figure, source, theirs, ours)
    else:
        yield Skip(again, "the two lengths may be rounded ones, or two")


def _measure(length: Timex) -> Quantity | None:
    """The length as a quantity of its finest unit, where it is said plainly."""
    found = _VALUE.fullmatch(length.value)
    parts = [(meant(unit)[0], Fraction(told)) for unit, told in (found.groupdict() if found else {}).items() if told]
    if not parts or length.mod not in (None, "APPROX"):
        return None
    finest = parts[-1][0]
    total = sum((number * unit.factor for unit, number in parts), Fraction(0)) / finest.factor
    if not total or total.denominator not in _PRINTED:
        return None
    number = Number(total.numerator, 0, total.denominator)
    hedge = "about" if length.mod else None
    return Quantity(length.start, length.end, length.text, "quantity", number, unit=finest.name, hedge=hedge)
