"""Bind a length of time to come to the date on which it ends: "five years from now, in 2024"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import AsOf, Timex
from factcheck.model.claim import Skip
from factcheck.model.claims.elapsed import Elapsed
from factcheck.model.days import date

from ..binding.length import figure, length
from ..binding.neighbours import Pair, is_dated, pairs
from ..passage import KINDS, Article

NEEDS = ("date", "date", "reckoned", "year")
CUES = ("years", "months", "weeks", "from now", "hence")

_AHEAD = re.compile(r"(?:from now|hence|'s? time|\u2019s? time)$", re.IGNORECASE)
_IN_DATE = re.compile(r"(?:,| [-–—]|,? \() ?(?:in|on|by) ")
_DATE_THEN = re.compile(r"(?:,| [-–—]|,? \() ?(?:or |that is,? )?(?:in )?")
_SEVERAL = re.compile(rf",? (?:and )?[{KINDS['date']}{KINDS['number']}]")
""" "In three years, in 2022, 2024 and 2026"."""
_CLOSED = re.compile(r"\W*$|[,.;:)]| [-–—]")


def compose(article: Article) -> Iterator[Elapsed | Skip]:
    as_of = article.document.as_of
    for sentence in article.sentences:
        for pair in pairs(sentence, "date"):
            found = _ahead(pair)
            if found and as_of is None:
                yield Skip(found[0], "no date is known to reckon it from")
            elif found and as_of:
                yield from _elapsed(article, *found, as_of)


def _ahead(pair: Pair) -> tuple[Timex, Timex] | None:
    """The length to come and the date, where nothing else is said between or after them."""
    left, right = pair.left, pair.right
    if not _CLOSED.match(pair.after) or _SEVERAL.match(pair.after):
        return None
    if _is_ahead(left, pair.before) and is_dated(right):
        return (left, right) if _IN_DATE.fullmatch(pair.between) else None
    if is_dated(left) and _is_ahead(right, pair.between):
        return (right, left) if _DATE_THEN.fullmatch(pair.between) else None
    return None


def _is_ahead(mention: Timex, before: str) -> bool:
    """Five years from now; in five years."""
    later = mention.shift is not None and mention.shift.low > 0
    return later and bool(_AHEAD.search(mention.text) or before.lower().endswith("in "))


def _elapsed(article: Article, mention: Timex, until: Timex, as_of: AsOf) -> Iterator[Elapsed]:
    """From the article's own day to the date that is named."""
    said = length(article.document.text, mention)
    today = as_of.date
    if said and said.unit != "hour" and until.days and until.days.high > today.toordinal():
        tomorrow = date.fromordinal(today.toordinal() + 1)
        since = until._replace(low=today.isoformat(), high=tomorrow.isoformat())
        yield Elapsed(figure(mention, said), said.unit, since, until, until.days, True)
