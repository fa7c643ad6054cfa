"""Which weekday stands beside which date: inside one mention, or side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.model import Mention, Timex

_LINK = re.compile(r"\s*(?:,?\s*\(|,?\s*(?:an?|the|which (?:was|is|falls on) an?))?\s*")
_AFTER = re.compile(r"['’]s\b|-")
WIDEST = 24
"""A weekday further from its date than this is not its own."""


def weekdays(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[Timex, Timex]]:
    """Each mention that prints a weekday, with the mention that prints its day and month."""
    for mention in mentions:
        if isinstance(mention, Timex) and mention.weekday and _dated(mention) and not _owned(text, mention):
            yield mention, mention
    for left, right in pairwise(mentions):
        if isinstance(left, Timex) and isinstance(right, Timex) and _apposed(text, left, right):
            yield (left, right) if left.weekday else (right, left)


def _dated(mention: Timex) -> bool:
    return {"d", "m"} <= set(mention.stated)


def _owned(text: str, mention: Timex) -> bool:
    """ "25 April 2019, Wednesday's winner": the weekday belongs to what follows."""
    return mention.text[-1].isalpha() and bool(_AFTER.match(text, mention.end))


def _apposed(text: str, left: Timex, right: Timex) -> bool:
    """ "Thursday (April 25, 2019)", "April 25, 2019, a Thursday"; not "April 25, Thursday's count"."""
    if bool(left.weekday) == bool(right.weekday) or right.start - left.end > WIDEST:
        return False
    if _dated(left) == _dated(right):
        return False
    between = text[left.end : right.start]
    linked = between.strip() != "" and (bool(left.weekday) or between.strip() != ",")
    return linked and bool(_LINK.fullmatch(between)) and not _AFTER.match(text, right.end)
