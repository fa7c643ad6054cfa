"""Bind the page's date to every relative time that is tied to an event, so that all are weighed as a set."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Mention, Timex, timed
from factcheck.model.claim import Skip
from factcheck.model.claims.dateline import Dateline
from factcheck.model.claims.event_time import EventTime

from ..passage import Article
from . import event_time

NEEDS = ("date", "reckoned", "name")
CUES = event_time.CUES


def compose(article: Article) -> Iterator[Dateline | Skip]:
    """None where the caller gave the date, or where the page states none."""
    as_of = article.document.as_of
    if as_of is None or as_of.given:
        return
    told = (*article.holding("person", "date"), *article.holding("area", "date"))
    if not any(_is_reckoned(mention) for sentence in told for mention in sentence.mentions):
        return
    events = [claim for claim in event_time.compose(article) if isinstance(claim, EventTime)]
    clues = tuple(claim for claim in events if claim.timex.basis == "as_of" and claim.timex.shift)
    if not clues:
        return
    stated = [m for m in article.mentions if isinstance(m, Timex) and _states(article, m, as_of.date.toordinal())]
    if stated:
        yield Dateline(timed(stated[0]), clues, tuple(_untied(article, clues)))


def _is_reckoned(mention: Mention) -> bool:
    """Whether a time counts from the article's own date."""
    return isinstance(mention, Timex) and mention.basis == "as_of" and bool(mention.shift)


def _states(article: Article, mention: Timex, day: int) -> bool:
    days = mention.days
    return days is not None and days.low == days.high == day and article.document.role_at(mention.start) == "dateline"


def _untied(article: Article, clues: tuple[EventTime, ...]) -> Iterator[Timex]:
    tied = {clue.timex.start for clue in clues}
    for sentence in article.sentences:
        for mention in sentence.mentions:
            if isinstance(mention, Timex) and _is_reckoned(mention) and mention.start not in tied:
                yield mention
