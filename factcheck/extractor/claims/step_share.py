"""Bind how far something lies from a base, and its share of it: "355 tonnes, or 12 percent, above the 2,960 of May"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import printed
from factcheck.model.claim import Skip
from factcheck.model.claims.share_of import ShareOf

from ..binding.amounts import is_percent, unlike_parts
from ..binding.lists import tallied
from ..binding.phrases import ABOUT, SHARE, gap, lead
from ..binding.slips import is_slip
from ..passage import Article, Pattern, each_once

NEEDS = ("share", "amount", "amount")
# fmt: off
CUES = (
    "above", "below", "over", "under", "more than", "less than", "fewer than", "higher than", "lower than",
    "short of", "ahead of", "up on", "down on", "up from", "down from", "cheaper than", "dearer than",
)
# fmt: on

_OR = r"(?:,? or|,? that is,?|, equal to| \(| [–-]|—) ?(?:by )?"
_FROM = (
    r"[,)]? ?(?:[–—] ?)?(?:above|below|over|under|more than|less than|fewer than|higher than|lower than|short of"
    r"|ahead of|up on|down on|up from|down from|cheaper than|dearer than) "
)
PATTERNS = (
    # 355,000 barrels, or 1.3 percent, above the 28 million of August
    Pattern(
        r"(?P<part>{amount})" + gap(3) + _OR + ABOUT + SHARE + _FROM + lead(3) + r"(?P<whole>{amount})",
        kinds=("share", "amount", "amount"),
    ),
    # 1.3 percent, or 355,000 barrels, above the 28 million of August
    Pattern(
        SHARE + _OR + ABOUT + r"(?P<part>{amount})" + gap(2) + _FROM + lead(3) + r"(?P<whole>{amount})",
        kinds=("share", "amount", "amount"),
    ),
)


def compose(article: Article) -> Iterator[ShareOf | Skip]:
    for found in each_once(article, PATTERNS, "share"):
        share, part, whole = (found.quantity(group) for group in ("share", "part", "whole"))
        if not is_percent(share) or unlike_parts(part, whole):
            continue
        if part.hedge or whole.hedge or printed(part).said > printed(whole).said:
            yield Skip(share, "a share of something else than the base beside it")
            continue
        claim = ShareOf(printed(share, derived=True), tallied(part), tallied(whole))
        must = claim.part.value / claim.whole.value
        if claim.figure.value.overlaps(must) or is_slip(share, must):
            yield claim
