"""Bind two sums of different years that a sentence compares: "$5 in 1975 against $20 today"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Timex, counted
from factcheck.model.claim import Skip
from factcheck.model.claims.old_money import OldMoney

from ..lexicon.cues import cues
from ..passage import Article, Found, Pattern

NEEDS = ("money", "money", "date")

PATTERN = Pattern(
    r"(?P<early>{money})(?: [\w'-]+){0,3}? (?:in|back in) (?P<then>{date})(?:,| [\w'-]+){0,4}? "
    r"(?:against|compared with|compared to|versus|to|and|but|now) (?:[\w'-]+ ){0,5}?(?P<late>{money})"
    r"(?: [\w'-]+){0,3}? (?:in )?(?P<now>{date}|today|now|this year)",
    kinds=("money", "money", "date"),
)
_YEAR = re.compile(r"(\d{4})")


def compose(article: Article) -> Iterator[OldMoney | Skip]:
    for found in article.find(PATTERN):
        years = _years(article, found)
        early, late = found.quantity("early"), found.quantity("late")
        if years is None or early.unit != late.unit:
            continue
        if any(word in found.sentence.lower for word in cues("inflation")):
            yield Skip(late, "the comparison allows for inflation")
        else:
            yield OldMoney(counted(late, abs(years)), counted(early, 0))


def _years(article: Article, found: Found) -> int | None:
    """How many years lie between the two sums."""
    then, now = found.mention("then"), found.mention("now")
    first = _YEAR.match(then.value) if isinstance(then, Timex) else None
    last = _YEAR.match(now.value) if isinstance(now, Timex) else None
    as_of = article.document.as_of
    end = int(last[1]) if last else as_of.date.year if as_of else None
    return end - int(first[1]) if first and end else None
