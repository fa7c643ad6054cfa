"""Bind an amount of rise or fall to both of its ends: "rose by 15,000 to 85,000 from 70,000"; a margin of its own."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Mention, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.margin import Margin

from ..binding.amounts import is_amount, is_part, levels, same_unit, unlike
from ..binding.moves import Move, moves
from ..lexicon.cues import cues
from ..passage import Article

NEEDS = ("level",)


def compose(article: Article) -> Iterator[Margin | Skip]:
    for sentence in article.sentences:
        if levels(sentence.mentions) < 3 or any(word in sentence.lower for word in cues("other_basis")):
            continue
        for move in moves(sentence, _is_whole, _is_whole):
            if move.before is not None and move.after is not None:
                yield _change(move, move.before, move.after)


def _change(move: Move, before: Quantity, after: Quantity) -> Margin | Skip:
    reason = unlike(before, after)
    if reason or move.change.kind != before.kind or not _is_one_unit(move.change, before):
        return Skip(move.change, reason or "the change and its ends are in different units")
    high, low = (after, before) if move.sign > 0 else (before, after)
    return Margin(printed(move.change), printed(high), printed(low))


def _is_whole(mention: Mention) -> bool:
    """An amount, and no part in words ("a third")."""
    return is_amount(mention) and not (isinstance(mention, Quantity) and is_part(mention))


def _is_one_unit(change: Quantity, end: Quantity) -> bool:
    return change.kind == "number" or same_unit(change, end)
