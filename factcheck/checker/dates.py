"""Repairs of a weekday and a date that do not belong together, ready to paste: weekday, day or year."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Printed, Timex
from factcheck.model.days import date

from .wording import WEEKDAYS, day

_WEEKDAY = re.compile(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*", re.IGNORECASE)


def weekday_name(ordinal: int) -> str:
    """The weekday of a day.

    >>> weekday_name(date(2019, 4, 25).toordinal())
    'Thursday'
    """
    return WEEKDAYS[date.fromordinal(ordinal).weekday()]


def isoweekday(ordinal: int) -> int:
    """Monday 1 to Sunday 7."""
    return date.fromordinal(ordinal).isoweekday()


def renamed(text: str, ordinal: int) -> str:
    """The text with its weekday put right, as long or as short as it was printed.

    >>> renamed("Wed., April 25, 2019", date(2019, 4, 25).toordinal())
    'Thu., April 25, 2019'
    """
    return _WEEKDAY.sub(lambda found: _cut(weekday_name(ordinal), len(found[0])), text, count=1)


def moved(text: str, ordinal: int, weekday: int) -> str:
    """The text with its day moved to the nearest one that has that weekday; the day in full where the month changes.

    >>> moved("Wednesday, April 25, 2019", date(2019, 4, 25).toordinal(), 3)
    'Wednesday, April 24, 2019'
    >>> moved("Sunday, December 31, 9999", date(9999, 12, 31).toordinal(), 7)
    'Sunday, December 26, 9999'
    """
    nearest = ordinal + (weekday - isoweekday(ordinal) + 3) % 7 - 3
    inside = nearest + 7 * (nearest < date.min.toordinal()) - 7 * (nearest > date.max.toordinal())
    before, after = date.fromordinal(ordinal), date.fromordinal(inside)
    if before.month != after.month:
        return day(after.toordinal())
    return re.sub(rf"(?<!\d)0?{before.day}(?!\d)(?:st|nd|rd|th)?", str(after.day), text, count=1)


def other_year(text: str, ordinal: int, weekday: int) -> str | None:
    """The text in the nearest other year within three in which the day has that weekday; None where none does."""
    stated = date.fromordinal(ordinal)
    for year in _about(stated):
        if str(stated.year) in text and year.isoweekday() == weekday:
            return text.replace(str(stated.year), str(year.year), 1)
    return None


def repairs(weekday: Printed, dated: Timex, ordinal: int) -> tuple[str, ...]:
    """Every repair of a printed weekday that is not its date's: the weekday, the day, the year."""
    printed = int(weekday.value.low)
    named = dated.text if dated.weekday else weekday.mention.text
    ways = (renamed(named, ordinal), moved(dated.text, ordinal, printed))
    return tuple(filter(None, (*ways, other_year(dated.text, ordinal, printed))))


def _about(stated: date) -> Iterator[date]:
    for step in (-1, 1, -2, 2, -3, 3):
        try:
            yield stated.replace(year=stated.year + step)
        except ValueError:
            continue


def _cut(name: str, length: int) -> str:
    return name if length > 4 else name[:3]
