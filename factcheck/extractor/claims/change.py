"""Bind a percentage of rise or fall to the level before and the level after it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.change import Change

from ..binding.amounts import as_fine, is_amount, is_percent, levels, unlike
from ..binding.moves import Move, moves
from ..lexicon.cues import cues
from ..passage import Article

NEEDS = ("share", "level")


def compose(article: Article) -> Iterator[Change | Skip]:
    for sentence in article.sentences:
        if levels(sentence.mentions) < 2:
            continue
        for move in moves(sentence, is_percent, is_amount):
            yield _change(move, sentence.lower)


def _change(move: Move, sentence: str) -> Change | Skip:
    if move.before is None or move.after is None:
        return Skip(move.change, move.reason)
    reason = _unfit(move, move.before, move.after, sentence)
    if reason:
        return Skip(move.change, reason)
    before, after = as_fine(move.before, move.after), as_fine(move.after, move.before)
    return Change(printed(move.change, derived=True), printed(before), printed(after), move.sign)


def _unfit(move: Move, before: Quantity, after: Quantity, sentence: str) -> str | None:
    """Why the percentage need not follow from those two levels."""
    if any(word in sentence for word in cues("other_basis")):
        return "a like-for-like or adjusted percentage does not describe the totals beside it"
    if before.kind != after.kind and (" above " in sentence or " below " in sentence):
        return "the two levels are of different kinds"
    if " alone" in sentence:
        return "a change of one time among several"
    if "profit" in sentence and " loss " in sentence:
        return "from a profit to a loss, or back, there is no percentage"
    if "/" in (move.change.unit or "") or any(word in sentence for word in cues("yearly")):
        return "a rate a year does not describe the whole change"
    if any(word in sentence for word in cues("inverse_rate")):
        return "a rate quoted per dollar rises when the currency falls"
    return unlike(before, after)
