"""Bind the begin of a thing to its end where that is told to be the earlier: "opened in 1926, closed in 1917"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Interval, counted, point
from factcheck.model.claim import Skip
from factcheck.model.claims.backward_range import BackwardRange

from ..binding.lifetimes import Lifetime, lifetimes
from ..binding.neighbours import is_dated
from ..lexicon.cues import cues
from ..passage import Article

NEEDS = ("date", "date")
CUES = ("{come_about}",)
# fmt: off
ALSO = (
    "{come_to_end}", "lost", "until", "married", "wed", "graduated", "enrolled", "enlisted", "emigrated", "ordained",
    "joined", "moved", "became", "elected",
)
# fmt: on

_ERA = re.compile(r"[\s,]*(?:B\.?C|A\.?H)")

_PRESENT = re.compile(r"(?:begins|opens|starts)\b")
"""As stories do: "The novel begins in 1943 and ends in 1917"."""


def compose(article: Article) -> Iterator[BackwardRange | Skip]:
    for life in lifetimes(article):
        dated = is_dated(life.since) and is_dated(life.until) or _is_of_one_month(life)
        told = not _ERA.match(article.document.text, life.until.end) and not _PRESENT.match(life.found.match[0])
        if dated and told and not life.found.sentence.says((*cues("fiction"), "book", "story", "diary")):
            yield from _backward(life)


def _is_of_one_month(life: Lifetime) -> bool:
    """ "Started on 12 January and ended on 4 January", neither with a year."""
    both = life.since, life.until
    return all("d" in one.stated and "y" not in one.stated for one in both) and both[0].value[:7] == both[1].value[:7]


def _backward(life: Lifetime) -> Iterator[BackwardRange]:
    since, until = life.since.days, life.until.days
    if since is not None and until is not None and until.high < since.low:
        ends = life.since.text, life.until.text
        yield BackwardRange(counted(life.since, point(since.low)), Interval(0, until.high), ends, life.until, True)
