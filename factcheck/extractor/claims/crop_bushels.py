"""Bind bushels of a crop to its weight: "120,000 tonnes of corn. The tonnage, equal to 4.72 mln bushels"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.model import Quantity, printed
from factcheck.model.claims.conversion import Conversion
from factcheck.model.prepared import prepared
from factcheck.model.units import Unit

from ..binding.conversions import converted, meant, unbound
from ..binding.slips import is_slip
from ..lexicon.table import rows
from ..passage import Article, Sentence

NEEDS = ("quantity",)
CUES = ("bushels", "bushel")
SPAN = "article"

POUND = Fraction(45359237, 100_000_000)
_BESIDE = re.compile(
    r",? (?:or|about|roughly|some|equal to|equivalent to|the equivalent of|that is)[\w ]{0,20}$|\($|, $"
)
_LED = re.compile(r"\b(?:or|equal to|equals?|equivalent (?:of|to)|amounts? to|comes? to|which is|that is)[\w ]{0,16}$")


def compose(article: Article) -> Iterator[Conversion]:
    text = f" {article.plain} "
    crops = {pounds for word, pounds in _pounds().items() if f" {word} " in text}
    for sentence in article.sentences if crops else ():
        for spot, mention in zip(sentence.spots, sentence.mentions, strict=True):
            if isinstance(mention, Quantity) and mention.unit == "bushel":
                yield from _conversion(article, sentence, spot, mention, sorted(crops))


@prepared
def _pounds() -> dict[str, int]:
    return {word: int(pounds) for words, pounds in rows("bushels") for word in words.split("|")}


def _conversion(
    article: Article, sentence: Sentence, spot: int, figure: Quantity, crops: Sequence[int]
) -> Iterator[Conversion]:
    """With the weight beside it, or the only one of the sentence before; all crops that are told of are tried."""
    source = _beside(sentence, spot) or _before(article, sentence, spot, figure)
    ours = meant(source.unit) if source else ()
    theirs = tuple(Unit("bushel", "mass^1", POUND * pounds) for pounds in crops)
    ours = tuple(unit for unit in ours if unit.dimension == theirs[0].dimension)
    if source is None or not ours:
        return
    said, other = printed(unbound(figure), derived=True, loosely=True), printed(unbound(source), loosely=True)
    musts = list(converted(other.value, ours, theirs))
    if any(must.overlaps(said.value) for must in musts) or any(is_slip(figure, must) for must in musts):
        yield Conversion(said, other, theirs, ours)


def _beside(sentence: Sentence, spot: int) -> Quantity | None:
    """The weight before it, where nothing but "or" or a bracket stands between, or of what crop it is."""
    last = next((m for m in sentence.before(spot) if isinstance(m, Quantity)), None)
    if last is None or last.kind != "quantity":
        return None
    between = sentence.lower[sentence.spot_of(last) + 1 : spot]
    found = _BESIDE.search(between)
    lead = between[: found.start()] if found else between
    return last if found and re.fullmatch(r"(?: of [^.;,()]{1,40})?,? ?", lead) else None


def _before(article: Article, sentence: Sentence, spot: int, figure: Quantity) -> Quantity | None:
    """The only weight of the sentence before, where words or the figure's own hedge say that the two are one."""
    told = figure.hedge == "equal to" or _LED.search(sentence.lower, 0, spot) or "equal" in figure.text
    if not told and not re.search(r"\b(?:equal|equivalent) to $", article.document.text[: figure.start][-20:]):
        return None
    own = [m for m in sentence.before(spot) if isinstance(m, Quantity) and m.kind == "quantity"]
    before = article.before(sentence)
    weights = [m for m in before.mentions if isinstance(m, Quantity) and m.kind == "quantity"] if before else []
    return weights[0] if not own and len(weights) == 1 else None
