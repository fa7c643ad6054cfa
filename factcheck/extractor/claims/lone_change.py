"""Bind the one change of a sentence, or of two, to its only two levels: "500 in 2009, 410 now: it has lost 18%"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import printed
from factcheck.model.claim import Skip
from factcheck.model.claims.change import Change

from ..binding.amounts import as_fine, is_amount, is_percent
from ..binding.called import way
from ..binding.scenes import Scene, scenes, unfit
from ..passage import Article, Sentence, letters_of

NEEDS = ("share",)
CUES = ("{moving}", "+", "−", "(-", "( -", ",-", ", -", ";-", "; -")

_SHARES = frozenset(letters_of("share"))
_TO = re.compile(r"[^,;:.()]* to (?:\w+ ){0,2}$")


def compose(article: Article) -> Iterator[Change | Skip]:
    for scene in scenes(article.sentences, is_percent, is_amount, _may_hold):
        if sign := way(scene.sentence.skeleton, scene.spot):
            yield _change(scene, sign)


_OTHER_BASE = re.compile(r" (?:since (?:an?|its|their|the) |(?:below|above) (?:where|what)\b)")
""" "20% since a low in 1995", "10% below where it had been"."""

_IN_OTHER_WORDS = re.compile(rf"[{''.join(sorted(letters_of('amount')))}] or (?:by )?(?:about |some )?$")
""" "£95 or 12.5 percent more": no level."""


def _may_hold(sentence: Sentence) -> bool:
    return not _SHARES.isdisjoint(sentence.letters)


def _change(scene: Scene, sign: int) -> Change | Skip:
    if reason := unfit(scene):
        return Skip(scene.change, reason)
    if _OTHER_BASE.match(scene.sentence.skeleton, scene.spot + 1):
        return Skip(scene.change, "a change from another level")
    if _IN_OTHER_WORDS.search(scene.sentence.skeleton, 0, scene.spot):
        return Skip(scene.change, "the amount beside it is the change itself")
    one, other = scene.one.figure, scene.other.figure
    first, second = printed(as_fine(one, other)), printed(as_fine(other, one))
    low, high = sorted((first, second), key=lambda level: level.said)
    before, after = (low, high) if sign > 0 else (high, low)
    if before is not first and _is_result(scene):
        return Skip(scene.change, "the level before it lies on the other side")
    return Change(printed(scene.change, derived=True), before, after, sign)


def _is_result(scene: Scene) -> bool:
    """The second level is what the first has come to: "40, rose 25 percent to 50"."""
    between = scene.one.spot < scene.spot < scene.other.spot
    return between and bool(_TO.match(scene.sentence.skeleton, scene.spot + 1, scene.other.spot))
