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
    # the 390 kilometres that separate Paris from Lyon
    Pattern(
        r"(?P<value>{quantity})(?: or so)? (?:that |which )?(?:separates?|separated|separating|part|divide|lie between)"
        r" (?P<one>{name}) (?:from|and) (?P<two>{name})",
        kinds=_KINDS,
    ),
    # the Paris to Lyon route, 390 kilometres as the crow flies
    Pattern(
        r"(?P<one>{name})(?: to |-|–)(?P<two>{name})(?: [a-z]+){0,2},? (?:which is |is )?(?P<value>{quantity})"
        r" (?:as the crow flies|by air|in a straight line|apart)",
        kinds=_KINDS,
    ),
)
_STRAIGHT = ("as the crow", "by air", "straight line", "flight", " fly ", "flies", " flew", "flying", " jet ", "plane")
_ROUND = ("ship", "sail", "road", "drive", "drove", "train", "rail", "walk", "stop", "via ", "round ", "detour", "trip")
CITY_TOO = "US-NY"
"""Of a distance from New York, the city is an end."""
LEAST = 50
"""Kilometres: nearer than that, it matters where in a city one measures from."""


def compose(article: Article) -> Iterator[Distance | Skip]:
    for found in each_once(article, PATTERNS, "value"):
        value = found.quantity("value")
        one, two = _city(found, "one"), _city(found, "two")
        figure = in_unit(value, LENGTH) if value.unit else None
        if one and two and one.entities != two.entities and figure and figure.said >= LEAST:
            yield Distance(figure, (one, two), straight=_is_flown(found))


def _city(found: Found, group: str) -> Named | None:
    name = found.mention(group)
    if not isinstance(name, Named) or not name.entity:
        return None
    return name if name.kind in ("city", "capital") or name.entity == CITY_TOO else None


def _is_flown(found: Found) -> bool:
    """By air, and by nothing else."""
    return found.sentence.says(_STRAIGHT) and not found.sentence.says(_ROUND)
