"""Bind the ends of a range of ages or percentages that runs backwards: "aged between 65 and 18"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from factcheck.model import Interval, counted
from factcheck.model.claim import Skip
from factcheck.model.claims.backward_range import BackwardRange

from ..binding.raw import figure_at
from ..passage import Article

SPAN = "article"
CUES = ("aged", "ages", "range", "between")
ALSO = ("aged", "ages", "range", "%", "percent", "cent", "pct", "years")

LEADS = ("aged ", "ages ", "(range", "between ")


@cache
def _pattern() -> re.Pattern[str]:
    """Compiled when an article first speaks of ages or of what lies between."""
    number = r"\d{{1,4}}(?:\.\d{{1,3}})?"
    ends = rf"(?P<{{0}}>{number})\s?(?:-|–|to\s|and\s)\s?(?P<{{1}}>{number})"
    return re.compile(
        r"(?:aged|ages)\s(?:between\s|from\s)?" + ends.format("a", "b") + r"(?![\d.-]*\d|\s(?:months?|weeks?|days?))"
        r"|\(range:?\s" + ends.format("c", "d") + r"\)"
        r"|between\s" + ends.format("e", "f") + r"\s?(?:%|(?:per\s?cent|pct|years\sold|years\sof\sage)\b)"
    )


def compose(article: Article) -> Iterator[BackwardRange | Skip]:
    text = article.document.text
    for place in _places(text):
        found = _pattern().match(text, place)
        if found is None or article.document.role_at(place) in ("furniture", "dateline", "byline"):
            continue
        if " and " in found[0] and "between" not in found[0]:
            continue  # "brothers aged 34 and 31": an age each
        low, high = next((a, b) for a, b in (("a", "b"), ("c", "d"), ("e", "f")) if found[a])
        start, end = Fraction(found[low]), Fraction(found[high])
        if start > end:
            mention = figure_at(article, found.start(low), found.end(low))
            yield BackwardRange(counted(mention, int(start)), Interval(0, int(end)), (found[low], found[high]))


def _places(text: str) -> Iterator[int]:
    """Where such a phrase may begin."""
    for lead in LEADS:
        place = text.find(lead)
        while place >= 0:
            if not text[place - 1 : place].isalnum():  # "waged between", "lineages between"
                yield place
            place = text.find(lead, place + 1)
