"""Find falls of more than 100 percent of something that cannot go below nothing."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Mention, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.steep_fall import SteepFall

from ..binding.moves import moves
from ..lexicon.cues import cues
from ..passage import Article

NEEDS = ("steep",)


def compose(article: Article) -> Iterator[SteepFall | Skip]:
    for sentence in article.holding("percent"):
        if not any(_is_over(m) for m in sentence.mentions):
            continue
        for move in moves(sentence, _is_over, lambda m: False):
            if move.sign < 0 and move.tied:
                yield _fall(move.change, sentence.lower)


def _fall(change: Quantity, sentence: str) -> SteepFall | Skip:
    if any(word in sentence for word in cues("below_zero")):
        return Skip(change, "what may go below zero may fall by more than all of it")
    return SteepFall(printed(change, derived=True))


def _is_over(mention: Mention) -> bool:
    """More than 100 percent, whatever its rounding."""
    return (
        isinstance(mention, Quantity)
        and mention.kind == "percent"
        and mention.number is not None
        and mention.number.fraction > 100
    )
