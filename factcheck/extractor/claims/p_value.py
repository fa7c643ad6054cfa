"""Bind a reported p-value to its test statistic: "t(28) = 2.20, p = .04"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from factcheck.model import Interval, Number, Printed, Quantity
from factcheck.model.annotations import cast
from factcheck.model.claim import Skip
from factcheck.model.claims.p_value import Kind, PValue
from factcheck.model.reading import printed

from ..binding.raw import notations
from ..passage import Article

SPAN = "article"
CUES = ("=",)
"""Behind the name of the test and before its value."""
_MARKS = ("p =", "p <", "p=", "p<", "p >", "p>")


@cache
def _pattern() -> re.Pattern[str]:
    """Compiled when an article first prints a p-value."""
    return re.compile(
        r"""(?<![A-Za-z])(?:(?P<test>[tFrQ]|χ2|χ²|chi2|chi-squared?|X2|X²)\s?
              \(\s*(?P<one>\d{1,6}(?:\.\d{1,3})?)\s*(?:,\s*(?:N\s*=\s*\d{1,7}|(?P<two>\d{1,6}(?:\.\d{1,3})?))\s*)?\)|(?P<z>z))
            \s*=\s*(?P<value>[-−–]?\s?\d{0,5}\.?\d{1,6})\s*[,;]?\s*
            p\s*(?P<sign>[=<>])\s*(?P<p>\d?\.\d{1,8})""",
        re.VERBOSE,
    )


MOST = 1_000_000
"""Degrees of freedom that can be reckoned with."""


def compose(article: Article) -> Iterator[PValue | Skip]:
    text = article.document.text
    if not any(mark in text for mark in _MARKS):
        return
    for found in notations(article, _pattern()):
        kind = _kind(found)
        freedom = tuple(float(found[part]) for part in ("one", "two") if found[part])
        if len(freedom) != {"z": 0, "F": 2}.get(kind, 1) or not all(0 < each <= MOST for each in freedom):
            continue
        yield PValue(_p(found), kind, _unrounded(found["value"]), freedom, _statistic(found))


def _kind(found: re.Match[str]) -> Kind:
    test = found["test"] or "z"
    return cast(Kind, test if test in "tFrQz" else "chi2")


def _statistic(found: re.Match[str]) -> str:
    return found.string[found.start() : found.end("value")]


def _p(found: re.Match[str]) -> Printed:
    """The p-value as printed; a sign of more or less makes it a bound."""
    whole, _, places = found["p"].partition(".")
    number = Number(int(whole + places), -len(places))
    ends = {"=": None, "<": (None, number), ">": (number, None)}[found["sign"]]
    return printed(Quantity(found.start("p"), found.end("p"), found["p"], "number", number, ends))


def _unrounded(text: str) -> Interval:
    """The statistic without its sign, half a unit of its last place to either side."""
    digits = text.lstrip("-−– ")
    whole, _, places = digits.partition(".")
    value, half = Fraction(int((whole or "0") + places), 10 ** len(places)), Fraction(1, 2 * 10 ** len(places))
    return Interval(max(value - half, Fraction(0)), value + half)
