"""Measures that stand side by side as two ways of saying one: "16 kilometres (10 miles)", "16 km, or 10 miles,"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity
from factcheck.model.prepared import prepared
from factcheck.model.tuples import NamedTuple
from factcheck.model.units import Unit

from ..lexicon.table import rows
from ..lexicon.units import unit_named
from ..passage import Article, Found, Pattern
from .phrases import gap

_MEASURE = r"{quantity}|{temperature}|{range}|{number}"
_SMALL = (
    r"(?:or |about |some |around |roughly |nearly |almost |just |over |i\.e\. |~ ?|≈ ?|= ?|more than "
    r"|the equivalent of |equivalent to |equal to )*"
)

BRACKET = Pattern(
    rf"(?<!\+)(?P<source>{_MEASURE})"
    + gap(3)
    + rf" ?[(\[]{_SMALL}(?:{{number}} (?:by|x) )?(?P<figure>{_MEASURE})(?P<tail>[^()\[\]]{{0,25}}?)[;,)\]]",
    kinds=("gauge", "reading", "reading"),
    hints=("(", "["),
)
APPOSED = Pattern(
    rf"(?<!\+)(?P<source>{_MEASURE})"
    + gap(2)
    + rf"(?:,| [–—-]+|—| /|/) ?(?P<or>{_SMALL})(?P<figure>{_MEASURE})(?P<tail>)(?= ?[,.;)–—]| -|$)",
    kinds=("gauge", "reading", "reading"),
    hints=(
        ", or",
        ", about",
        ", some",
        ", around",
        ", roughly",
        ", nearly",
        ", almost",
        "/",
        "–",
        "—",
        " - ",
        ", just",
        ", i.e",
    ),
)


_JOINED = re.compile(r",? ?(?:and|or|to|by|,|&) ?[\ue000-\uf8ff]")


class Pair(NamedTuple):
    """Two measures said to be one; the second is the conversion."""

    source: Quantity
    figure: Quantity
    source_units: tuple[Unit, ...]
    figure_units: tuple[Unit, ...]
    in_brackets: bool
    found: Found


def pairs(article: Article) -> Iterator[Pair]:
    """Every pair of measures with units of their own, in order of the patterns."""
    for pattern in (BRACKET, APPOSED):
        for found in article.find(pattern):
            pair = _pair(found, pattern is BRACKET)
            if pair is not None:
                yield pair


def _pair(found: Found, in_brackets: bool) -> Pair | None:
    source, figure = found.quantity("source"), _last(found)
    ours, theirs = meant(source.unit), meant(figure.unit)
    if ours and theirs and ours[0].name == "degree" and theirs[0].dimension == "temperature^1":
        ours = _other_scale(theirs[0])
    if not ours or not theirs or source.unit == figure.unit:
        return None
    if not in_brackets and not found.words("or").strip() and not figure.hedge and not found.match[0].count("/"):
        return None
    source, figure = unbound(source), unbound(figure)
    return Pair(source, figure, ours, theirs, in_brackets, found)


def _last(found: Found) -> Quantity:
    """The figure; of "220 and 180 metres (722 and 591 feet)" the last, as the source is the last of its own."""
    figure = found.quantity("figure")
    alike = [m for m in found.mentions("tail") if isinstance(m, Quantity) and m.unit == figure.unit]
    return alike[-1] if alike and _JOINED.match(found.words("tail")) else figure


def unbound(mention: Quantity) -> Quantity:
    """Without a hedge that bounds it: "more than 10 metres (33 feet)" converts ten metres."""
    if mention.number is None or mention.hedge in (None, "about", "close to"):
        return mention
    return mention._replace(ends=None, hedge=None)


def meant(name: str | None) -> tuple[Unit, ...]:
    """Every unit that a word may mean; none for a count's noun or no unit at all."""
    one = unit_named(name)
    return (one, *filter(None, map(unit_named, _others().get(one.name, ())))) if one else ()


def _other_scale(unit: Unit) -> tuple[Unit, ...]:
    return meant("degree_Fahrenheit" if unit.name == "degree_Celsius" else "degree_Celsius")[:1]


@prepared
def _others() -> dict[str, list[str]]:
    return {name: also.split("|") for name, also in rows("other_units")}
