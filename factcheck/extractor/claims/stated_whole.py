"""Bind an amount to the share and the whole that are printed as another way of saying it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.stated_whole import StatedWhole

from ..binding.amounts import is_amount, is_part, unlike_parts
from ..binding.movement import sign
from ..binding.phrases import ABOUT, OR, SHARE, WORD, gap, is_closed, lead
from ..passage import Article, Found, Pattern, each_once

NEEDS = ("amount", "share")
CUES = ("of", "at")

_SHARE_OF_WHOLE = (
    ABOUT
    + SHARE
    + r" of (?!them\b|whom\b|which\b|those\b|these\b|all\b)"
    + r"(?:(?:an?|the|its|their|his|her|our) (?:(?:[\w'-]+|{set}) ){0,3}?{sized} of )?"
    + lead(5)
    + r"(?P<whole>{amount})"
)

# $500 million a year, or about 1.5 percent of its $33 billion economy
PATTERN = Pattern(
    r"(?P<part>{amount})(?: of (?:the|its|their|his|her) [\w'-]+)?" + gap(6) + OR + _SHARE_OF_WHOLE,
    kinds=("amount", "amount", "share"),
    hints=(" of ",),
)
# The $4 million grant is 10 percent of the museum's $40 million budget; "equals" is read as the hedge of the share
SUBJECT = Pattern(
    rf"(?P<part>{{amount}})(?P<subject>,|(?: {WORD}){{0,4}}?|(?: [\w'-]+){{2,9}}?(?= (?:amount|represent|account)))"
    + r" (?:(?:now |still |already |alone )?(?:is|are|was|were|ma[dk]es? up|represents?|represented|amounts? to"
    r"|amounted to|accounts? for|accounted for|comes? to|came to|constitutes?|constituted) )?"
    + _SHARE_OF_WHOLE
    + r"(?! (?:of|higher|lower|more|less|fewer|up|down)\b|'|[^,.;]*')",
    kinds=("amount", "amount", "share"),
    hints=(" of ",),
)
# 1,300 posts will go. That is 20 percent of its 6,500-strong staff; it pays $30m, which equals 10 percent of its $300m
TOLD = Pattern(
    r"(?:(?:^\W*|; |, |: | and |— ?| – )(?:that|this|it|which|these|those|they)(?: [a-z]+ly)? (?:is|are|was|were|"
    r"amount(?:s|ed)? to|represent(?:s|ed)?|equal(?:s|led)?|correspond(?:s|ed)? to|account(?:s|ed)? for|ma[dk]e up"
    r"|makes up|come(?:s)? to|came to|would be|mean(?:s|t)?)|\b(?:equal(?:s|ling)?|represent(?:s|ing)?|corresponding to"
    r"|equivalent to|amount(?:s|ing) to|account(?:s|ing) for)) "
    + ABOUT
    + SHARE
    + r" of (?!them\b|whom\b|which\b|those\b|these\b|all\b)(?:(?:the|its|their|his|her) )?(?:[\w'-]+ ){0,3}?"
    r"(?:of )?(?:the |its |their |an? )?(?:[\w'-]+ ){0,2}?(?P<whole>{amount})",
    kinds=("amount", "share"),
    hints=(" of ",),
)
# at $2.1 billion, interest swallows 7 percent of the state's $30 billion budget
AT = Pattern(
    r"^\W*At (?:about |some )?(?P<part>{amount}), [^.;:,\ue000-\uf8ff]{3,50} (?:swallows|takes(?: up)?|eats up"
    r"|accounts for|makes up|equals|consumes|represents|is|was|absorbs|claims|uses up|accounted for|made up) "
    + ABOUT
    + SHARE
    + r" of "
    + lead(5)
    + r"(?P<whole>{amount})",
    kinds=("amount", "amount", "share"),
    hints=("at ",),
)
_MAKES = re.compile(r" ma[dk]es? up ")
"""No rise, for all its "up"."""
_CLOSED = re.compile(r"(?:-\w+)?(?: [\w'-]+){0,2}(?= ?[,.;:)–—]| -|$)")
_OTHER = re.compile(
    r"^(?: [\w'-]+){0,3} (?:being|were|was|are|is|had|have|has|went|came|comes|goes|go)\b", re.IGNORECASE
)
""" "12 percent of the $200 million market being in Asia": the share has a sentence of its own."""


def compose(article: Article) -> Iterator[StatedWhole | Skip]:
    for found in each_once(article, (PATTERN, SUBJECT, AT), "share"):
        yield _stated(found, found.quantity("part"))
    for found in article.find(TOLD):
        if part := _told(article, found):
            yield _stated(found, part)


def _told(article: Article, found: Found) -> Quantity | None:
    """What "that" stands for: the one amount before it in the sentence, else the only one of the sentence before."""
    start, before = found.match.start(), found.sentence
    amounts = [m for spot, m in zip(before.spots, before.mentions, strict=True) if spot < start]
    if not any(isinstance(m, Quantity) for m in amounts):
        previous = article.before(before)
        amounts = list(previous.mentions) if previous else []
    held = [m for m in amounts if isinstance(m, Quantity) and m.kind != "ordinal"]
    return held[0] if len(held) == 1 and is_amount(held[0]) and not is_part(held[0]) else None


def _stated(found: Found, part: Quantity) -> StatedWhole | Skip:
    share, whole = found.quantity("share"), found.quantity("whole")
    reason = unlike_parts(part, whole) or _unfit(found, part)
    if reason:
        return Skip(share, reason)
    return StatedWhole(printed(part), printed(share, derived=True), printed(whole))


def _unfit(found: Found, amount: Quantity) -> str | None:
    """Why the share need not be that of the amount."""
    part, whole = amount.unit or "", found.quantity("whole").unit or ""
    if "link" not in found.match.re.groupindex and amount.kind != found.quantity("whole").kind:
        return "the amount and the whole are of different kinds"
    if "part" not in found.match.re.groupindex:
        return None if _CLOSED.match(found.after("whole")) else "a share that is not set off beside the part"
    if "/" in part and "/" in whole and part != whole:
        return "the amount and the whole are of different lengths of time"
    if sign(_MAKES.sub(" ", found.sentence.skeleton[found.match.end("part") : found.match.start("share")])):
        return "a percentage of change, not a share"
    link = found.words("link") if "link" in found.match.re.groupindex else "("
    if not is_closed(link, found.after("whole")) and _OTHER.search(found.after("whole")):
        return "a share that is not set off beside the part"
    return None
