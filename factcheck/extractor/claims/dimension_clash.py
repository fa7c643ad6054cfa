"""Bind a measure to a bracketed conversion that measures something else: "10 acres (4 kilometers)"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import counted
from factcheck.model.claim import Skip
from factcheck.model.claims.dimension_clash import DimensionClash

from ..binding.conversions import Pair, pairs
from ..passage import Article

NEEDS = ("gauge", "reading", "reading")
CUES = ("(", "[")

CONVERTED = ("length^1", "length^2", "length^3", "mass^1", "temperature^1", "length^1 time^-1")
"""What newsrooms convert: lengths, areas, volumes, masses, temperatures, speeds."""
GOODS = {frozenset(("mass^1", "length^3"))}
"""Commodities and recipes are printed both ways: tonnes and barrels, grams and cups."""


def compose(article: Article) -> Iterator[DimensionClash | Skip]:
    for pair in pairs(article):
        ours, theirs = pair.source_units[0], pair.figure_units[0]
        if not pair.in_brackets or ours.dimension == theirs.dimension:
            continue
        if ours.dimension not in CONVERTED or theirs.dimension not in CONVERTED:
            yield Skip(pair.figure, "not a conversion")
        elif frozenset((ours.dimension, theirs.dimension)) in GOODS:
            yield Skip(pair.figure, "goods may be printed by weight and by volume")
        elif not _tied(pair):
            yield Skip(pair.figure, "the bracket says something else of it")
        else:
            yield DimensionClash(counted(pair.figure, 0), counted(pair.source, 0), theirs, ours)


def _tied(pair: Pair) -> bool:
    """Nothing but the measure stands in the bracket."""
    return not pair.found.words("tail").strip()
