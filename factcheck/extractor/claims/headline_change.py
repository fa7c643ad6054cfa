"""Bind a headline's rise or fall to the only two levels below it: "Rent jumps 18%", over "£1,080, up from £1,000"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Quantity, printed
from factcheck.model.claims.headline_figure import HeadlineFigure

from ..binding.amounts import as_fine, is_amount, is_percent
from ..binding.joined import joined
from ..binding.movement import sign
from ..binding.scenes import Scene, later, two_times
from ..binding.slips import is_age_slip, is_slip
from ..lexicon.cues import cues
from ..passage import Article, Sentence

NEEDS = ("headline", "percent")

_FAR = 3
"""In so many of the first sentences the levels must stand."""
_STEM = 4
_WORD = re.compile(r"[a-z]{4,}")


def compose(article: Article) -> Iterator[HeadlineFigure]:
    head = [s for s in article.sentences if s.role == "headline"]
    body = [s for s in article.sentences if s.role not in ("headline", "dateline", "byline", "furniture")]
    shares = [(s, m) for s in head for m in s.mentions if isinstance(m, Quantity) and is_percent(m)]
    if len(shares) == 1 and not any(isinstance(m, Quantity) and is_percent(m) for s in body for m in s.mentions):
        sentence, share = shares[0]
        way = sign("".join(c if c.isalnum() else " " for c in sentence.lower))
        if way and share.change != "to" and not share.hedge:
            yield from _change(sentence, share, way, body[:_FAR])


def _change(head: Sentence, share: Quantity, way: int, body: Sequence[Sentence]) -> Iterator[HeadlineFigure]:
    """The change between the levels of the headline's own thing, from which it differs as slips of the hand do."""
    told = [s for s in body if _stems(head, way) & _all_stems(s)]
    found = [scene for s in told for scene in _scenes(s)] or [scene for s in joined(told) for scene in _scenes(s)]
    if len(found) != 1 or any(word in found[0].sentence.lower for word in cues("other_basis")):
        return
    first, last = found[0].one.figure, found[0].other.figure
    newer = later(found[0])
    if newer is None or first.hedge or last.hedge:
        return
    before, after = (first, last) if newer.figure is last else (last, first)
    must = (printed(as_fine(after, before)).value / printed(as_fine(before, after)).value - 1) * way
    figure = printed(share, derived=True, loosely=True)
    if must.low > 0 and (is_slip(share, must) or is_age_slip(share, must * 100)):
        yield HeadlineFigure(figure, (must,), (before, after), f"the body goes from {before.text} to {after.text}")


def _scenes(sentence: Sentence) -> Iterator[Scene]:
    scene = two_times(sentence, len(sentence.skeleton), is_amount)
    if scene:
        yield scene


def _stems(head: Sentence, way: int) -> set[str]:
    """Those of the headline's words but its word of rise or fall."""
    return {word[:_STEM] for word in _WORD.findall(head.lower) if sign(word) != way}


def _all_stems(sentence: Sentence) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(sentence.lower)}
