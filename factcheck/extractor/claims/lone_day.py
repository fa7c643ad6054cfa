"""Bind a day to whatever is on record of a person or an event that the sentence names, whatever it tells of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.model import Event, Named, Query, Tenure, Timex, timed
from factcheck.model.claims.recalled import Recalled

from ..binding.lands import land
from ..lexicon.cues import cues
from ..passage import KINDS, Article

NEEDS = ("person", "date", "year", "month")
NEEDS_2 = ("event", "date", "year", "month")
NEEDS_3 = ("place", "date", "year", "month")
NEEDS_4 = ("nation", "date", "year", "month")
CUES_4 = ("{became_free}",)

_KINDS = ("person", "event", "place")
_AGAIN = re.compile(
    r"\b(?:anniversar|birthday|jubilee|centenar|mark(?:s|ed|ing)?\b|commemorat|remember|memorial|recall|celebrat|annual"
    r"|every year|each year)"
    rf"|{KINDS['duration']} (?:after|on|later|to the day|before|earlier|since)\b",
    re.IGNORECASE,
)
"""Words by which it may be the same day of a later year."""
_BORN = re.compile(r"\b(?:born|birth)\b", re.IGNORECASE)


def compose(article: Article) -> Iterator[Recalled]:
    for sentence in article.holding("date"):
        days = [m for m in sentence.mentions if isinstance(m, Timex) and {"d", "m", "y"} <= {*m.stated}]
        named = [m for m in sentence.mentions if isinstance(m, Named) and m.kind in _KINDS and m.entity]
        if not days or _BORN.search(sentence.skeleton):
            continue
        again = bool(_AGAIN.search(sentence.skeleton))
        free = None if again or not _free().search(sentence.skeleton) else land(article, sentence)
        needs = tuple(need for one in named for need in _needs(one))
        for day in days:
            if named and _is_told(article, day):
                yield Recalled(timed(day), tuple(named), needs, "span", later=again, bare=True)
            if free and free.entity and _is_told(article, day):
                need = Event("independence", frozenset((free.entity,)))
                yield Recalled(timed(day), (free,), (need,), "span", firm=True, bare=True)


@cache
def _free() -> re.Pattern[str]:
    """Words by which a country becomes its own."""
    return re.compile(rf"\b(?:{'|'.join(cues('became_free'))})\b", re.IGNORECASE)


def _is_told(article: Article, when: Timex) -> bool:
    """Whether it is a day of another year than the article's own."""
    as_of = article.document.as_of
    own = as_of is not None and when.value[:4] == str(as_of.date.year)
    return when.days is not None and when.value[0] != "(" and not own


def _needs(one: Named) -> Iterator[Query]:
    if one.entity:
        yield Event("", frozenset((one.entity,)))
        if one.kind == "person":
            yield Tenure(one.entity)
