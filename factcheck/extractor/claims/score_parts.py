"""Bind the score of a game to those of its quarters or periods: "won 102-94 (24-22, 31-27, 19-25 and 28-20)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.model import Quantity, counted, point
from factcheck.model.claims.parts_sum import PartsSum
from factcheck.model.tuples import NamedTuple

from ..binding.raw import figure_at
from ..passage import Article

SPAN = "article"
# fmt: off
CUES = (
    "beat", "beats", "beating", "won", "win", "wins", "winning", "victory", "defeated", "defeat", "lost", "losing",
    "quarter", "quarters", "period", "periods", "overcame", "edged", "downed", "triumph", "score", "scores",
)
# fmt: on

_FAR = 300
"""How far from its parts a score may stand."""
_MANY = 30
"""Smaller scores are told by the brackets beside them alone: many another is as small."""
_HALVES = 4


class Score(NamedTuple):
    """Both sides of it, and where it stands."""

    start: int
    end: int
    sides: tuple[int, int]


@cache
def _score() -> re.Pattern[str]:
    """Compiled when an article first holds several scores."""
    return re.compile(r"(?<![\w.,/:–-])(\d{1,3})[-–](\d{1,3})(?![\w/:–-]|[.,]\d)")


@cache
def _longer() -> re.Pattern[str]:
    """Compiled with the scores: games that went on behind their quarters."""
    return re.compile(
        r"\b(?:overtime|extra[ -]time|extra period|shoot-?outs?|penalt|golden|sudden|OT\b|tie-?break)", re.I
    )


_LISTED = re.compile(r"[-–]\d{1,3}(?:[,;] ?(?:and |then |& )?|/)\d{1,3}[-–]\d")
"""Two of them side by side."""
_JOIN = re.compile(r"[,;]? (?:and |then |& )?|[,;/]")


def compose(article: Article) -> Iterator[PartsSum]:
    text = article.document.text
    if text.count("-") + text.count("–") < _HALVES or not _LISTED.search(text):
        return
    scores = [Score(*m.span(), (int(m[1]), int(m[2]))) for m in _score().finditer(text)]
    for parts in _lists(text, scores):
        if not _longer().search(text, max(0, parts[0].start - _FAR), parts[-1].end + _FAR):
            near = [one for one in scores if one not in parts and _is_near(parts, one)]
            yield from _summed(article, near, parts)


def _lists(text: str, scores: Sequence[Score]) -> Iterator[list[Score]]:
    """Three scores or more, side by side."""
    held: list[Score] = []
    for one in scores:
        if held and not _JOIN.fullmatch(text, held[-1].end, one.start):
            yield from [held] if len(held) > 2 else []
            held = []
        held.append(one)
    yield from [held] if len(held) > 2 else []


def _is_near(parts: Sequence[Score], one: Score) -> bool:
    return parts[0].start - _FAR < one.start < parts[-1].end + _FAR


def _summed(article: Article, near: Sequence[Score], parts: Sequence[Score]) -> Iterator[PartsSum]:
    """The score that is right for one side and not for the other, if none is right for both."""
    sums = _sums(parts)
    if sums[0] == sums[1] or any(one.sides == sums for one in near):
        return
    told = [one for one in near if _is_one_right(one, sums) and (max(sums) >= _MANY or _is_beside(article, one, parts))]
    for score in told[:1]:
        side = int(score.sides[0] == sums[0])
        figure, *each = (counted(_figure(article, one), one.sides[side]) for one in (score, *parts))
        yield PartsSum(figure, tuple(each), point(0))


def _figure(article: Article, one: Score) -> Quantity:
    """Of no number of its own: a score has two."""
    return figure_at(article, one.start, one.end)._replace(number=None)


def _is_beside(article: Article, one: Score, parts: Sequence[Score]) -> bool:
    """ "5-3 (2-1, 1-1, 2-1)"."""
    return article.document.text[one.end : parts[0].start] in (" (", " [")


def _sums(parts: Sequence[Score]) -> tuple[int, int]:
    return sum(one.sides[0] for one in parts), sum(one.sides[1] for one in parts)


def _is_one_right(one: Score, sums: tuple[int, int]) -> bool:
    """For one side only; a small score must come near the sum for the other too."""
    right = [told == summed for told, summed in zip(one.sides, sums, strict=True)]
    return sum(right) == 1 and (max(sums) >= _MANY or 2 * min(one.sides) > min(sums))
