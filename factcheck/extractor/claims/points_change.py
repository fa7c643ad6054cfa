"""Bind a change between two percentages to both of them: "fell 4 percent to 61 percent from 65 percent"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.points_change import PointsChange

from ..binding.amounts import is_percent, is_points, of_points
from ..binding.movement import by_value
from ..binding.moves import Move, moves, of_two_spans
from ..lexicon.cues import cues
from ..passage import Article, Sentence

NEEDS = ("percent", "percent")
CUES = ("from", "to")

_OF_ITS_OWN = re.compile(
    r"\b(?:adjusted|underlying|comparable|organic|pro[ -]forma)(?: [\w-]+){0,2}?"
    r" (?:margins?|ratio|rate|return|yield|share)\b"
)
""" "Its adjusted operating margin improved": what is adjusted is the levels themselves."""


def compose(article: Article) -> Iterator[PointsChange | Skip]:
    for sentence in article.holding("figure", "figure"):
        if sum(map(_is_level, sentence.mentions)) >= 2 and (" from " in sentence.lower or " to " in sentence.lower):
            yield from _changes(sentence)


def _changes(sentence: Sentence) -> Iterator[PointsChange | Skip]:
    for move in moves(sentence, lambda m: is_percent(m) or is_points(m), _is_level):
        if move.before is None or move.after is None:
            continue
        if any(word in _OF_ITS_OWN.sub(" ", sentence.lower) for word in cues("other_basis")):
            yield Skip(move.change, "an adjusted change does not describe the percentages beside it")
        else:
            yield _change(move, sentence, move.before, move.after)


def _change(move: Move, sentence: Sentence, before: Quantity, after: Quantity) -> PointsChange | Skip:
    if before.number is None or after.number is None or before.number.digits <= 0:
        return Skip(move.change, "one of the levels is not a single positive figure")
    if by_value(sentence.lower) and (after.number.fraction - before.number.fraction) * move.sign < 0:
        return Skip(move.change, "a change for better or worse, which may point either way")
    if reason := of_two_spans(sentence, move.change, before, after):
        return Skip(move.change, reason)
    figure = of_points(move.change) if is_points(move.change) else printed(move.change)
    return PointsChange(figure, printed(before), printed(after), move.sign, is_points(move.change))


def _is_level(mention: object) -> bool:
    return isinstance(mention, Quantity) and mention.kind == "percent" and not is_points(mention)
