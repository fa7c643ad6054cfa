"""Bind yesterday, today or tomorrow to the weekday in apposition."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Timex, counted
from factcheck.model.claims.relative_weekday import RelativeWeekday

from ..binding.neighbours import pairs
from ..passage import Article

_NEXT_TO = r", | ?\(|, that is,? "
_CLOSED = r"\W*$|[,)]"
_DEICTIC = re.compile(r"(?:yesterday|today|tomorrow)\b", re.IGNORECASE)


def compose(article: Article) -> Iterator[RelativeWeekday]:
    for sentence in article.holding("timed", "timed"):
        if not any(_is_relative(m) for m in sentence.mentions):
            continue
        for pair in pairs(sentence):
            if re.fullmatch(_NEXT_TO, pair.between) and re.match(_CLOSED, pair.after):
                yield from _claim(pair.left, pair.right)
                yield from _claim(pair.right, pair.left)


def _is_relative(mention: object) -> bool:
    return isinstance(mention, Timex) and mention.kind == "date" and bool(_DEICTIC.match(mention.text))


def _claim(relative: Timex, weekday: Timex) -> Iterator[RelativeWeekday]:
    days = relative.days
    if _is_relative(relative) and weekday.weekday and weekday.stated == "w" and days is not None and days.width == 0:
        yield RelativeWeekday(counted(weekday, weekday.weekday), relative, int(days.low))
