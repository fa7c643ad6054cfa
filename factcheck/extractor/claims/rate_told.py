"""Bind a sum to the one it was converted from and the rate told: "90bn yen. At 150 yen to the dollar, $600m"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.per_head import PerHead

from ..binding.slips import is_slip
from ..passage import Article, Found, Pattern

NEEDS = ("money", "money")
CUES = ("to the", "to one", "per", "a dollar", "a euro", "a pound")

# at the rate of 150 yen to the dollar used in the contract, that works out at $600 million
RATE = Pattern(
    r"\b(?:at|using|on)(?: (?:the|an?|its|today's|that|current|exchange|rate|of|about|a rate))* (?P<rate>{money}) "
    r"(?:(?:to|per) (?:the |one |an? |each )?|an? )?(?P<unit>dollars?|euros?|pounds?)\b"
    r"(?:[^.;,\ue000-\uf8ff]){0,40},? (?:that|this|it|which)? ?"
    r"(?:works? out|comes?|came|amounts?|amounted|is|was|equals|would be|means)(?: out)?(?: to| at)? (?:about |some )?"
    r"(?P<part>{money})",
    kinds=("money", "money"),
    hints=("dollar", "euro", "pound"),
)
CODES = {"dollar": ("USD", "dollar"), "euro": ("EUR", "euro"), "pound": ("GBP", "pound")}


def compose(article: Article) -> Iterator[PerHead | Skip]:
    for found in article.find(RATE):
        rate, part = found.quantity("rate"), found.quantity("part")
        wholes = [m for m in _before(article, found) if m.unit == rate.unit]
        if (
            len(wholes) != 1
            or part.unit not in CODES[found.words("unit").lower().rstrip("s")]
            or part.unit == rate.unit
        ):
            continue
        claim = PerHead(printed(part._replace(exact=False), derived=True), printed(wholes[0]), printed(rate))
        must = claim.whole.value / claim.heads.value
        fits = claim.figure.value.overlaps(must) or is_slip(part, must)
        yield claim if fits else Skip(part, "a sum that need not be converted from the one before it")


def _before(article: Article, found: Found) -> list[Quantity]:
    """The sums before the rate, in its sentence or the one before."""
    spots, start = found.sentence.spots, found.match.start("rate")
    own = [m for spot, m in zip(spots, found.sentence.mentions, strict=True) if spot < start]
    before = article.before(found.sentence)
    told = own if any(isinstance(m, Quantity) for m in own) else before.mentions if before else ()
    return [m for m in told if isinstance(m, Quantity) and m.kind == "money" and m.number and not m.ends]
