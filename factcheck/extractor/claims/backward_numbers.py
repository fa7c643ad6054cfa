"""Bind the ends of a range of ages or percentages that runs backwards: "aged between 65 and 18"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from factcheck.model import Interval, counted
from factcheck.model.claim import Skip
from factcheck.model.claims.backward_range import BackwardRange

from ..binding.raw import figure_at, notations
from ..passage import Article

CUES = ("aged", "age", "ages", "range", "between")


_ENDS = re.compile(r"\d\s?(?:-|–|to\s|and\s)\s?\d")


@cache
def _pattern() -> re.Pattern[str]:
    """Compiled when an article first speaks of ages or of what lies between."""
    number = r"\d{{1,4}}(?:\.\d{{1,3}})?"
    ends = rf"(?P<{{0}}>{number})\s?(?:-|–|to\s|and\s)\s?(?P<{{1}}>{number})"
    return re.compile(
        r"\b(?:aged|ages)\s(?:between\s|from\s)?" + ends.format("a", "b") + r"(?![\d.-]*\d|\s(?:months?|weeks?|days?))"
        r"|\(range:?\s" + ends.format("c", "d") + r"\)"
        r"|\bbetween\s" + ends.format("e", "f") + r"\s?(?:%|(?:per\s?cent|pct|years\sold|years\sof\sage)\b)",
        re.IGNORECASE,
    )


def compose(article: Article) -> Iterator[BackwardRange | Skip]:
    for found in notations(article, _pattern(), _ENDS):
        low, high = next((a, b) for a, b in (("a", "b"), ("c", "d"), ("e", "f")) if found[a])
        start, end = Fraction(found[low]), Fraction(found[high])
        if start > end:
            mention = figure_at(article, found.start(low), found.end(low))
            yield BackwardRange(counted(mention, int(start)), Interval(0, int(end)), (found[low], found[high]))
