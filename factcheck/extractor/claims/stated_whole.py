"""Bind an amount to the share and the whole that are printed as another way of saying it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import printed
from factcheck.model.claim import Skip
from factcheck.model.claims.stated_whole import StatedWhole

from ..binding.amounts import unlike_parts
from ..binding.movement import sign
from ..binding.phrases import ABOUT, OR, SHARE, gap, is_closed, lead
from ..passage import Article, Found, Pattern

NEEDS = ("amount", "amount", "share")

# $500 million a year, or about 1.5 percent of its $33 billion economy
PATTERN = Pattern(
    r"(?P<part>{amount})"
    + gap(6)
    + OR
    + ABOUT
    + SHARE
    + r" of (?!them\b|whom\b|which\b|those\b|these\b|all\b)"
    + r"(?:(?:an?|the|its|their|his|her|our) (?:[\w-]+ ){0,2}?{sized} of )?"
    + lead(5)
    + r"(?P<whole>{amount})",
    kinds=("amount", "amount", "share"),
    hints=(" of ",),
)
_OTHER = re.compile(
    r"^(?: [\w'-]+){0,3} (?:being|were|was|are|is|had|have|has|went|came|comes|goes|go)\b", re.IGNORECASE
)
""" "12 percent of the $200 million market being in Asia": the share has a sentence of its own."""


def compose(article: Article) -> Iterator[StatedWhole | Skip]:
    for found in article.find(PATTERN):
        yield _stated(found)


def _stated(found: Found) -> StatedWhole | Skip:
    part, share, whole = (found.quantity(group) for group in ("part", "share", "whole"))
    reason = unlike_parts(part, whole) or _unfit(found)
    if reason:
        return Skip(share, reason)
    return StatedWhole(printed(part), printed(share, derived=True), printed(whole))


def _unfit(found: Found) -> str | None:
    """Why the share need not be that of the amount."""
    part, whole = found.quantity("part").unit or "", found.quantity("whole").unit or ""
    if "/" in part and "/" in whole and part != whole:
        return "the amount and the whole are of different lengths of time"
    if sign(found.sentence.skeleton[found.match.end("part") : found.match.start("share")]):
        return "a percentage of change, not a share"
    if not is_closed(found.words("link"), found.after("whole")) and _OTHER.search(found.after("whole")):
        return "a share that is not set off beside the part"
    return None
