"""Bind a number of years up to now to the term of whoever is said to have been in power for so long."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Tenure, Timex, days_of, timed
from factcheck.model.claims.recalled import Recalled

from ..binding.offices import held
from ..binding.whom import whom
from ..passage import Article

NEEDS = ("duration",)
CUES = ("{office}", "{office_held}", "led", "ran", "run", "headed", "presided")

_YEARS = re.compile(r"P(\d+)Y")
_UP_TO_NOW = re.compile(r"\b(?:the |these )?(?:past|last)\b", re.IGNORECASE)
_FOR = re.compile(r",? for (?:the )?$")
_HAS = re.compile(r"\bhas (?:now |already )?$", re.IGNORECASE)
FEW = 3
"""Years that may be told of a part of the term."""


def compose(article: Article) -> Iterator[Recalled]:
    as_of = article.document.as_of
    for sentence in article.holding("duration") if as_of else ():
        for long in sentence.mentions:
            years = _YEARS.fullmatch(long.value) if isinstance(long, Timex) and long.kind == "duration" else None
            if not isinstance(long, Timex) or years is None or long.mod or int(years[1]) < FEW or as_of is None:
                continue
            spot = sentence.spot_of(long)
            verb = held(sentence, spot, _FOR)
            now = verb and (_UP_TO_NOW.search(long.text) or _HAS.search(sentence.skeleton[: verb.start]))
            people, sure = whom(article, sentence, verb) if verb and now else ((), False)
            began = days_of(str(as_of.date.year - int(years[1])))
            if sure and began and people[0].entity:
                yield Recalled(timed(long, began), people, (Tenure(people[0].entity),))
