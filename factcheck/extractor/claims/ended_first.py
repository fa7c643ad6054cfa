"""Bind the begin of a thing to its end where that is told to be the earlier: "opened in 1926, closed in 1917"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Interval, counted, point
from factcheck.model.claim import Skip
from factcheck.model.claims.backward_range import BackwardRange

from ..binding.lifetimes import Lifetime, lifetimes
from ..binding.neighbours import is_dated
from ..passage import Article

NEEDS = ("date", "date")

_ERA = re.compile(r"[\s,]*(?:B\.?C|A\.?H)")


def compose(article: Article) -> Iterator[BackwardRange | Skip]:
    for life in lifetimes(article):
        if is_dated(life.since) and is_dated(life.until) and not _ERA.match(article.document.text, life.until.end):
            yield from _backward(life)


def _backward(life: Lifetime) -> Iterator[BackwardRange]:
    since, until = life.since.days, life.until.days
    if since is not None and until is not None and until.high < since.low:
        ends = life.since.text, life.until.text
        yield BackwardRange(counted(life.since, point(since.low)), Interval(0, until.high), ends, life.until, True)
