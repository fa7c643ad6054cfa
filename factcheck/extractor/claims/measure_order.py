"""Find conversions whose metric measure stands on the other side than the house's, or the article's own, has it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from factcheck.model import counted
from factcheck.model.claim import Skip
from factcheck.model.claims.measure_order import MeasureOrder
from factcheck.model.units import Unit

from ..binding.conversions import Pair, pairs
from ..lexicon.table import rows
from ..passage import Article

NEEDS = ("measure",)
CUES = ("(", "[", ", or", "—", "–", "/", ", about", ", some", " - ", "--")

OURS = ("length^1", "length^2", "length^3", "mass^1", "temperature^1", "length^1 time^-1")
"""Lengths, areas, volumes, masses, temperatures, speeds."""


def compose(article: Article) -> Iterator[MeasureOrder | Skip]:
    house = article.document.house.metric_first
    wanted: bool | None = True if house else None
    for pair in sorted(pairs(article), key=lambda pair: pair.source.start):
        first, second = _system(pair.source_units[0]), _system(pair.figure_units[0])
        if {first, second} != {METRIC, CUSTOMARY}:
            continue
        if wanted is None:
            wanted = first == METRIC
        if wanted != (first == METRIC):
            yield _turned(pair, "the house prints" if house else "the article first prints")


def _turned(pair: Pair, whose: str) -> MeasureOrder:
    system = _system(pair.figure_units[0])
    instead = f"{pair.figure.text} ({pair.source.text})"
    return MeasureOrder(counted(pair.source, 0), pair.figure, instead, f"{whose} the {system} measure first")


METRIC, CUSTOMARY = "metric", "customary"


def _system(unit: Unit) -> str:
    """Which of the two a unit belongs to; empty for neither."""
    names = set(unit.name.split("_"))
    if unit.dimension not in OURS or not names.isdisjoint(_words("neither")):
        return ""
    return METRIC if "metric" in names or names.isdisjoint(_words(CUSTOMARY)) else CUSTOMARY


@cache
def _words(system: str) -> frozenset[str]:
    return frozenset(word for word, of in rows("systems") if of == system)
