"""Bind a temperature to the element that melts or boils at it: "nitrogen, which boils at minus 196 degrees"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Interval, Named, Printed, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.statistic import Statistic

from ..lexicon.indicators import Indicator
from ..lexicon.units import unit_named
from ..passage import Article, Pattern, each_once

NEEDS = ("temperature",)
CUES = ("boils", "boiling", "melts", "melting", "freezes", "freezing", "liquefies", "solidifies")

BOILING, MELTING = Indicator("boiling-point", "kelvin"), Indicator("melting-point", "kelvin")
_MORE = r"(?: only| just)? (?:at|of|is|was|lies at|is at|being)(?: about| around| some)? (?P<value>{temperature})"
_POINT = r"(?P<way>boiling|melting|freezing)[ -]point"
_HINTS = ("boil", "melt", "freez", "liquef", "solidif")
PATTERNS = (
    # nitrogen, which boils at minus 196 degrees; iron melts at 1,538C
    Pattern(
        r"\b(?P<element>[a-z]+),? (?:which |that )?(?P<way>boils|melts|freezes|liquefies|solidifies)" + _MORE,
        kinds=("temperature",),
        hints=_HINTS,
    ),
    # iron's melting point is 1,538C; iron, whose melting point is; iron, with a melting point of
    Pattern(
        rf"\b(?P<element>[a-z]+)(?:'s|,? (?:whose|(?:with|which has|has) an?)) {_POINT}{_MORE}",
        kinds=("temperature",),
        hints=_HINTS,
    ),
    # the melting point of iron is 1,538C
    Pattern(rf"\b{_POINT} of (?:pure |liquid )?(?P<element>[a-z]+){_MORE}", kinds=("temperature",), hints=_HINTS),
)
_ELSEWHERE = ("pressure", "altitude", "vacuum", "alloy", "mixture", "salt", "metres", "feet")
"""Where it boils at another temperature, or is none of its own."""


def compose(article: Article) -> Iterator[Statistic | Skip]:
    """Whether the word is an element's name is for the data to say."""
    for found in each_once(article, PATTERNS, "value"):
        value, element = found.quantity("value"), found.words("element").lower()
        figure = _in_kelvin(value)
        if figure and not found.sentence.says(_ELSEWHERE):
            of = BOILING if found.words("way").lower() in ("boils", "boiling", "liquefies") else MELTING
            name = Named(value.start, value.end, value.text, "element", (element,))
            yield Statistic(figure, *of, name, None, False)


def _in_kelvin(value: Quantity) -> Printed | None:
    here, there = unit_named(value.unit), unit_named("kelvin")
    if value.number is None or here is None or there is None or here.dimension != there.dimension:
        return None
    figure, factor, offset = printed(value, loosely=True), here.factor / there.factor, here.offset
    moved = [Interval(one.low * factor + offset, one.high * factor + offset) for one in (figure.value, figure.strict)]
    return Printed(value, *moved)
