"""Bind a change to the level in the sentence before: "It cost £50m in 2015. It has since risen 20 percent to £60m"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.change import Change

from ..binding.amounts import is_amount, is_percent, unlike
from ..binding.movement import sign
from ..binding.phrases import ABOUT, NO_FIGURE, lead
from ..lexicon.cues import cues
from ..passage import Article, Found, Pattern, Sentence

NEEDS = ("share", "amount")
CUES = ("since", "that", "this")

# Its population has since dropped 30 percent to 280
SINCE = Pattern(
    r"\b(?:has|have|had) since (?P<way>\w+(?: (?:up|down))?) (?:by )?"
    + ABOUT
    + r"(?P<change>{share}),? to "
    + lead(3)
    + r"(?P<level>{amount})",
    kinds=("share", "amount"),
    hints=(" since ",),
)
# That was 7 percent up on the 990 million euros of 2017; this is 5 percent more than the 300 of last year
THAT = Pattern(
    r"^\W*(?:that|this) (?:is|was|represents|represented|would be|will be) "
    + ABOUT
    + r"(?P<change>{percent}) (?P<way>up|down|more|less|fewer|higher|lower|above|below)(?: on| than)? "
    + lead(3)
    + r"(?P<level>{amount})",
    kinds=("percent", "amount"),
    hints=("that ", "this "),
)
# That compares with 70 a year earlier, a rise of 20 percent
COMPARED = Pattern(
    r"^\W*(?:that|this) (?:compares|compared) (?:with|to) "
    + lead(3)
    + r"(?P<level>{amount})"
    + NO_FIGURE
    + r"{0,50}?(?:,| [–-]+|—) ?an? (?:[\w-]+ )??(?P<way>{rise_noun}|{fall_noun}) of (?P<change>{share})",
    kinds=("share", "amount"),
    hints=("compare",),
)


def compose(article: Article) -> Iterator[Change | Skip]:
    for before, sentence in pairwise(article.sentences):
        for pattern in (SINCE, THAT, COMPARED):
            for found in pattern.search(sentence):
                yield _change(found, before, pattern is SINCE)


def _change(found: Found, previous: Sentence, is_after: bool) -> Change | Skip:
    change, level, way = found.quantity("change"), _bare(found.quantity("level")), sign(found.words("way"))
    alike = [m for m in previous.mentions if isinstance(m, Quantity) and is_amount(m) and not unlike(m, level)]
    if way is None or not is_percent(change) or len(alike) != 1 or alike[0].hedge:
        return Skip(change, "a change without both of its ends beside it")
    lower = f"{previous.lower} {found.sentence.lower}"
    if any(word in lower for word in (*cues("other_basis"), *cues("inverse_rate"))):
        return Skip(change, "a percentage on another basis than the levels beside it")
    before, after = (alike[0], level) if is_after else (level, alike[0])
    return Change(printed(change, derived=True), printed(before), printed(after), way)


def _bare(level: Quantity) -> Quantity:
    """Without the "more than" that belongs to the change."""
    return level._replace(ends=None, hedge=None) if level.hedge in ("more than", "less than") else level
