"""Bind a percentage and the amount that it is to a whole farther off: "It has 128,400, of whom 57%, or 73,200, are"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.model import Interval, Quantity, printed
from factcheck.model.claims.percent_of import PercentOf

from ..binding.aged import is_age
from ..binding.amounts import is_amount, is_part
from ..binding.slips import is_slip
from ..passage import Article, Found, Pattern, Sentence

NEEDS = ("percent", "amount")
CUES = ("or", "(", "about", "some")

_TIE = r"of (?:whom|which|them|these|those)"
_OR = r"(?:,? or|,? that is,?|,? i\.e\.,?|,? some|,? about| ?\()(?: (?:about|some|around|roughly|nearly))? ?"
_END = r"(?=[,.;:)]| [–-]|—|$| of\b)"
PATTERNS = (
    # of whom 57 percent, or 73,200, are women; 57 percent of them (73,200) are women; 25 percent, or 8 million
    Pattern(
        rf"(?P<led>\b{_TIE},? )?(?P<share>{{percent}})(?P<tie> {_TIE})?{_OR}(?P<part>{{amount}}){_END}",
        kinds=("percent", "amount"),
    ),
    # 73,200 of them, or 57 percent
    Pattern(
        rf"(?P<part>{{amount}})(?P<tie> {_TIE})?(?: [\w'-]+)?{_OR}(?P<share>{{percent}})(?P<led> {_TIE})?{_END}",
        kinds=("percent", "amount"),
    ),
    # lost 38 percent of their hives last winter, a survey found, or about 5,700 of the 15,000
    Pattern(
        r"(?P<share>{percent}) of [^.;:(){percent}{number}{money}]{3,80}?, (?:or |that is,? )(?:about |some |nearly )?"
        r"(?P<part>{amount}) (?P<tie>(?:out )?of) (?:the |its |their |all )?(?P<whole>{amount})",
        kinds=("percent", "amount", "amount"),
    ),
)
ALONE = 1
"""How many figures may be the whole."""


def compose(article: Article) -> Iterator[PercentOf]:
    seen: set[int] = set()
    for pattern in PATTERNS:
        for found in article.find(pattern):
            share, part = found.quantity("share"), found.quantity("part")
            if part.start in seen or share.hedge or part.number is None or not 0 < printed(share).said < 1:
                continue
            seen.add(part.start)
            wholes = [found.quantity("whole")] if "whole" in found.match.re.groupindex else None
            yield from _of(found, share, part, list(_wholes(article, found)) if wholes is None else wholes)


def _of(found: Found, share: Quantity, part: Quantity, wholes: Sequence[Quantity]) -> Iterator[PercentOf]:
    """With the only figure of which the part would be that share but for a slip."""
    claims = [PercentOf(printed(part, derived=True), printed(share), printed(whole)) for whole in wholes]
    if len(claims) != ALONE or any(one.figure.value.overlaps(_must(one)) for one in claims):
        return
    tied = bool(found.words("tie") or "led" in found.match.re.groupindex and found.words("led"))
    for claim in claims:
        part_slips = is_slip(part, _must(claim)) and (tied or _is_swap(part, _must(claim)))
        if part_slips or tied and is_slip(wholes[0], claim.figure.value / claim.share.value):
            yield claim


def _must(claim: PercentOf) -> Interval:
    return claim.share.value * claim.whole.value


def _wholes(article: Article, found: Found) -> Iterator[Quantity]:
    """The amounts of its kind in the sentence, or in the one before where that has none, that are larger."""
    part = found.quantity("part")
    if sum(m.kind == "percent" for m in found.sentence.mentions) > ALONE:
        return
    own = list(_larger(found.sentence, part))
    before = article.before(found.sentence)
    yield from own or (_larger(before, part) if before else ())


def _larger(sentence: Sentence, part: Quantity) -> Iterator[Quantity]:
    for spot, mention in zip(sentence.spots, sentence.mentions, strict=True):
        if not isinstance(mention, Quantity) or mention.start == part.start or mention.number is None:
            continue
        if mention.kind != part.kind or not is_amount(mention) or is_part(mention) or mention.ends:
            continue
        units = {one.unit for one in (mention, part) if one.unit}
        alike = len(units) < 2 or part.kind == "number"
        if alike and not is_age(sentence.skeleton, spot, mention) and printed(mention).said > printed(part).said:
            yield mention


def _is_swap(part: Quantity, must: Interval) -> bool:
    """Whether the same digits stand in another order, or at another place."""
    number = part.number
    if number is None:
        return False
    for power in (0, *range(-6, 7)):
        right = round(Fraction(must.middle) / Fraction(10) ** (number.exponent + power))
        if (
            sorted(str(right).rstrip("0")) == sorted(str(abs(number.digits)).rstrip("0"))
            and len(str(right).rstrip("0")) > 1
        ):
            return True
    return False
