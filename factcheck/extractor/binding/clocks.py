"""How many minutes lie between two times of day."""

from __future__ import annotations

import re

from factcheck.model import Timex
from factcheck.model.days import date

LONGEST = 20
"""Hours; what lasts longer may end on another day."""
TRAVEL = (
    "landed",
    "landing",
    "lands ",
    "arriv",
    "touched down",
    "docked",
    "reach",
    "flew",
    "flight",
    "sail",
    "drove",
    "crossed",
    "berth",
)
"""Who travels may come to another zone."""
_DAY = 1440
_CLOCK = re.compile(r"[^T(]*T(\d\d)(?::(\d\d))?")
_ENDS = re.compile(r"\((\d{4}-\d\d-\d\d)T(\d\d)(?::(\d\d))?,(\d{4}-\d\d-\d\d)T(\d\d)(?::(\d\d))?,.*")
_ROUGHLY = re.compile(r"\b(?:about|around|roughly|some time|shortly|soon|just|nearly|almost|before|after)\s(?:\w+\s)?$")
_BACK, _SLACK = 24, 30


def minutes(mention: Timex) -> int | None:
    """Those since midnight; None for what no clock shows."""
    found = _CLOCK.fullmatch(mention.value)
    return int(found[1]) % 24 * 60 + int(found[2] or 0) if found else None


def minutes_between(first: Timex, last: Timex) -> int | None:
    """From one to the next time that a clock shows the other."""
    start, end = minutes(first), minutes(last)
    return None if start is None or end is None else (end - start) % _DAY


def minutes_of(value: str) -> int | None:
    """From one end of a range of clock times to the other, both of known days; None for another range.

    >>> minutes_of("(2024-06-14T22:15,2024-06-15T03:45,P1D)")
    330
    """
    found = _ENDS.fullmatch(value)
    if found is None:
        return None
    days = date.fromisoformat(found[4]).toordinal() - date.fromisoformat(found[1]).toordinal()
    start, end = (int(found[hour]) * 60 + int(found[hour + 1] or 0) for hour in (2, 5))
    return days * _DAY + end - start


def roughly(text: str, mention: Timex) -> int:
    """The minutes by which a time may be off that is told with "about" or "shortly before"."""
    return _SLACK if _ROUGHLY.search(text[max(0, mention.start - _BACK) : mention.start]) else 0
