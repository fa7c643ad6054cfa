"""Measures that stand side by side as two ways of saying one: "16 kilometres (10 miles)", "16 km, or 10 miles,"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from math import inf

from factcheck.model import Interval, Quantity
from factcheck.model.interval import Bound
from factcheck.model.prepared import prepared
from factcheck.model.tuples import NamedTuple
from factcheck.model.units import Unit

from ..lexicon.table import rows
from ..lexicon.units import unit_named
from ..passage import Article, Found, Pattern, letters_of
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
_SET_OFF = (", or", ", i.e", ", equal", ", equivalent", ", the", *(f", {letter}" for letter in letters_of("gauge")))
"""A comma before the second; about, some and nearly are read with it, as its hedge."""
APPOSED = Pattern(
    rf"(?<!\+)(?P<source>{_MEASURE})"
    + gap(2)
    + rf"(?:,| [–—-]+|—| /|/) ?(?P<or>{_SMALL})(?P<figure>{_MEASURE})(?P<tail>)(?= ?[,.;)–—]| -|$)",
    kinds=("gauge", "reading", "reading"),
    hints=(*_SET_OFF, "/", "–", "—", " - "),
)
# 1.8 metric tons of cocaine (about 3,970 pounds); 3.5 million litres of water a day, or 925,000 gallons,
_WORDS = r"(?P<between>(?:[^.,;:()\[\]\ue000-\uf8ff]|[{date}{duration}{set}{name}{area}{place}]){3,60}?)"
FAR_BRACKET = Pattern(
    rf"(?<!\+)(?P<source>{_MEASURE}){_WORDS} ?[(\[]{_SMALL}(?P<figure>{_MEASURE})(?P<tail>)[)\]]",
    kinds=("gauge", "reading", "reading"),
    hints=("(", "["),
)
FAR_APPOSED = Pattern(
    rf"(?<!\+)(?P<source>{_MEASURE}){_WORDS}, (?P<or>{_SMALL})(?P<figure>{_MEASURE})(?P<tail>)(?= ?[,.;)–—]| -|$)",
    kinds=("gauge", "reading", "reading"),
    hints=_SET_OFF,
)
_APART = re.compile(r"\b(?:each|every|apiece|per|than|against|compared|more|another|includ\w+|plus|with)\b")
"""Words between two measures of which the second may be of something else."""

_BEFORE = 16
_JOINED = re.compile(r",? ?(?:and|or|to|by|,|&) ?[\ue000-\uf8ff]")


class Pair(NamedTuple):
    """Two measures said to be one; the second is the conversion."""

    source: Quantity
    figure: Quantity
    source_units: tuple[Unit, ...]
    figure_units: tuple[Unit, ...]
    in_brackets: bool
    found: Found
    before: str
    """What is printed before the first, hedges and all."""


def pairs(article: Article) -> Iterator[Pair]:
    """Every pair of measures with units of their own, in order of the patterns."""
    for pattern in (BRACKET, APPOSED):
        for found in article.find(pattern):
            pair = _pair(article, found, pattern is BRACKET)
            if pair is not None:
                yield pair


def far_pairs(article: Article) -> Iterator[Pair]:
    """Measures of two systems with more words between them: one a conversion, if it is that but for a slip."""
    for pattern in (FAR_BRACKET, FAR_APPOSED):
        for found in article.find(pattern):
            if _APART.search(found.words("between")):
                continue
            pair = _pair(article, found, pattern is FAR_BRACKET)
            if pair and _is_metric(pair.source_units[0]) != _is_metric(pair.figure_units[0]):
                yield pair


def converted(value: Interval, ours: tuple[Unit, ...], theirs: tuple[Unit, ...]) -> Iterator[Interval]:
    """What a measure may be in other units, by what either word may mean."""
    for one in ours:
        for other in theirs:
            if one.dimension == other.dimension:
                yield Interval(_to(one, other, value.low), _to(one, other, value.high))


def _to(one: Unit, other: Unit, value: Bound) -> Bound:
    return value if value in (inf, -inf) else one.to(other, Fraction(value))


def _is_metric(unit: Unit) -> bool:
    """Whether it is ten times over a base unit, however often."""
    return set(f"{unit.factor.numerator}{unit.factor.denominator}") <= {"0", "1"}


def _pair(article: Article, found: Found, in_brackets: bool) -> Pair | None:
    source, figure = found.quantity("source"), _last(found)
    (name, rate), (other, its_rate) = ((m.unit or "").partition("/")[::2] for m in (source, figure))
    if its_rate not in ("", rate):
        return None
    ours, theirs = meant(name), meant(other)
    if ours and theirs and ours[0].name == "degree" and theirs[0].dimension == "temperature^1":
        ours = _other_scale(theirs[0])
    if not ours or not theirs or source.unit == figure.unit:
        return None
    if not in_brackets and not found.words("or").strip() and not figure.hedge and not found.match[0].count("/"):
        return None
    source, figure = unbound(source), unbound(figure)
    before = article.document.text[max(0, source.start - _BEFORE) : source.start]
    return Pair(source, figure, ours, theirs, in_brackets, found, before)


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


def rescaled(mention: Quantity, name: str | None) -> Quantity | None:
    """A metric measure as so many of a unit ten times greater or smaller, however often; None where it is none."""
    one, other = unit_named(mention.unit), unit_named(name)
    if one is None or other is None or mention.number is None or one.dimension != other.dimension:
        return None
    ratio = one.factor / other.factor
    places = len(str(max(ratio.numerator, ratio.denominator))) - 1
    if not (_is_metric(one) and _is_metric(other)) or 10**places != max(ratio.numerator, ratio.denominator):
        return None
    exponent = mention.number.exponent + (places if ratio >= 1 else -places)
    return mention._replace(number=mention.number._replace(exponent=exponent), unit=name)


def meant(name: str | None) -> tuple[Unit, ...]:
    """Every unit that a word may mean; none for a count's noun or no unit at all."""
    one = unit_named(name)
    return (one, *filter(None, map(unit_named, _others().get(one.name, ())))) if one else ()


def _other_scale(unit: Unit) -> tuple[Unit, ...]:
    return meant("degree_Fahrenheit" if unit.name == "degree_Celsius" else "degree_Celsius")[:1]


@prepared
def _others() -> dict[str, list[str]]:
    return {name: also.split("|") for name, also in rows("other_units")}
