"""Bind a change of temperature to its conversion: "rose by 4C (7.2F)"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import printed
from factcheck.model.claim import Skip
from factcheck.model.claims.temperature_difference import TemperatureDifference

from ..binding.conversions import pairs
from ..binding.warming import is_difference
from ..passage import Article

NEEDS = ("temperature", "reading", "reading")
CUES = ("(", "[", ",", "/", "-", "–", "—")


def compose(article: Article) -> Iterator[TemperatureDifference | Skip]:
    for pair in pairs(article):
        if pair.figure_units[0].dimension != "temperature^1" or not is_difference(pair):
            continue
        yield TemperatureDifference(
            printed(pair.figure, derived=True), printed(pair.source), pair.figure_units[0], pair.source_units[0]
        )
