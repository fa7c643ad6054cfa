"""Find the times of day that no clock shows: beyond 24 hours or 59 minutes, or past twelve with a.m. or p.m."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Timex, counted
from factcheck.model.claims.impossible_clock import ImpossibleClock

from ..mentions.malformed import AT, is_told
from ..passage import Article

NEEDS = ("time", "offclock")

_VALUE = r"[^T(]*T(\d\d)(?::(\d\d))?"
_LED = r"\b(?:at|until|from|before|after|around)\s$"
_ZONED = ("GMT", "UTC")
_HALF = r"(\d\d?)(?:[:.]\d\d)? ?([apAP])\.?[mM]\b"


def compose(article: Article) -> Iterator[ImpossibleClock]:
    for sentence in article.holding("time"):
        for mention in sentence.mentions:
            if isinstance(mention, Timex) and mention.kind == "time":
                yield from _clock(article.document.text, mention)


def _clock(text: str, mention: Timex) -> Iterator[ImpossibleClock]:
    found = re.fullmatch(_VALUE, mention.value)
    if not found:
        return
    half = re.search(_HALF, mention.text)
    hour, minute = int(half[1] if half else found[1]), int(found[2] or 0)
    beyond = hour > 24 or hour == 24 and minute > 0 and _is_of_day(text, mention)
    if minute > 59 or beyond or (half and hour > 12):
        yield ImpossibleClock(counted(mention, hour * 60 + minute), hour, minute, half[2].lower() if half else "")


def _is_of_day(text: str, mention: Timex) -> bool:
    """Whether "24:30" is told by a clock, and is no score or running time."""
    led = re.search(_LED, text[max(0, mention.start - AT) : mention.start])
    return mention.text.endswith(_ZONED) or led is not None and is_told(text, mention.start, mention.end, 24)
