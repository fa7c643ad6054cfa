"""Find steep rises in percent with no level beside them in their own or the next sentence."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Mention, Quantity, counted
from factcheck.model.claim import Skip
from factcheck.model.claims.baseless import Baseless

from ..binding.amounts import is_amount
from ..binding.moves import moves
from ..passage import Article

STEEP = 100


def compose(article: Article) -> Iterator[Baseless | Skip]:
    for place, sentence in enumerate(article.sentences):
        if not any(map(_is_steep, sentence.mentions)):
            continue
        near = article.sentences[max(0, place - 1) : place + 2]
        levels = sum(is_amount(m) for s in near for m in s.mentions)
        for move in moves(sentence, _is_steep, is_amount):
            if move.sign > 0:
                yield Baseless(counted(move.change, levels))


def _is_steep(mention: Mention) -> bool:
    """100 percent and more."""
    return (
        isinstance(mention, Quantity)
        and mention.kind == "percent"
        and bool(mention.number)
        and (mention.number is not None and mention.number.fraction >= STEEP)
    )
