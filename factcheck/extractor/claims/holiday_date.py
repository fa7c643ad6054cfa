"""Bind a holiday to the full date beside it, or to the only one that is said to be its day."""

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
    "palm sunday", "ash wednesday", "black friday", "international women", "earth day", "may day",
    "australia day", "veterans day", "armistice day", "remembrance day", "presidents", "guy fawkes", "all saints",
    "epiphany",
)
# fmt: on

KEPT_ALIKE = frozenset(
    {"christmas", "christmas day", "christmas eve", "boxing day", "new year's day", "new year's eve", "valentine's day"}
    | {"st patrick's day", "st. patrick's day", "halloween", "bastille day", "anzac day", "canada day", "juneteenth"}
    | {"thanksgiving", "thanksgiving day", "labor day", "memorial day", "martin luther king jr. day", "columbus day"}
    | {"easter", "easter sunday", "easter monday", "good friday", "palm sunday", "ash wednesday", "black friday"}
    | {"international women's day", "earth day", "may day", "australia day", "veterans day", "armistice day"}
    | {"remembrance day", "presidents' day", "guy fawkes day", "all saints' day", "epiphany"}
    | {"martin luther king day"}
)
"""Not those whose date differs from country to country, such as Mother's Day or Independence Day."""
GREGORIAN = 1924
"""Before, the Easter of a country that kept the Julian calendar may be meant."""
_WESTERN = frozenset(("ash wednesday",))
"""Feasts that the Orthodox do not keep."""
AMERICAN = frozenset(
    ("memorial day", "labor day", "columbus day", "thanksgiving", "thanksgiving day", "veterans day", "presidents' day")
)
"""Days of a name that other countries keep on a day of their own."""
YEAR = "this year"
"""Says nothing that the date beside it does not."""
_KEPT = r"(?:kept|celebrated|marked|observed|held|commemorated|honou?red)"
_BETWEEN = re.compile(
    r"(?: in (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)?,? ?\(?(?P<which>which |that )?"
    rf"(?:(?:this year |will |always )?(?:falls?|fell|is|was|be|(?:is|was|be) {_KEPT}|comes|came) )?"
    r"(?:(?:this year )?on )?(?:(?:on )?(?:[A-Z][a-z]+day, ?)?)?"
)
_DAY_OF = re.compile(rf" (?:will )?(?:marks?|marked|{_KEPT}|celebrates?|observes?) (?:the )?")
""" "Services on April 25 will mark Anzac Day"."""
_FREE = re.compile(r"\b(?:clos(?:e|es|ed|ing)|shut|day off|holiday|idle|suspended)\b")
_OFF_FOR = re.compile(r" (?:for|because of|to mark|in observance of|to observe|in honou?r of) ")
"""Behind words for being shut: "offices will shut on June 19 for Juneteenth"."""
_AROUND = frozenset(("christmas", "christmas day", "easter", "new year's day"))
"""Shops may be shut for them on more days than one."""
_MORE = re.compile(r"[-\u2013' ]*(?:[a-z]+-)?(?:weekend|week|eve|sales?|season|break|recess|period|holidays|long)\b")
"""Behind a holiday: not the day itself is spoken of."""
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
            holiday, day = (first, second) if _is_holiday(first) else (second, first)
            if not (_is_holiday(holiday) and _full(day)) or _is_abroad(holiday, sentence):
                continue
            if _is_beside(text, holiday, day):
                yield from _in_canada(_claim(holiday, day, text), sentence)
            elif _is_its_day(text[sentence.start : sentence.end], sentence.start, holiday, day, times):
                yield from _claim(holiday, day, text, loose=True)


def _is_beside(text: str, holiday: Timex, day: Timex) -> bool:
    """Whether nothing stands between them but what makes the one the day of the other."""
    first, second = sorted((holiday, day), key=lambda one: one.start)
    between = text[first.end : second.start]
    link = (_BETWEEN if holiday is first else _AFTER).fullmatch(between)
    if link is None:
        return False
    told = (
        link.re is _BETWEEN
        and link["which"]
        or first is holiday
        and between == ", "
        and text[second.end : second.end + 1] in _STOPS
    )
    before = text[max(0, first.start - _BACK) : first.start]
    return bool(told) or not _NEARBY.search(before) or _SHUT.search(before) is not None


def _is_its_day(said: str, start: int, holiday: Timex, day: Timex, times: list[Timex]) -> bool:
    """Whether the only day of the sentence, before a holiday, is said to mark it, or to be free for its sake."""
    others = [one for one in times if one not in (holiday, day)]
    if others or day.end > holiday.start or _MORE.match(said, holiday.end - start):
        return False
    between = said[day.end - start : holiday.start - start]
    if _OFF_FOR.fullmatch(between):
        return _name(holiday) not in _AROUND and _FREE.search(said, 0, day.start - start) is not None
    return _DAY_OF.fullmatch(between) is not None


def _is_abroad(holiday: Timex, sentence: Sentence) -> bool:
    """Whether the sentence names a country that keeps such a day of its own: Israel's Memorial Day."""
    name = _name(holiday)
    if name not in AMERICAN or "thanks" in name and _is_canadian(sentence):
        return False
    return any("USA" not in m.entities for m in _areas(sentence))


def _is_canadian(sentence: Sentence) -> bool:
    """Whether it names Canada and no other country."""
    areas = _areas(sentence)
    return bool(areas) and all(m.entities == ("CAN",) for m in areas)


def _areas(sentence: Sentence) -> list[Named]:
    return [m for m in sentence.mentions if isinstance(m, Named) and m.kind == "area"]


def _in_canada(claims: Iterator[HolidayDate], sentence: Sentence) -> Iterator[HolidayDate]:
    """Canada's day alone, where there is one and no other country is named."""
    for claim in claims:
        canadian = len(claim.days) > 1 and "thanks" in claim.called.lower() and _is_canadian(sentence)
        yield claim._replace(days=claim.days[1:]) if canadian else claim


def _name(holiday: Timex) -> str:
    """As the lexicon has it."""
    name = holiday.text.lower().replace("\u2019", "'").removesuffix(f" {YEAR}")
    return name.removeprefix("this ").removeprefix("year's ").replace("st. ", "st ")


def _claim(holiday: Timex, day: Timex, text: str, loose: bool = False) -> Iterator[HolidayDate]:
    """Of a day that does not print its year the year may be another, unless "this year" stands beside it; then silent.

    Where they are bound loosely the date must be a slip of the day: its month or its day of the month is right.
    """
    name, year = _name(holiday), int(day.value[:4])
    if year < GREGORIAN:
        return
    days = _days(name, year)
    told = "y" in day.stated or YEAR in text[holiday.start : day.end + _BACK].lower()
    others = () if told else (one for step in (-1, 1) for one in _days(name, year + step))
    if any(date.fromordinal(one).isoformat()[4:] == day.value[4:10] for one in others):
        return
    printed = date.fromordinal(int(day.days.low)) if day.days else None
    if printed is None or any(_is_instead(printed, date.fromordinal(one)) for one in days):
        return
    if days and not (loose and all(_is_apart(printed, date.fromordinal(one)) for one in days)):
        yield HolidayDate(timed(day), holiday, days)


def _is_instead(printed: date, day: date) -> bool:
    """Whether it is the Friday or Monday on which a holiday of a weekend is kept."""
    off = printed.toordinal() - day.toordinal()
    return (day.weekday(), off) in ((5, -1), (5, 2), (6, 1), (6, -2))


def _is_apart(printed: date, day: date) -> bool:
    return printed.month != day.month and printed.day != day.day


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
    if "EASTER" in HOLIDAYS[name] and name not in _WESTERN:
        western = narrowed(Timex(0, 0, "", "date", f"{year:04}-EASTER")).days
        assert western is not None
        return day, day + orthodox(year).toordinal() - int(western.low)
    if name.startswith("thanksgiving"):
        october = date(year, 10, 1)
        return day, (october + timedelta(days=(7 - october.weekday()) % 7 + 7)).toordinal()
    if name == "may day":
        may = date(year, 5, 1)
        return day, (may + timedelta(days=-may.weekday() % 7)).toordinal()
    return (day, day + 13) if name.startswith(("christmas", "epiphany")) else (day,)


def orthodox(year: int) -> date:
    """The Orthodox Easter by our calendar, from 1900 to 2099.

    >>> orthodox(2019).isoformat(), orthodox(2024).isoformat()
    ('2019-04-28', '2024-05-05')
    """
    moon = (19 * (year % 19) + 15) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + sunday + 114, 31)
    return date(year, floor(month), day + 1) + timedelta(days=13)
