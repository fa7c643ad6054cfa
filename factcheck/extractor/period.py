"""The days that a sentence speaks of: those it states, else those of the article."""

from __future__ import annotations

from factcheck.model import Interval, Timex, point

from .passage import Article, Sentence


def period(article: Article, sentence: Sentence) -> Interval | None:
    """Day ordinals: the one time that the sentence states, else the article's as_of; None where neither is known.

    A sentence that states several times speaks of any of them.
    """
    stated = [m.days for m in sentence.mentions if isinstance(m, Timex) and m.kind == "date" and m.days is not None]
    if stated:
        return Interval(min(days.low for days in stated), max(days.high for days in stated))
    as_of = article.document.as_of
    return point(as_of.date.toordinal()) if as_of else None
