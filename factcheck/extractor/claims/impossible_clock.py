"""Find the times of day that no clock shows: beyond 24 hours or 59 minutes, or past twelve with a.m. or p.m."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Timex, counted
from factcheck.model.claims.impossible_clock import ImpossibleClock

from ..passage import KINDS, Article

_VALUE = r"T(\d\d)(?::(\d\d))?"
_HALF = r"(?i)([ap])\.?m\.?$"


def compose(article: Article) -> Iterator[ImpossibleClock]:
    for sentence in article.sentences:
        if KINDS["time"] in sentence.letters:
            for mention in sentence.mentions:
                if isinstance(mention, Timex) and mention.kind == "time":
                    yield from _clock(mention)


def _clock(mention: Timex) -> Iterator[ImpossibleClock]:
    found = re.fullmatch(_VALUE, mention.value)
    if not found:
        return
    half = re.search(_HALF, mention.text)
    hour, minute = _printed(mention.text, int(found[1]), bool(half)), int(found[2] or 0)
    if minute > 59 or hour > 24 or (half and hour > 12):
        yield ImpossibleClock(counted(mention, hour * 60 + minute), hour, minute, half[1].lower() if half else "")


def _printed(text: str, hour: int, halved: bool) -> int:
    """The hour as the text has it: 6 p.m. is T18."""
    digits = re.match(r"\d+", text) if halved else None
    return int(digits[0]) if digits and len(digits[0]) < 3 else hour
