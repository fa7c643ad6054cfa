"""Bind a height or a length to the mountain or river that has it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Named
from factcheck.model.claim import Skip
from factcheck.model.claims.statistic import Statistic

from ..lexicon.indicators import Indicator
from ..passage import Article, Found, Pattern
from .statistic import in_unit

NEEDS = ("quantity",)

HEIGHT = Indicator("height", "meter")
LENGTH = Indicator("length", "kilometer")
_KINDS = ("place", "quantity")
_MORE = r"(?: \((?:[^()]{1,30})\))?"
"""The same size in other units."""

PATTERNS = (
    # Mount Everest, 8,849 metres high; at 8,849 metres (29,032 feet) tall
    Pattern(
        rf"(?P<place>{{place}}),?(?: at| which is)? (?P<value>{{quantity}}){_MORE} (?P<how>high|tall|long)\b",
        kinds=_KINDS,
    ),
    # Mount Everest is 8,849 metres high; the Nile flows for 6,650 km
    Pattern(
        r"(?P<place>{place}) (?P<how>stands|rises|towers|reaches|peaks at|flows|runs|stretches|is|measures)"
        rf"(?: to| at| for| some| about)* (?P<value>{{quantity}}){_MORE}"
        r"(?: (?P<long>high|tall|long|above sea level)\b)?",
        kinds=_KINDS,
    ),
    # the 8,849-metre Mount Everest; the 6,650-km Nile
    Pattern(r"\bthe (?P<value>{quantity})(?:-| )(?:(?P<how>high|tall|long) )?(?P<place>{place})", kinds=_KINDS),
)
TALL = frozenset({"high", "tall", "above sea level", "stands", "rises", "towers", "reaches", "peaks at"})
LONG = frozenset({"long", "flows", "runs", "stretches"})


def compose(article: Article) -> Iterator[Statistic | Skip]:
    seen: set[int] = set()
    for pattern in PATTERNS:
        for found in article.find(pattern):
            value, place = found.quantity("value"), found.mention("place")
            size = _size(found)
            if value.start in seen or not isinstance(place, Named) or size is None:
                continue
            seen.add(value.start)
            figure = in_unit(value, size)
            if figure is not None and place.entity is not None:
                yield Statistic(figure, size.id, size.unit, place, None, False)


def _size(found: Found) -> Indicator | None:
    """What is measured, by the words around the figure; None where it may be how far away the place is."""
    groups = found.match.groupdict()
    words = {(groups.get(name) or "").strip() for name in ("how", "long")}
    if words & TALL:
        return HEIGHT
    if words & LONG or (
        "how" in groups and "long" not in groups and found.match.end("place") > found.match.end("value")
    ):
        return LENGTH if words & LONG else _by_unit(found)
    return None


def _by_unit(found: Found) -> Indicator | None:
    """ "The 8,849-metre Mount Everest" is high, "the 6,650-km Nile" is long."""
    unit = found.quantity("value").unit
    return HEIGHT if unit in ("meter", "foot") else LENGTH if unit in ("kilometer", "mile") else None
