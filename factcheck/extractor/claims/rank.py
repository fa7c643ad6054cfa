"""Bind a superlative to the place that is said to hold it: "Nigeria, Africa's most populous country"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Interval, Named, Number, Printed, Quantity, counted, point
from factcheck.model.claim import Skip
from factcheck.model.claims.rank import TIMELESS, Rank

from ..binding.period import stated
from ..lexicon.superlatives import Superlative, adjectives, heads, regions, superlatives
from ..passage import Article, Found, Pattern

NEEDS = ("name",)
CUES = ("largest", "biggest", "smallest", "populous", "populated", "highest", "tallest", "longest")

_REGION = "|".join(sorted(regions(), key=len, reverse=True))
_SUPERLATIVE = (
    rf"(?:(?P<order>{{ordinal}})[ -])?(?P<adjective>{'|'.join(adjectives())}) (?P<head>{'|'.join(heads())})\b"
)
_WHERE = rf"(?:the )?(?:(?P<where>{_REGION})|(?P<body>{{name}}))"
_BEFORE = rf"{_WHERE}'s {_SUPERLATIVE}"
_BY = r"(?P<by> (?:by|in) (?:land ?mass|land area|area|size|territory|population)| geographically)?"
_AFTER = rf"(?:the )?{_SUPERLATIVE} (?:in|of|on) {_WHERE}(?!\w)"
_ALONE = (
    r"(?! (?:of|for|without|with|to|that|outside|wholly|entirely|not|never|ever|under|where|whose|among|excluding"
    r"|except|per|in terms|between|by (?!a|far|population)\w+|at|from|measured|using|when|if|until"
    r"|till|before|since|once)\b|'s|-)"
)
"""Not one of a narrower kind: "the largest country without a coast", "the largest economy outside the euro zone"."""
_AFTERWARDS = r"(?:,? (?:after|behind) (?:the )?(?P<behind>{area}(?:(?:,| and|, and)(?: the)? {area})*))?"
_WITHIN = (
    rf"(?:the )?(?:(?P<order>{{ordinal}})[ -])?(?P<adjective>{'|'.join(adjectives())}) (?:of the )?"
    r"(?P<where>(?!))?(?P<body>{area}) (?P<head>state)\b"
)
_RANKS = tuple(f"{rank}{_BY}{_ALONE}{_AFTERWARDS}" for rank in (_BEFORE, _AFTER, _WITHIN))
"""Africa's largest country, the largest country in Africa, the largest US state."""
_THING = r"(?P<thing>{area}|{place})"
_IS = (
    r"(?:,? (?:which |who |now |is |still |currently |remains |also |by far |already |easily ){1,4}|, )"
    r"(?:(?:still|now|also|already|currently|easily|by far),? )*"
)
_HINTS = ("largest", "biggest", "smallest", "most popul", "least popul", "highest", "tallest", "longest")

PATTERNS = tuple(
    Pattern(template, kinds=("name",), hints=_HINTS)
    for rank in _RANKS
    for template in (
        # Nigeria, Africa's most populous country; China is the largest economy in Asia
        rf"(?<!\band ){_THING}{_IS}{rank}",
        # China has the world's largest population
        rf"(?<!\band ){_THING},? (?:which )?(?:(?:still|now|also|already|currently) )?(?:has|boasts|with) {rank}",
        # Africa's most populous country, Nigeria; As Africa's most populous country, Nigeria
        rf"{rank},? (?:the )?{_THING}(?! (?:and {{area}}|or)|'s|-)",
    )
)
PAST = tuple(
    Pattern(
        rf"(?<!\band ){_THING} (?:was|had become|became|had) (?:(?:still|then|by then|already|also) )?{rank}",
        kinds=("name", "date"),
        hints=_HINTS,
    )
    for rank in _RANKS
)
"""These say when."""
OF_PLACES = frozenset(("highest-point", "length"))
"""What mountains and rivers are ranked by; all else ranks areas."""
WORLD = "world"
RIVERS = 5
"""So many of the longest rivers are surely all on record; further down sources tell systems and stretches apart."""


def compose(article: Article) -> Iterator[Rank | Skip]:
    as_of = article.document.as_of
    today = point(as_of.date.toordinal()) if as_of else None
    seen: set[int] = set()
    for pattern in (*PATTERNS, *PAST):
        for found in article.find(pattern):
            claim = _rank(article, found, today) if pattern in PATTERNS else _once(article, found)
            if claim and claim.figure.mention.start not in seen:
                seen.add(claim.figure.mention.start)
                yield claim


def _rank(article: Article, found: Found, days: Interval | None) -> Rank | None:
    thing, figure, region = found.mention("thing"), _figure(article, found), _region(found)
    said = _said(found)
    if said is None or figure is None or region is None or not isinstance(thing, Named) or thing.entity is None:
        return None
    timeless, of_places = TIMELESS.issuperset(said.indicators), OF_PLACES.issuperset(said.indicators)
    if region == thing.entity or of_places != (thing.kind == "place") or (days is None and not timeless):
        return None
    if "highest-point" in said.indicators and figure.said != 1:
        return None  # of each country only the highest mountain is on record
    if _open(said, figure, region):
        return None
    among = None if "length" in said.indicators else region
    return Rank(figure, thing, said.indicators, among, said.sign, None if timeless else days)


def _open(said: Superlative, figure: Printed, region: str) -> bool:
    """Whether more may stand before it than is on record, or others be meant.

    Rivers are on record without the lands that they run through, and only the longest of the world all of them; the
    smallest country of a part of the world may be that of its mainland.
    """
    if "length" in said.indicators:
        return region != WORLD or not figure.said or figure.said > RIVERS
    return said.sign < 0 and region != WORLD and region in regions().values()


def _once(article: Article, found: Found) -> Rank | None:
    """As of the day that the sentence states; none by area, for countries have been divided since."""
    claim = _rank(article, found, _stated(found))
    return None if claim is None or TIMELESS.intersection(claim.indicators) else claim


def _said(found: Found) -> Superlative | None:
    """What is ranked, as narrowed by "by area", "in population"."""
    words = f"{found.words('adjective')} {found.words('head')}".lower()
    by = found.words("by").split()
    measure = "area" if by and by[-1] != "population" else "population"
    return superlatives().get(f"{words} by {measure}" if by else words)


def _figure(article: Article, found: Found) -> Printed | None:
    """The ordinal; without one the adjective, which means the first, or the next after those it comes behind."""
    order = found.mention("order") if found.match["order"] else None
    if isinstance(order, Quantity):
        return counted(order, point(order.number.fraction)) if order.number else None
    place = 1 + len(found.mentions("behind") if found.match["behind"] else ())
    before = next(found.sentence.before(found.match.start("adjective")), None)
    words = re.compile(r"\s+".join(found.words("adjective").split()))
    printed = words.search(article.document.text, before.end if before else found.sentence.start)
    return printed and counted(Quantity(*printed.span(), printed[0], "ordinal", Number(place)), point(place))


def _region(found: Found) -> str | None:
    """The id of the part of the world, body or country among whose parts the thing is ranked."""
    if found.match["where"]:
        return regions()[found.words("where").lower()]
    named = found.mention("body")
    return named.entity if isinstance(named, Named) else None


def _stated(found: Found) -> Interval | None:
    """The days that the sentence states."""
    when = stated(found.sentence)
    return when.days if when else None
