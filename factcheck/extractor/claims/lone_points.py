"""Bind a change between the only two percentages of its text: "It was 35 percent and is 28, a fall of 7 points"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Mention, Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.points_change import PointsChange

from ..binding.amounts import is_points, of_points
from ..binding.called import way
from ..binding.movement import sign
from ..binding.scenes import Scene, scenes, unfit
from ..binding.slips import is_slip
from ..passage import KINDS, Article, Pattern, Sentence

NEEDS = ("pointed",)
CUES = ("{moving}", "+", "−", "(-", "( -", ",-", ", -", ";-", "; -")

# The 1.5% increase was; the 2-point fall
THE_RISE = Pattern(
    r"^\W*(?:The|That|This) (?P<change>{percent}|{number}|{quantity})[ -](?:(?:percentage[ -])?points?[ -])?"
    r"(?:[\w-]+ )??(?P<way>{rise_noun}|{fall_noun})\b",
    hints=("the ", "that ", "this "),
)
""" (It was 3.4%, against 1.9% a year before.) "The 1.5% increase was": told of the two levels before it."""


def compose(article: Article) -> Iterator[PointsChange | Skip]:
    sentences = article.sentences
    for index, sentence in enumerate(sentences):
        if KINDS["percent"] not in sentence.letters and "point" not in sentence.lower:
            continue
        for spot, mention in zip(sentence.spots, sentence.mentions, strict=True):
            if (_is_level(mention) or is_points(mention)) and way(sentence.skeleton, spot):
                first = index - 1 if index and is_points(mention) else index
                yield from _of(mention, sentences[first : index + 1])
    for found in article.find(THE_RISE):
        before, told = article.before(found.sentence), sign(found.words("way"))
        if before and told:
            yield from _told(found.quantity("change"), told, (before, found.sentence))


def _told(change: Mention, moved: int, sentences: Sequence[Sentence]) -> Iterator[PointsChange]:
    """The change with the two levels of the sentence before, if it is their difference or would be but for a slip."""
    last = sentences[-1]
    may = _is_level(change) or is_points(change)
    for scene in scenes(sentences, lambda m: m is change, lambda m: m is not change and _is_level(m), last.__eq__):
        if may and scene.other.figure.end < last.start and not _unfit(scene):
            claim = _points(scene, moved)
            apart = (claim.after.value - claim.before.value) * moved
            slipped = is_slip(scene.change, apart if scene.change.kind == "percent" else apart * 100)
            if claim.figure.value.overlaps(apart) or claim.in_points and slipped:
                yield claim


def _of(change: Mention, sentences: Sequence[Sentence]) -> Iterator[PointsChange | Skip]:
    """The change with its levels, of the sentence or of it and the one before where it is told in points."""
    last = sentences[-1]
    for scene in scenes(
        sentences, lambda m: m is change, lambda m: m is not change and _is_level(m), lambda sentence: sentence is last
    ):
        moved = way(scene.sentence.skeleton, scene.spot)
        reason = _unfit(scene)
        if reason or moved is None:
            yield Skip(scene.change, reason or "no change")
        else:
            yield _points(scene, moved)


def _unfit(scene: Scene) -> str:
    """Why nothing is claimed: a ratio to zero is none."""
    levels = (printed(scene.one.figure).said, printed(scene.other.figure).said)
    return unfit(scene) or ("" if min(levels) > 0 else "one of the levels is not a single positive figure")


def _is_level(mention: Mention) -> bool:
    """A percentage that says so itself: "from 19, and 31.4 percent of the vote" may be of seats."""
    marked = isinstance(mention, Quantity) and mention.kind == "percent" and not is_points(mention)
    return marked and not mention.text[-1].isdigit()


def _points(scene: Scene, moved: int) -> PointsChange:
    low, high = sorted((printed(scene.one.figure), printed(scene.other.figure)), key=lambda level: level.said)
    before, after = (low, high) if moved > 0 else (high, low)
    return PointsChange(of_points(scene.change), before, after, moved, is_points(scene.change))
