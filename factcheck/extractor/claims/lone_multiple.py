"""Bind a multiple to the only two levels of its text: "Rents have tripled: it was 640 then and is 1,920 now"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Mention, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.multiple import Multiple

from ..binding.amounts import TIMES, is_amount
from ..binding.factors import factor
from ..binding.resumed import resumed
from ..binding.scenes import Scene, later, scenes, unfit
from ..passage import KINDS, Article, Sentence

NEEDS = ("multiple",)

_VERB = re.compile(r"(?:ed|ing|bles|ples|halves)$")
_NOUN = re.compile(r" (?:rise|increase|jump|growth|gain|surge|fall|drop|reduction)\b")
_AS_MANY = re.compile(
    r"(?: times)? (?:as (?:many|much|high|large|big|long|dear|expensive|strong|heavy)|that|the (?:figure|number))"
    r"(?= ?[,.;:)–—]| -|$)"
)
""" "300 then, 600 now - twice as many"."""


def compose(article: Article) -> Iterator[Multiple | Skip]:
    for scene in scenes(article.sentences, _is_times, is_amount, _may_hold):
        if _is_called(scene):
            yield _multiple(scene)


def _may_hold(sentence: Sentence) -> bool:
    return KINDS["times"] in sentence.letters or " times" in sentence.lower


def _is_times(mention: Mention) -> bool:
    return isinstance(mention, Quantity) and mention.unit in TIMES and mention.number is not None


def _is_called(scene: Scene) -> bool:
    """A verb of the same thing, a noun of rise or fall, or "twice as many" behind both levels."""
    text, spot = scene.sentence.skeleton, scene.spot
    if _NOUN.match(text, spot + 1) or _AS_MANY.match(text, spot + 1):
        return spot > scene.other.spot
    verb = scene.change.unit == "times" and _VERB.search(scene.change.text)
    if not verb or text[spot + 1 : spot + 4] in (" as", " th", " it", " of"):
        return False
    return spot < scene.one.spot or resumed(text[scene.one.spot + 1 : spot]) is not None


def _multiple(scene: Scene) -> Multiple | Skip:
    if reason := unfit(scene):
        return Skip(scene.change, reason)
    ratio = factor(scene.change)
    one, other = scene.one.figure, scene.other.figure
    low, high = sorted((one, other), key=lambda level: printed(level).said)
    last = later(scene)
    after = last.figure if last else high if ratio.low >= 1 else low
    before = other if after is one else one
    return Multiple(printed(after), printed(before), ratio, scene.change)
