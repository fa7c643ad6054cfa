"""Bind a measure to its conversion: "16 kilometres (10 miles)"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import printed
from factcheck.model.claim import Skip
from factcheck.model.claims.conversion import Conversion

from ..binding.conversions import Pair, pairs
from ..binding.warming import is_difference, may_be_difference
from ..passage import Article

NEEDS = ("gauge", "reading", "reading")
CUES = ("(", "[", ",", "/", "-", "–", "—")


def compose(article: Article) -> Iterator[Conversion | Skip]:
    seen: set[int] = set()
    for pair in pairs(article):
        if pair.source_units[0].dimension != pair.figure_units[0].dimension or is_difference(pair):
            continue
        if pair.figure.start not in seen:
            seen.add(pair.figure.start)
            yield _conversion(pair)


def _conversion(pair: Pair) -> Conversion | Skip:
    if pair.source.number is None and pair.source.ends is None:
        return Skip(pair.figure, "the measure beside it is too vague to convert")
    figure, source = printed(pair.figure, derived=True, loosely=True), printed(pair.source, loosely=True)
    return Conversion(figure, source, pair.figure_units, pair.source_units, may_be_difference(pair))
