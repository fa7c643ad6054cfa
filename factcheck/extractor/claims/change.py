"""Bind a percentage of rise or fall to the level before and the level after it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.change import Change

from ..binding.amounts import as_fine, is_amount, is_percent, levels, scaled, unlike
from ..binding.movement import by_value
from ..binding.moves import Move, moves, of_two_spans
from ..lexicon.cues import cues
from ..passage import KINDS, Article, Sentence

NEEDS = ("share", "figure", "figure")
CUES = ("{moving}", "{bound}")

_ON_YEAR = re.compile(r" year[ -]on[ -]year\b")
_THE_YEAR = re.compile(r"(?:the|a) (?:year|month|quarter)")
_SET = KINDS["set"]
_A_YEAR = re.compile(rf"{_SET} (?:[a-z]+ )?(?:rates?|growth|averages?)\b[^,;()]*$")
""" "Grew to 27 million from 12 million, an average annual growth rate of 8.5 percent"."""
_BY_PLACE = re.compile(r" (?:above|below) ")


def compose(article: Article) -> Iterator[Change | Skip]:
    for sentence in article.holding("figure", "figure"):
        if levels(sentence.mentions) < 2:
            continue
        for move in moves(sentence, is_percent, is_amount):
            yield _change(move, sentence)


def _change(move: Move, sentence: Sentence) -> Change | Skip:
    if move.before is None or move.after is None:
        return Skip(move.change, move.reason)
    if by_value(sentence.lower) and _is_turned(move):
        return Skip(move.change, "a change for better or worse, which may point either way")
    reason = _unfit(move, move.before, move.after, sentence.lower) or _of_a_year(move, sentence)
    reason = reason or of_two_spans(sentence, move.change, move.before, move.after)
    if reason:
        return Skip(move.change, reason)
    before, after = as_fine(move.before, move.after), as_fine(move.after, move.before)
    return Change(printed(move.change, derived=True), printed(before), printed(after), move.sign)


def _is_turned(move: Move) -> bool:
    """Its ends lie the other way round than its word says."""
    before, after = (end.number.fraction if end and end.number else 0 for end in (move.before, move.after))
    return (after - before) * move.sign < 0


def _of_a_year(move: Move, sentence: Sentence) -> str | None:
    """ "To 64 million from a revised 66 million, a fall of 9 percent on the year"."""
    ends = [m.start for m in (move.before, move.after) if m]
    last = sentence.spots[[m.start for m in sentence.mentions].index(move.change.start)]
    on = sentence.skeleton[last + 1 : last + 5] == " on " and sentence.mentions[-1].start > move.change.start
    yearly = on and _THE_YEAR.fullmatch(sentence.mentions[sentence.spots.index(last) + 1].text)
    if _A_YEAR.search(sentence.skeleton[:last]) or re.match(rf" {_SET}", sentence.skeleton[last + 1 :]):
        return "a rate a year does not describe the whole change"
    if move.change.start > max(ends) and (yearly or _ON_YEAR.match(sentence.skeleton, last + 1)):
        return "a percentage of another time than the levels beside it"
    return None


def _unfit(move: Move, before: Quantity, after: Quantity, sentence: str) -> str | None:
    """Why the percentage need not follow from those two levels."""
    if any(word in sentence for word in cues("other_basis")):
        return "a like-for-like or adjusted percentage does not describe the totals beside it"
    if before.kind != after.kind and not (scaled(before) and scaled(after)) and _BY_PLACE.search(sentence):
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
