"""Days that metadata state, and what a person must know where they differ."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.model.days import date

_ISO = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?!\d)")
_WORD = re.compile(r"[A-Za-z]+|\d+")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

Stated = tuple[tuple[str, date], ...]
"""Every (basis, day), the most trusted first."""


def day_of(value: str) -> date | None:
    """The day at the front of an ISO time, or of a day, a month's name and a year; None for anything else.

    >>> str(day_of("2019-04-24T23:30:00Z")), str(day_of("Wed, 24 April 2019 10:00 +0200")), day_of("4/5/2019")
    ('2019-04-24', '2019-04-24', None)
    """
    found = _ISO.match(value.strip())
    try:
        return date(*map(int, found.groups())) if found else _in_words(_WORD.findall(value[:60].lower()))
    except ValueError:
        return None


def _in_words(words: Sequence[str]) -> date | None:
    months = [_MONTHS.index(word[:3]) + 1 for word in words if word[:3] in _MONTHS]
    days = [int(word) for word in words if word.isdecimal() and len(word) < 3]
    years = [int(word) for word in words if word.isdecimal() and len(word) == 4]
    return date(years[0], months[0], days[0]) if months and days and years else None


def differing(stated: Stated) -> tuple[str, ...]:
    """A note where they are not all of one day.

    >>> differing((("a", date(2019, 4, 24)), ("b", date(2019, 4, 25))))
    ('its metadata state more than one day: 2019-04-24 (a), 2019-04-25 (b)',)
    """
    if len({day for _, day in stated}) < 2:
        return ()
    named = ", ".join(f"{day.isoformat()} ({basis})" for basis, day in stated)
    return (f"its metadata state more than one day: {named}",)
