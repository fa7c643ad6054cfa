"""Bind a height or a length to the mountain or river that has it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Named, Quantity
from factcheck.model.claim import Skip
from factcheck.model.claims.statistic import Statistic

from ..lexicon.indicators import Indicator
from ..passage import Article, Found, Pattern
from .statistic import in_unit

NEEDS = ("place", "quantity")

HEIGHT = Indicator("height", "meter")
LENGTH = Indicator("length", "kilometer")
_KINDS = ("place", "quantity")
_MORE = r"(?: \((?:[^()]{1,30})\))?"
"""The same size in other units."""
_ITSELF = (
    r"(?<!\b(?:of|on|to|up|by) )(?<!\b(?:near|from|over) )(?<!\b(?:below|above|under|along) )(?<!\b(?:of|on) the )"
)
"""Not a camp on it: "Camp One on Everest, at 5,900 metres"."""
_HOW = "high|tall|long|up|above sea level|above the sea"

PATTERNS = (
    # Mount Everest, 8,849 metres high; at 8,849 metres (29,032 feet) tall
    Pattern(
        rf"(?P<place>{{place}}),?(?: at| which is)? (?P<value>{{quantity}}){_MORE} (?P<how>{_HOW})\b",
        kinds=_KINDS,
    ),
    # Mount Everest is 8,849 metres high; the Nile flows for 6,650 km
    Pattern(
        rf"(?:{_ITSELF}|(?=., which (?:rises|soars|stands|towers|climbs|reaches|peaks|measures) ))"
        r"(?P<place>{place}),? (?:which |that )?"
        r"(?:(?:now|today|still|officially|itself) )?"
        r"(?P<how>stands|rises|towers|soars|climbs|reaches|peaks at|flows|runs|stretches|is|measures)"
        rf"(?: to| at| for| some| about| now| {{date}}| officially| just| only)* (?P<value>{{quantity}}){_MORE}"
        r"(?: (?P<long>high|tall|long|above sea level|above the sea)\b)?",
        kinds=_KINDS,
    ),
    # Mount Everest, at 8,849 metres the highest mountain; Mount Everest (8,849m)
    Pattern(
        r"(?P<place>{place})(?:,? at (?P<value>{quantity})(?=,? (?:the |Africa|Europe|Asia|North|South))"
        r"|,? which at (?P<value2>{quantity}) is| \((?P<value3>{quantity})[),;/])",
        kinds=_KINDS,
    ),
    # Mount Everest, at 8,849 metres (29,032 feet), claimed; Mount Everest, Asia's highest mountain at 8,849 metres
    Pattern(
        rf"{_ITSELF}(?P<place>{{place}}),? at (?P<value3>{{quantity}}){_MORE}(?:,|(?= is\b| was\b))",
        kinds=_KINDS,
    ),
    Pattern(
        r"(?P<place>{place}), (?:the |an? )?[^,;()]{0,50}?\b(?:mountain|peak|summit|volcano|river),? (?:at|with)"
        rf" (?P<value3>{{quantity}}){_MORE}(?=[,.;]|$| and\b)",
        kinds=_KINDS,
        hints=("mountain", "peak", "summit", "volcano", "river"),
    ),
    # the height of Mount Everest is 8,849 metres; Mount Everest has a height of 8,849 metres; the Nile's length is
    Pattern(
        r"(?:\b(?:height|length|summit|peak|top) of (?:the )?(?P<place>{place})(?: is| was|,)(?: at)?"
        r"|(?P<place2>{place})(?:'s? (?:height|length|summit|peak)(?: is| of)(?: at)?| has a (?:height|length) of"
        r"|, whose (?:summit|peak|top) is(?: now)?(?: at)?)) (?P<value3>{quantity})",
        kinds=_KINDS,
        hints=("height", "length", "summit", "peak", "top"),
    ),
    # Mount Everest's 8,849-metre summit; the 8,849-metre summit of Mount Everest
    Pattern(
        r"(?:(?P<place>{place})'s? (?P<value3>{quantity})(?:-| )(?:high )?(?:summit|peak|top)\b"
        r"|(?P<value4>{quantity})(?:-| )(?:high )?(?:summit|peak|top) of (?:the )?(?P<place2>{place}))",
        kinds=_KINDS,
        hints=("summit", "peak", "top"),
    ),
    # At 8,849 metres Mount Everest is
    Pattern(r"^[\"“]?At (?P<value3>{quantity}),? (?:the )?(?P<place>{place}) (?:is|was|rises|towers)", kinds=_KINDS),
    # the 8,849-metre Mount Everest; the 6,650-km Nile
    Pattern(r"\bthe (?P<value>{quantity})(?:-| )(?:(?P<how>high|tall|long)[ -])?(?P<place>{place})", kinds=_KINDS),
)
_PARTLY = re.compile(r"(?: \([^()]{1,30}\))? (?:through|across|in|within|inside|along|between) (?!length\b|all\b)")
"""Not the whole of a river: "the Rhine runs for 865 kilometres through Germany"."""
TALL = frozenset(("high", "tall", "up", "above sea level", "above the sea"))
TALL |= {"stands", "rises", "towers", "soars", "climbs", "reaches", "peaks at"}
LONG = frozenset({"long", "flows", "runs", "stretches"})


def compose(article: Article) -> Iterator[Statistic | Skip]:
    seen: set[int] = set()
    for pattern in PATTERNS:
        for found in article.find(pattern):
            value, place = found.quantity(_group(found)), found.mention(_place(found))
            size = _size(found, value)
            if value.start in seen or not isinstance(place, Named) or size is None or _PARTLY.match(_behind(found)):
                continue
            seen.add(value.start)
            figure = in_unit(value, size)
            if figure is not None and place.entity is not None:
                yield Statistic(figure, size.id, size.unit, place, None, False)


def _behind(found: Found) -> str:
    return found.sentence.skeleton[found.match.end(_group(found)) :]


def _group(found: Found) -> str:
    """Which of the pattern's groups holds the figure."""
    groups = found.match.groupdict()
    return next(group for group in ("value", "value2", "value3", "value4") if groups.get(group))


def _place(found: Found) -> str:
    """Which of them holds the name."""
    return "place" if found.match.groupdict().get("place") else "place2"


def _size(found: Found, value: Quantity) -> Indicator | None:
    """What is measured, by the words around the figure; None where it may be how far away the place is."""
    groups = found.match.groupdict()
    if "value3" in groups:
        return _by_unit(value)
    words = {(groups.get(name) or "").strip() for name in ("how", "long")}
    if words & TALL:
        return HEIGHT
    if words & LONG or (
        "how" in groups and "long" not in groups and found.match.end("place") > found.match.end("value")
    ):
        return LENGTH if words & LONG else _by_unit(value)
    return None


def _by_unit(value: Quantity) -> Indicator | None:
    """ "The 8,849-metre Mount Everest" is high, "the 6,650-km Nile" is long."""
    unit = value.unit
    return HEIGHT if unit in ("meter", "foot") else LENGTH if unit in ("kilometer", "mile") else None
