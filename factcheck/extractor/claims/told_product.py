"""Bind a price and a number that are tied to each other to their sum: "45 buses at €320,000 each, a deal worth €14.4m".

Or what each bears to the sum told before: "It will cost £18m. With 240,000 people, that comes to £75 for each".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Interval, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.per_head import PerHead

from ..binding.amounts import in_major
from ..binding.slips import is_slip
from ..passage import Article, Found, Pattern, Sentence, each_once

NEEDS = ("money", "number")
# fmt: off
CUES = (
    "each", "apiece", "a piece", "a head", "per head", "per person", "per capita", "every", "per", "a share",
    "a ticket", "a unit", "a tonne", "a ton", "all",
)
# fmt: on

_EACH, _HEADS, _WHOLE = r"(?P<each>{money})", r"(?P<heads>{number})", r"(?P<whole>{money})"
_BETWEEN = r"(?:[^.;\ue000-\uf8ff]|{date}|{name}){0,60}?"
_SUM = (
    r"(?:(?:deal|contract|order|bill|purchase|package|sale|agreement|sum|cost|price|fine|penalty|outlay|investment|total)"
    r"(?: [\w-]+){0,2}? (?:worth|of|at|is|was|to)|\b(?:worth|totall?ing|valued at|valuing [^.;,\ue000-\uf8ff]{2,40} at)"
    r"|\bvalue[sd]? (?:[^.;,\ue000-\uf8ff]|{name}){2,40} at"
    r"|\b(?:comes?|came|works? out|worked out|amounts?|amounted) (?:to|at)|\btotal of) (?:about |some |just |nearly )?"
)
_ALL = r" (?:in all|in total|altogether|all told)\b"
TIED = (
    # 45 electric buses at €320,000 apiece
    rf"{_HEADS}(?: [\w'-]+){{0,4}}? (?:at|for|costing|of|worth|priced at|at a cost of|at a price of) {_EACH}"
    r"(?P<mark> (?:each|apiece|a piece|a head|per \w+|a \w+))?",
    # $150 on each of 32 counts
    rf"{_EACH}(?P<mark> (?:on|for|to|per) (?:each|every one) of) (?:the |its |his |her |their )?(?:[\w-]+ )??{_HEADS}",
    # $5.20 a share for the 500 million shares
    rf"{_EACH}(?P<mark>) (?:for|on|for each of|for all) (?:the |its |all |their )?(?:[\w-]+ )??{_HEADS}",
)
PATTERNS = tuple(
    Pattern(tied + _BETWEEN + end, kinds=("money", "money", "number"))
    for tied in TIED
    for end in (_SUM + _WHOLE, _WHOLE + rf"(?={_ALL})")
)
# with a population of 240,000, that comes to £75 for every resident
# each of the 1,200 pensioners will get 250 euros, which will cost the state 300,000 euros
GIVEN = Pattern(
    r"(?P<mark>\b(?:each|every one|all)(?: of)?(?: the| its| their| his| her)?) (?:[\w-]+ )??"
    rf"{_HEADS}(?: [\w'-]+){{0,3}}? (?:will |would |is to |are to |was |were |has |have |had )?"
    r"(?:get|gets|got|receives?|received|be paid|paid|pays?|earns?|given|be given|handed|gave|won|wins?|owes?"
    rf"|collects?)(?: (?:an?|the|just|about|[a-z]+ of)){{0,3}} {_EACH}"
    + _BETWEEN
    + rf"(?:\b(?:cost(?:s|ing)?|bill of|total of|worth)(?: (?:the|its|their|it|them) ?[\w-]*)? |{_SUM}){_WHOLE}",
    kinds=("money", "money", "number"),
)
BORNE = Pattern(
    r"\b(?:with|for|in|among|across|of|over|to)"
    r"(?: (?:an?|the|its|their|some|about|town|city|population|total|of)){0,4} "
    rf"{_HEADS}(?: [\w'-]+){{0,3}}, (?:that|this|it|which|the (?:bill|sum|cost|total))(?: [\w]+){{0,2}}? "
    r"(?:comes?|came|works?|worked|amounts?|amounted|is|was|means?|meant|equals|would be)(?: out| down)?"
    rf"(?: to| at| of)? (?:about |some |just |only )?{_EACH}"
    r"(?P<mark> (?:for (?:each|every)(?: [\w-]+)?|each|apiece|a head|per \w+"
    r"|a (?:person|head|resident|pupil|household)))?",
    kinds=("money", "number"),
)
_OTHER = re.compile(
    r"\b(?:discount\w*|includ\w+|plus|rest|besides|more|less|fewer|another|others?|owns?|debt|average|up to|half"
    r"|also)\b"
)
_TIMES = frozenset("year month week day hour minute quarter".split())
NEAR = Interval(Fraction(1, 4), Fraction(4))
"""How far off a slip may lie that is none of scale; beyond that it is of something else."""


def compose(article: Article) -> Iterator[PerHead | Skip]:
    for found in each_once(article, (*PATTERNS, GIVEN), "whole"):
        if _is_each(found):
            yield from _product(found, found.quantity("whole"), found.words("mark"))
    for found in article.find(BORNE):
        sums = _sums(article, found)
        if _is_each(found) and len(sums) == 1:
            yield from _product(found, sums[0], "")


def _is_each(found: Found) -> bool:
    """So much apiece or a share, not so much a year."""
    per = (found.quantity("each").unit or "").partition("/")[2]
    return per not in _TIMES if per else bool(found.words("mark"))


def _sums(article: Article, found: Found) -> list[Quantity]:
    """The money before the heads, in the sentence or the one before it."""
    inside = _money(found.sentence, found.match.start("heads"))
    before = article.before(found.sentence)
    return inside or (_money(before, len(before.skeleton)) if before else [])


def _money(sentence: Sentence, end: int) -> list[Quantity]:
    pairs = zip(sentence.spots, sentence.mentions, strict=True)
    return [m for spot, m in pairs if spot < end and isinstance(m, Quantity) and m.kind == "money"]


def _product(found: Found, whole: Quantity, mark: str) -> Iterator[PerHead | Skip]:
    heads, each = found.quantity("heads"), in_major(found.quantity("each"), whole)
    if any(m.number is None or m.ends or m.number.digits <= 0 for m in (whole, heads, each)):
        return
    if (each.unit or "").partition("/")[0] != (whole.unit or ""):
        yield Skip(whole, "the sum and the price are in different units")
        return
    told = found.sentence.lower[found.match.start() : found.match.end() + 30]
    claim = PerHead(printed(each._replace(exact=False), derived=True), printed(whole), printed(heads))
    must = claim.figure.value * claim.heads.value
    near = (claim.whole.value / must).overlaps(NEAR) or is_slip(whole, must)
    if _OTHER.search(told) or not near:
        yield Skip(whole, "a sum that need not be the price of them all")
    else:
        yield claim
