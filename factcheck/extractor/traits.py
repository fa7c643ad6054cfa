"""What a sentence is told by beside the kinds of its mentions: what its times state, what its figures are."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Quantity, Timex

from .binding.amounts import POINTS, TIMES
from .passage import KINDS, Sentence, letters_of

TRAITS = {
    "weekday": "w",
    "day": "d",
    "month": "m",
    "year": "y",
    "dated": "dy",
    "reckoned": "R",
    "lapse": f"R{letters_of('duration')}",
    "ranged": "(",
    "era": "E",
    "unread": "U",
    "multiple": "X",
    "rate": "/",
    "bound": "B",
    "steep": "S",
    "pointed": f"P{letters_of('percent')}",
    "aged": "A",
    "summand": letters_of("amount") + letters_of("age"),
    "nth": f"d{letters_of('ordinal')}",
    "nation": KINDS["name"] + KINDS["area"],
    "headline": "H",
}
"""By the names that composers have for them, their letters; some are of several, or of a kind of mention too.

A time states a weekday, day, month or year, counts from another, has two ends, is a decade or century; a figure has no
number that anybody could read, is a multiple, an amount a head or a day, above or below something, a percentage over
100, points, years that someone may be; the sentence is the headline.
"""
_BOUNDS = frozenset(("more than", "less than"))
_OLDEST = 115


def traits(sentence: Sentence) -> str:
    """The letters of what it has of them, in their order."""
    found = {TRAITS["headline"]} if sentence.role == "headline" else set()
    for mention in sentence.mentions:
        if isinstance(mention, Timex):
            found.update(mention.stated, _of_time(mention))
        elif isinstance(mention, Quantity):
            found.update(_of_figure(mention))
    return "".join(sorted(found))


def _of_time(time: Timex) -> Iterator[str]:
    if time.shift is not None:
        yield "R"
    if time.weekday:
        yield "w"
    if time.value[:1] == "(":
        yield "("
    elif time.value[:2].isdecimal() and not time.value[3:4].isdecimal():
        yield "E"


def _of_figure(figure: Quantity) -> Iterator[str]:
    unit, number = figure.unit, figure.number
    if unit in TIMES:
        yield "X"
    elif unit in POINTS:
        yield "P"
    elif unit and "/" in unit:
        yield "/"
    if figure.hedge in _BOUNDS:
        yield "B"
    if number is None:
        yield "U"
    elif figure.kind == "percent" and number.fraction > 100:
        yield "S"
    elif figure.kind in ("age", "number") and unit in (None, "year") and 0 < number.fraction <= _OLDEST:
        yield "A"
