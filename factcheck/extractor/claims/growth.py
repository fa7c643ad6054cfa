"""Bind a yearly rate to a multiple over some years: "doubled in ten years, growing about 7 percent a year"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Quantity, Timex, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.growth import Growth

from ..binding.factors import factor
from ..binding.phrases import gap
from ..passage import Article, Found, Pattern

NEEDS = ("times", "duration", "percent")

PATTERN = Pattern(
    r"(?P<times>{times})"
    + gap(4)
    + r",? (?:(?:in|over|within|during|inside) )?(?:the |just |only |some )?(?:last |past |next )?"
    r"(?P<period>{duration})" + gap(4) + r",? ?[(–—-]* ?(?:or |and |at |by )?(?:[\w-]+ ){0,4}?(?P<rate>{percent})",
    kinds=("times", "duration", "percent"),
)
YEARS = re.compile(r"P(\d{1,3})Y")
SOME = ("initially", "at its peak", "at first", "as much as", "up to", "currently", "now ")


def compose(article: Article) -> Iterator[Growth | Skip]:
    for found in article.find(PATTERN):
        yield from _growth(found)


def _growth(found: Found) -> Iterator[Growth | Skip]:
    rate, times, period = found.quantity("rate"), found.quantity("times"), found.mention("period")
    years = YEARS.fullmatch(period.value) if isinstance(period, Timex) else None
    if years is None or period is None or not _is_yearly(found, rate):
        return
    if any(word in found.sentence.lower for word in SOME):
        yield Skip(rate, "a rate of a part of the time")
    else:
        yield Growth(printed(rate, derived=True), factor(times), int(years[1]), times, period)


def _is_yearly(found: Found, rate: Quantity) -> bool:
    spoken = (" a year", " per year", " annually", " each year", " every year", " annual", " a yearly")
    return "/year" in (rate.unit or "") or found.after("rate").startswith(spoken)
