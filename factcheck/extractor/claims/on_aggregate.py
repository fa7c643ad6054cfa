"""Bind a score on aggregate to those of its two legs: "won 2-1 in Madrid and 3-2 at home, 5-3 on aggregate"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Number, Printed, Quantity, counted, point
from factcheck.model.claims.parts_sum import PartsSum

from ..binding.raw import figure_at
from ..passage import Article

SPAN = "article"
CUES = ("on aggregate", "aggregate score", "aggregate win", "aggregate victory", "aggregate defeat", "aggregate")

_SCORE = re.compile(r"(?<![\d.,:–-])(?P<one>\d)[-–](?P<two>\d)(?![\d.,]*\d|[-–])")
_AGGREGATE = re.compile(
    r" (?:on aggregate|aggregate (?:win|victory|defeat|triumph|success|loss|score)|over (?:the )?two legs)"
)
_OTHER = re.compile(
    r"\b(?:penalt\w+|shoot-?out|half-?time|interval|break|minutes? left|extra time|third leg|replay|before|last (?:year"
    r"|season)|led|leading|trail\w*|ahead|up|down)\b"
)
_LEG = re.compile(r"\b(?:legs?|home|away|first (?:game|match)|return|reverse fixture|having|after)\b")
_LEGS = 2
_REACH = 300


def compose(article: Article) -> Iterator[PartsSum]:
    """Only where the sentence tells three scores, or it and the one before it."""
    text = article.document.text
    for found in _SCORE.finditer(text):
        if _AGGREGATE.match(text, found.end()):
            start = text.rfind("\n", 0, found.start()) + 1
            ends = [text.rfind(". ", start, found.start()), text.find(". ", found.end())]
            before = text.rfind(". ", start, max(start, ends[0]))
            stop = min(end for end in (ends[1] + 1 or len(text), text.find("\n", found.end()) + 1 or len(text)))
            told = [_legs(article, found, max(start, first), stop) for first in (ends[0], before)]
            yield from next((claims for claims in told if claims), [])


def _legs(article: Article, whole: re.Match[str], start: int, stop: int) -> list[PartsSum]:
    """The goals of both legs together must be those on aggregate."""
    text = article.document.text
    scores = list(_SCORE.finditer(text, max(start, whole.start() - _REACH), min(stop, whole.end() + _REACH)))
    legs = [one for one in scores if one.start() != whole.start()]
    if len(legs) != _LEGS or _OTHER.search(text, start, stop) or not _LEG.search(text, start, stop):
        return []
    parts = tuple(_goals(article, one, Number(_sum(one))) for one in legs)
    return [PartsSum(_goals(article, whole, None), parts, point(0))]


def _sum(score: re.Match[str]) -> int:
    return int(score["one"]) + int(score["two"])


def _goals(article: Article, score: re.Match[str], number: Number | None) -> Printed:
    """Those of both sides, as that number; of the score itself there is none."""
    mention: Quantity = figure_at(article, score.start(), score.end())
    return counted(mention._replace(number=number), _sum(score))
