"""Bind a weekday to the full date beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import AsOf, Timex, counted
from factcheck.model.claim import Skip
from factcheck.model.claims.weekday_date import WeekdayDate
from factcheck.model.days import date

from ..binding.weekdays import weekdays
from ..mentions.times.kickoff import may_be_clock
from ..passage import Article

NEEDS = ("weekday", "day", "month", "year")

LAST_JULIAN = 1923
"""The last country to leave the Julian calendar in civil life did so in that year."""
_NUMBERS = r"(?<!\d)\d\d?[/.-]\d\d?[/.-]\d"
_CLOCK = re.compile(r"(?<![,\d])\s(?:[01]\d|2[0-3])[0-5]\d$")
_ZONE = re.compile(r"\s?(?:GMT|UTC|[BCEIJMPW][DES]?T|CEST|EEST|MSK|hrs|hours|local)\b")


def compose(article: Article) -> Iterator[WeekdayDate | Skip]:
    for sentence in article.holding("timed"):
        for weekday, day in weekdays(article.document.text, sentence.mentions):
            if "y" in day.stated:
                yield _weekday_date(article, weekday, day)


def _weekday_date(article: Article, weekday: Timex, day: Timex) -> WeekdayDate | Skip:
    found = day.days
    if found is None or found.width or not weekday.weekday:
        return Skip(weekday, "the date beside the weekday is not a day of the calendar")
    if article.document.as_of is None and _ZONE.match(article.document.text, day.end):
        return Skip(weekday, "what looks like a year is a time of day")
    ordinal = int(found.low)
    days = (ordinal, *_swapped(day.text, ordinal), *_julian(ordinal), *_now(article, day, ordinal))
    return WeekdayDate(counted(weekday, weekday.weekday), day, days)


def _swapped(text: str, ordinal: int) -> Iterator[int]:
    """The other reading of a date in numbers, where day and month may stand either way: 7/10/2014."""
    day = date.fromordinal(ordinal)
    if day.day <= 12 and re.search(_NUMBERS, text):
        yield date(day.year, day.day, day.month).toordinal()


def _julian(ordinal: int) -> Iterator[int]:
    """The same date in the Julian calendar, as the ordinal of the day that it was."""
    day = date.fromordinal(ordinal)
    if 1 < day.year < LAST_JULIAN:
        year = day.year - (day.month < 3)
        yield ordinal + year // 100 - year // 400 - 2


def _now(article: Article, day: Timex, ordinal: int) -> Iterator[int]:
    """Day and month in the article's own year, where what looks like a year may be a clock time."""
    stated = date.fromordinal(ordinal)
    as_of, text = article.document.as_of, article.document.text
    zoned = _CLOCK.search(day.text) and _ZONE.match(text, day.end)
    if as_of and (zoned or may_be_clock(text, day, as_of.date)):
        yield from _years_about(as_of, stated)


def _years_about(as_of: AsOf, stated: date) -> Iterator[int]:
    for year in (as_of.date.year, as_of.date.year - 1, as_of.date.year + 1):
        if not (stated.month == 2 and stated.day == 29):
            yield stated.replace(year=year).toordinal()
