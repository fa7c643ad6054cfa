"""Bind a change to the two levels that the next sentence sets against each other, where it is off as slips are.

"Rents rose by 18 percent last year. The average flat went for £920 a month in May, compared with £800 a year before".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.model import Named, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.change import Change

from ..binding.amounts import as_fine, is_amount, is_part, is_percent, unlike
from ..binding.slips import is_slip
from ..lexicon.cues import cues
from ..passage import KINDS, Article, Sentence

NEEDS = ("amount", "amount")
CUES = (
    "compared with",
    "compared to",
    "against",
    "up from",
    "down from",
    "from",
    "versus",
    "as opposed to",
    "than the",
)

_AGAINST = re.compile(
    r"\b(?:compared (?:with|to)|against|up from|down from|versus|as opposed to|from|than) (?:[\w'-]+ ){0,3}?$"
)
_FROM = re.compile(r"\bfrom (?:[\w'-]+ ){0,2}?$", re.IGNORECASE)
_TO = re.compile(r" to (?:[\w'-]+ ){0,3}?$")
_OTHER = re.compile(
    r"\b(?:forecast\w*|expect\w*|target\w*|plan\w*|profit\w*|loss\w*|estimate\w*|euro area|nationally|elsewhere)\b"
)

_SPAN = re.compile(rf"\b(?:decades?|since|century|years|months|weeks|over the)\b|{KINDS['duration']}")
""" "21 percent over the decade": of another length of time than the levels."""
_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+")
SMALL = 10


def compose(article: Article) -> Iterator[Change | Skip]:
    for first, second in pairwise(article.sentences):
        levels = _levels(second)
        change = _change(first) if levels else None
        if levels and change and first.role == second.role and not _places(second) - _places(first):
            yield from _bound(change, *levels)


def _places(sentence: Sentence) -> set[str]:
    """What the sentence names: levels of all of Europe are not those of a change in France."""
    named = {m.text for m in sentence.mentions if isinstance(m, Named)}
    return named.union(_CAPITAL.findall(sentence.skeleton))


def _change(sentence: Sentence) -> Quantity | None:
    """The one percentage of a rise or a fall, with no level beside it."""
    figures = [m for m in sentence.mentions if isinstance(m, Quantity) and m.kind != "ordinal"]
    if len(figures) != 1 or not is_percent(figures[0]) or figures[0].change not in ("up", "down"):
        return None
    words = (*cues("other_basis"), *cues("inverse_rate"), *cues("yearly"))
    return None if figures[0].hedge or sentence.says(words) or _SPAN.search(sentence.lower) else figures[0]


def _levels(sentence: Sentence) -> tuple[Quantity, Quantity] | None:
    """The only two figures, the level before and that after it."""
    pairs = zip(sentence.spots, sentence.mentions, strict=True)
    levels = [(spot, m) for spot, m in pairs if isinstance(m, Quantity) and m.kind != "ordinal"]
    levels = [(spot, m) for spot, m in levels if not _is_small(m)]
    if len(levels) != 2 or not all(is_amount(m) and not is_part(m) and not m.hedge for _, m in levels):
        return None
    (at, one), (to, other) = levels
    if (
        unlike(one, other)
        or one.kind == "number"
        and {one.unit, other.unit} & {"year"}
        or _OTHER.search(sentence.lower)
    ):
        return None
    text = sentence.skeleton
    if _FROM.search(text, 0, at) and _TO.search(text, at, to):
        return one, other
    return (other, one) if _AGAINST.search(text, at + 1, to) else None


def _is_small(mention: Quantity) -> bool:
    """ "A two-room flat": a count that is no level."""
    return mention.kind in ("number", "quantity") and mention.number is not None and mention.number.fraction < SMALL


def _bound(change: Quantity, before: Quantity, after: Quantity) -> Iterator[Change]:
    way = 1 if change.change == "up" else -1
    first, last = printed(as_fine(before, after)), printed(as_fine(after, before))
    claim = Change(printed(change, derived=True), first, last, way)
    must = (last.value / first.value - 1) * way
    if claim.figure.value.overlaps(must) or is_slip(change, must):
        yield claim
