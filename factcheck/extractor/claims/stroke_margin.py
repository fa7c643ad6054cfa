"""Bind the strokes that golfers won by to the totals of the first two: "by three ... a total of 271, second on 275"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.margin import Margin

from ..passage import KINDS, Article, Sentence

NEEDS = ("number",)
CUES = ("strokes", "shots", "stroke", "shot")

_WON = re.compile(rf"\bby (?P<margin>{KINDS['number']})(?= strokes?\b| shots?\b| clear\b|[,. ])")
_WINS = ("won", "win", "claim", "captur", "clinch", "victory", "triumph", "took the", "title")
_SECOND = re.compile(
    r"\b2(?: place)?(?: alone| outright| on (?:his|her) own)?,? (?:on|at|with) (?:[\w-]+ )?$|\brunner-up\b.{0,40}$"
)
_OTHER_DAY = re.compile(r"\b(?:earlier|ago|previous|last (?:week|month|year)|next)\b")
_PLAYED = ("play-off", "playoff")
_AT = re.compile(r"\b(?:of|on|at|with|for|under|over|par) (?:(?:an?|the) )?(?:[\w-]+ )?(?:total of )?$")
LEAST, MOST = 255, 310
"""What seventy-two holes are played in."""
FAR = 15


def compose(article: Article) -> Iterator[Margin | Skip]:
    if any(s.says(_PLAYED) for s in article.sentences):
        return
    margins = [m for s in article.sentences if s.says(_WINS) for m in _margins(s)]
    totals = [m for s in article.sentences for m in _totals(s)]
    seconds = [m for s in article.sentences for m in _seconds(s)]
    if len(margins) != 1 or len(seconds) != 1:
        return
    best = min(totals, key=lambda m: printed(m).said)
    apart = printed(seconds[0]).said - printed(best).said
    if 0 < apart < FAR and {m.number for m in totals if m is not best}.isdisjoint((best.number,)):
        margin, one, other = (printed(m._replace(exact=True)) for m in (margins[0], seconds[0], best))
        yield Margin(margin, one, other)


def _totals(sentence: Sentence) -> Iterator[Quantity]:
    """The scores of seventy-two holes."""
    for spot, mention in zip(sentence.spots, sentence.mentions, strict=True):
        if isinstance(mention, Quantity) and _is_total(mention) and _AT.search(sentence.lower, 0, spot):
            yield mention


def _margins(sentence: Sentence) -> Iterator[Quantity]:
    for found in _WON.finditer(sentence.skeleton):
        mention = sentence.mention_at(found.start("margin"))
        if (
            isinstance(mention, Quantity)
            and mention.unit in ("stroke", "shot")
            and mention.number
            and not mention.hedge
        ):
            yield mention


def _seconds(sentence: Sentence) -> Iterator[Quantity]:
    """The total of whoever came second, alone."""
    if any(m.kind == "date" and _OTHER_DAY.search(m.text.lower()) for m in sentence.mentions):
        return
    text = _worded(sentence)
    for spot, mention in zip(sentence.spots, sentence.mentions, strict=True):
        if isinstance(mention, Quantity) and _is_total(mention) and _SECOND.search(text, max(0, spot - 60), spot):
            yield mention


def _worded(sentence: Sentence) -> str:
    """Its skeleton, with a mark for the ordinal of the second."""
    text = list(sentence.skeleton)
    for spot, mention in zip(sentence.spots, sentence.mentions, strict=True):
        if mention.kind == "ordinal" and mention.text.lower() in ("second", "2nd"):
            text[spot] = "2"
    return "".join(text)


def _is_total(mention: Quantity) -> bool:
    if mention.kind != "number" or mention.unit or mention.number is None:
        return False
    return mention.number.exponent == 0 and LEAST <= mention.number.fraction <= MOST
