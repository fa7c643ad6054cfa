"""Bind a distance to the two cities between which it lies."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Named
from factcheck.model.claim import Skip
from factcheck.model.claims.distance import Distance

from ..lexicon.indicators import Indicator
from ..passage import Article, Found, Pattern, each_once
from .statistic import in_unit

NEEDS = ("quantity", "name")
CUES = ("km", "kilometer", "kilometers", "kilometre", "kilometres", "mile", "miles")

LENGTH = Indicator("distance", "kilometer")
_KINDS = ("quantity", "name")
_WAY = r"(?: (?:due |to the )?(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?)?"
PATTERNS = (
    # Lyon, 390 kilometres south of Paris; Lyon is 390 km from Paris
    Pattern(
        r"(?P<one>{name}),? (?:which )?(?:(?:is|lies|sits|stands) )?(?:some )?(?P<value>{quantity})"
        rf"(?: \([^()]{{0,30}}\))?{_WAY} (?:of|from) (?:the capital,? )?(?P<two>{{name}})(?!')",
        kinds=_KINDS,
    ),
    # the 390 kilometres between Paris and Lyon; from Paris to Lyon
    Pattern(
        r"(?P<value>{quantity})(?: \([^()]{0,30}\))? (?:between|from) (?P<one>{name}) (?:and|to) (?P<two>{name})",
        kinds=_KINDS,
    ),
    # Paris and Lyon are 390 kilometres apart
    Pattern(r"(?P<one>{name}) and (?P<two>{name}),? (?:which )?(?:are|lie) (?P<value>{quantity}) apart", kinds=_KINDS),
)
LEAST = 50
"""Kilometres: nearer than that, it matters where in a city one measures from."""


def compose(article: Article) -> Iterator[Distance | Skip]:
    for found in each_once(article, PATTERNS, "value"):
        value = found.quantity("value")
        one, two = _city(found, "one"), _city(found, "two")
        figure = in_unit(value, LENGTH) if value.unit else None
        if one and two and one.entities != two.entities and figure and figure.said >= LEAST:
            yield Distance(figure, (one, two))


def _city(found: Found, group: str) -> Named | None:
    name = found.mention(group)
    return name if isinstance(name, Named) and name.entity and name.kind in ("city", "capital") else None
