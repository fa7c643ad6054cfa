"""The days that a sentence speaks of: those it states, else those of the article."""

from __future__ import annotations

import re

from factcheck.model import Interval, Timex, hull, point

from ..passage import Article, Sentence

_THAN = re.compile(
    r"\b(?:more|fewer|less|higher|lower|up|down) than [^,;.\ue000-\uf8ff]*$"
    r"|\w(?:est|most) [\w-]+ (?:growth |rise |fall )?since (?:the )?$",
    re.IGNORECASE,
)
_BACK = 50
"""Letters before a date within which it is compared with."""


def stated(sentence: Sentence) -> Timex | None:
    """The one date that the sentence states with its year; None where it states none, or several."""
    dates = _dates(sentence)
    return dates[0] if len(dates) == 1 else None


def period(article: Article, sentence: Sentence) -> Interval | None:
    """Day ordinals: the one time that the sentence states, else the article's as_of; None where neither is known.

    A sentence that states several times speaks of any of them.
    """
    days = [date.days for date in _dates(sentence) if date.days is not None]
    if days:
        return hull(days)
    as_of = article.document.as_of
    return point(as_of.date.toordinal()) if as_of else None


def _dates(sentence: Sentence) -> list[Timex]:
    """Those that need no anchor: "next year" tells when something else will be."""
    dates = (m for m in sentence.mentions if isinstance(m, Timex) and m.kind == "date" and "y" in m.stated)
    return [date for date in dates if date.days is not None and not _is_compared(sentence, date)]


def _is_compared(sentence: Sentence, date: Timex) -> bool:
    """ "Three fewer than at the end of 2018", "the slowest growth since 1990": not of what the sentence speaks."""
    spot = sentence.spot_of(date)
    return _THAN.search(sentence.skeleton, max(0, spot - _BACK), spot) is not None
