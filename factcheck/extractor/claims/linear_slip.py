"""Find areas and volumes whose printed conversion is that of their sides: 2,850 square metres (3,120 square yards)."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Interval, point, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.linear_slip import LinearSlip
from factcheck.model.units import Unit

from ..binding.conversions import pairs
from ..passage import Article

NEEDS = ("quantity", "reading", "reading")
CUES = ("(", "[", ",", "/", "-", "–", "—")

POWERS = {"length^2": 2, "length^3": 3}
CLOSE = Fraction(1, 1000)


def compose(article: Article) -> Iterator[LinearSlip | Skip]:
    for pair in pairs(article):
        ours, theirs = pair.source_units[0], pair.figure_units[0]
        power = POWERS.get(ours.dimension)
        if power is None or not _is_powered(ours, theirs) or None in (pair.source.number, pair.figure.number):
            continue
        factor = ours.factor / theirs.factor
        source, figure = printed(pair.source, loosely=True), printed(pair.figure, derived=True, loosely=True)
        linear = source.value * _root(factor, power)
        if linear.overlaps(figure.value) and not (source.value * factor).overlaps(figure.value):
            yield LinearSlip(figure, source, factor, power)


def _is_powered(ours: Unit, theirs: Unit) -> bool:
    """Both are named after a length ("square mile"), so that the factor of the length can be taken by mistake."""
    names = [unit.name.startswith(("square_", "cubic_")) for unit in (ours, theirs)]
    return ours.dimension == theirs.dimension and all(names)


def _root(factor: Fraction, power: int) -> Interval:
    """The factor between the sides, as near as a thousandth."""
    return point(Fraction(float(factor) ** (1 / power))).widen(CLOSE)
