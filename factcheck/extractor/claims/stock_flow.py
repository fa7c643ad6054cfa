"""Bind a stock to what it was, what came and what went: "began with 785 shops, opened 46, shut 19 and has 812"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.model import Quantity, point, total
from factcheck.model.claim import Skip
from factcheck.model.claims.parts_sum import PartsSum

from ..binding.amounts import is_amount, is_part
from ..binding.flows import CAME, IS, WAS, WENT, way
from ..binding.joined import join
from ..binding.lists import tallied
from ..binding.slips import is_part_slip
from ..passage import Article, Sentence

NEEDS = ("amount", "amount", "amount")
# fmt: off
CUES = (
    "began", "beginning", "started", "starting", "opened", "start", "entered", "went into",
)
ALSO = (
    "shut", "closed", "lost", "sold", "shed", "scrapped", "retired", "dropped", "left", "paid out", "died", "closures",
    "departures", "deaths", "withdrawals", "resigned", "culled", "axed", "withdrew", "spent", "released", "discharged",
    "minus", "less", "quit",
)
# fmt: on
SPAN = "article"
_LEAST, _MOST = 4, 7
# fmt: off
_WENT = (
    "shut", "clos", "lost", "losing", "sold", "selling", "shed", "scrap", "retire", "drop", "left", "paid", "died",
    "death", "depart", "withdr", "resign", "cull", "axed", "spent", "releas", "discharg", "minus", "less ", "quit",
)
# fmt: on


def compose(article: Article) -> Iterator[PartsSum | Skip]:
    seen: set[int] = set()
    for stretch in _stretches(article.sentences):
        claim = _claim(stretch)
        if claim and claim.figure.mention.start not in seen:
            seen.add(claim.figure.mention.start)
            yield claim


def _stretches(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """Each sentence, and each two neighbours, that tell of something that went and hold figures enough."""
    for index, sentence in enumerate(sentences):
        goes = sentence.says(_WENT)
        if goes and len(sentence.mentions) >= _LEAST:
            yield sentence
        before = sentences[index - 1] if index else sentence
        if index and len(sentence.mentions) + len(before.mentions) >= _LEAST and (goes or before.says(_WENT)):
            yield join(before, sentence)


def _claim(sentence: Sentence) -> PartsSum | None:
    """Where every figure has a part in one reckoning, which holds or would but for a slip."""
    pairs = zip(sentence.spots, sentence.mentions, strict=True)
    counts = [(spot, m) for spot, m in pairs if isinstance(m, Quantity) and is_amount(m) and not is_part(m)]
    if not _LEAST <= len(counts) <= _MOST or not _is_one_kind([m for _, m in counts]):
        return None
    ways: list[str | None] = []
    for spot, _ in counts:
        ways.append(way(sentence.skeleton, spot))
        if ways.count(None) > 1:
            return None
    if None in ways:
        ways[ways.index(None)] = IS if WAS in ways else WAS
    if ways.count(WAS) != 1 or ways.count(IS) != 1 or None in ways or not {CAME, WENT} <= set(ways):
        return None
    by = {one: [m for (_, m), told in zip(counts, ways, strict=True) if told == one] for one in (WAS, CAME, WENT, IS)}
    return _reckoned(by[IS][0], (*by[WAS], *by[CAME]), by[WENT])


def _reckoned(stock: Quantity, parts: Sequence[Quantity], taken: Sequence[Quantity]) -> PartsSum | None:
    claim = PartsSum(tallied(stock), tuple(map(tallied, parts)), point(Fraction(0)), taken=tuple(map(tallied, taken)))
    summed = total([part.value for part in claim.parts]) - total([part.value for part in claim.taken])
    slipped = is_part_slip(stock, (*parts, *taken), claim.figure.value, summed)
    return claim if claim.figure.value.overlaps(summed) or slipped else None


def _is_one_kind(figures: Sequence[Quantity]) -> bool:
    """Counts, or sums in one currency."""
    if any(m.number is None or m.ends for m in figures):
        return False
    kinds, units = {m.kind for m in figures}, {m.unit for m in figures}
    return kinds == {"number"} or len(kinds) == len(units) == 1
