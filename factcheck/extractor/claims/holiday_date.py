"""Bind a holiday to the full date beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import floor

from factcheck.model import Named, Timex, timed
from factcheck.model.claims.holiday_date import HolidayDate
from factcheck.model.days import date, timedelta

from ..lexicon.times import HOLIDAYS
from ..mentions.times.filling import narrowed
from ..passage import Article, Sentence

NEEDS = ("timed", "timed", "day", "month")
# fmt: off
CUES = (
    "christmas", "boxing day", "new year", "valentine", "patrick", "halloween", "bastille", "anzac", "canada day",
    "juneteenth", "thanksgiving", "labor day", "memorial day", "luther king", "columbus day", "easter", "good friday",
    "palm sunday", "ash wednesday", "black friday",
)
# fmt: on

KEPT_ALIKE = frozenset(
    {"christmas", "christmas day", "christmas eve", "boxing day", "new year's day", "new year's eve", "valentine's day"}
    | {"st patrick's day", "st. patrick's day", "halloween", "bastille day", "anzac day", "canada day", "juneteenth"}
    | {"thanksgiving", "thanksgiving day", "labor day", "memorial day", "martin luther king jr. day", "columbus day"}
    | {"easter", "easter sunday", "easter monday", "good friday", "palm sunday", "ash wednesday", "black friday"}
)
"""Not those whose date differs from country to country, such as Mother's Day or Independence Day."""
GREGORIAN = 1924
"""Before, the Easter of a country that kept the Julian calendar may be meant."""
AMERICAN = frozenset(("memorial day", "labor day", "columbus day", "thanksgiving", "thanksgiving day"))
"""Days of a name that other countries keep on a day of their own."""
YEAR = "this year"
"""Says nothing that the date beside it does not."""
_BETWEEN = re.compile(
    r"(?: in (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)?,? ?\(?(?:which |that )?"
    r"(?:(?:this year |will |always )?(?:falls?|fell|is|was|be|is (?:kept|celebrated|marked)|comes|came) )?"
    r"(?:(?:this year )?on )?(?:(?:on )?(?:[A-Z][a-z]+day, ?)?)?"
)
_NEARBY = re.compile(r"\b(?:before|after|ahead of|since|until|by|following|for)\s(?:the\s)?$", re.IGNORECASE)
_SHUT = re.compile(r"\b(?:clos(?:e|ed|es|ing)|shut|off|open|reopen(?:ed)?)\sfor\s$", re.IGNORECASE)
""" "Shops closed for Thanksgiving"."""
_STOPS = (",", ".", ";", ")")
"""After "fireworks for Bastille Day, July 14": the day is that of the holiday, not one near it."""
_BACK = 16
"""Where the word stands that makes a day one near the holiday: "before Thanksgiving, November 20 is ..."."""
_AFTER = re.compile(r"(?:,| \(| \u2014| \u2013)? ?(?:which is |which was |is |was )?")


def compose(article: Article) -> Iterator[HolidayDate]:
    text = article.document.text
    for sentence in article.holding("timed", "timed"):
        if len(sentence.mentions) < 2:
            continue
        times = [m for m in sentence.mentions if isinstance(m, Timex) and m.text.lower() != YEAR]
        for first, second in zip(times, times[1:], strict=False):
            between = text[first.end : second.start]
            holiday, day = (first, second) if _is_holiday(first) else (second, first)
            link = _BETWEEN if holiday is first else _AFTER
            beside = _is_holiday(holiday) and link.fullmatch(between) and _full(day)
            before = text[max(0, first.start - _BACK) : first.start]
            apposed = first is holiday and between == ", " and text[second.end : second.end + 1] in _STOPS
            if beside and _is_abroad(holiday, sentence):
                continue
            if beside and (not _NEARBY.search(before) or _SHUT.search(before) or apposed):
                yield from _claim(holiday, day)


def _is_abroad(holiday: Timex, sentence: Sentence) -> bool:
    """Whether the sentence names a country that keeps such a day of its own: Israel's Memorial Day."""
    areas = [m for m in sentence.mentions if isinstance(m, Named) and m.kind == "area"]
    return _name(holiday) in AMERICAN and any("USA" not in m.entities for m in areas)


def _name(holiday: Timex) -> str:
    """As the lexicon has it."""
    return holiday.text.lower().replace("\u2019", "'").removesuffix(f" {YEAR}").removeprefix("this ")


def _claim(holiday: Timex, day: Timex) -> Iterator[HolidayDate]:
    """Of a day that does not print its year the year may be another; then silent."""
    name, year = _name(holiday), int(day.value[:4])
    if year < GREGORIAN:
        return
    days = _days(name, year)
    if "y" not in day.stated:
        others = (date.fromordinal(one) for step in (-1, 1) for one in _days(name, year + step))
        if any(f"{other:%m-%d}" == day.value[5:10] for other in others):
            return
    if days:
        yield HolidayDate(timed(day), holiday, days)


def _is_holiday(time: Timex) -> bool:
    return not time.stated and _name(time) in KEPT_ALIKE


def _full(time: Timex) -> bool:
    """A day of a month in a year that it prints or that the article's own date gives it."""
    year = "y" in time.stated or time.basis == "as_of" and time.value[:4].isdecimal()
    return {"d", "m"} <= set(time.stated) and year and time.days is not None


def _days(name: str, year: int) -> tuple[int, ...]:
    """The days of the holiday in that year, as most keep it and as others do."""
    found = narrowed(Timex(0, 0, name, "date", HOLIDAYS[name].replace("XXXX", f"{year:04}"))).days
    if found is None:
        return ()
    day = int(found.low)
    if "EASTER" in HOLIDAYS[name]:
        western = narrowed(Timex(0, 0, "", "date", f"{year:04}-EASTER")).days
        assert western is not None
        return day, day + orthodox(year).toordinal() - int(western.low)
    if name.startswith("thanksgiving"):
        october = date(year, 10, 1)
        return day, (october + timedelta(days=(7 - october.weekday()) % 7 + 7)).toordinal()
    return (day, day + 13) if name.startswith("christmas") else (day,)


def orthodox(year: int) -> date:
    """The Orthodox Easter by our calendar, from 1900 to 2099.

    >>> orthodox(2019).isoformat(), orthodox(2024).isoformat()
    ('2019-04-28', '2024-05-05')
    """
    moon = (19 * (year % 19) + 15) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + sunday + 114, 31)
    return date(year, floor(month), day + 1) + timedelta(days=13)
