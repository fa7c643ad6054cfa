"""The usual time, read in one look: what names it, the word before that leads to it, and nothing that goes on."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from factcheck.extractor.lexicon.times import CUES, WORDS
from factcheck.model import Timex
from factcheck.model.timex import Shift

from ..phrase import Found, Trigger, Word, left
from .calendar_parts import NO_DAY_BEFORE, TO
from .distance import shift_of
from .holiday import LED_BY
from .length import BLANK, GRAINS
from .length_lead import led
from .modifier import led_plainly
from .year import is_attribute

_YEAR = re.compile(r"(?:1[89]\d\d|20\d\d)(?:[.,;)](?!\d)|[ ]([a-z]+)[ ])")
_CLOSERS = CUES["after a year"]


def usual_year(text: str, start: int, floor: int) -> Timex | None:
    """The year that one look tells: "in 2014,", "since 1999 and", "the 2018 vote"; None where all must be asked."""
    found = _YEAR.match(text, start)
    closes = found and (not found[1] or found[1] in _CLOSERS and found[1] not in WORDS)
    is_year = led_plainly(text, start, floor) if closes else is_attribute(text, start, floor)
    return Found(start, start + 4, text[start : start + 4], "y").timex(text) if is_year else None


_CLOCK = re.compile(r"(1[0-2]|[1-9])(?::([0-5]\d))?[ ]?([ap])(?:m|[.]m[.])(?=[ ]([a-z]+)[ .,;:)])")
_OF_A_CLOCK = frozenset("in at to and until untill till local eastern pacific central mountain gmt utc est pst".split())
"""Words after a clock time that are of it: a part of the day, its other end, its zone."""


def usual_clock(text: str, start: int) -> Timex | None:
    """The same of a clock time: "at 5 p.m. on", "by 11:30am he".

    >>> usual_clock("at 5 p.m. on Monday", 3).value, usual_clock("at 5 p.m. local time", 3)
    ('T17', None)
    """
    found = _CLOCK.match(text, start) if "m" in text[start : start + len("12:30 p.m")] else None
    if not found or text[start - 1 : start] != " " or found[4] in WORDS or found[4] in _OF_A_CLOCK:
        return None
    hour = int(found[1]) % 12 + (12 if found[3] == "p" else 0)
    value = f"T{hour:02}:{found[2]}" if found[2] else f"T{hour:02}"
    return Found(start, found.end(), value, "t", "time").timex(text)


_DATE = re.compile(
    r"""(?:[ ]([1-9]|[12]\d|3[01]))??
        (?:(?:(?<=\d),|(?<=[a-z]))[ ](1\d{3}|20\d\d)(?=[;),.](?!\d)|[ ](?!\s|(?i:ad|b?ce|bc)\b)|[ ]?\n\n)
          | [;)] | [.](?!\d) | ,?[ ]([A-Za-z][a-z]+)(?=[ .,;:)]))""",
    re.VERBOSE,
)
"""The day, the year behind it or behind the month, and the word that follows."""
_LIKE_ABBREVIATIONS = frozenset(("may", "june", "july"))


def usual_date(at: Trigger) -> Found | None:
    """The same of a date: "in May,", "on May 3 he", "May 3, 2015."."""
    text, start, end = at.text, at.start, at.end
    found = _DATE.match(text, end) if text[start].isupper() else None
    if not found:
        return None
    day, year, onward = found.groups()
    if year and day:
        return Found(start, found.end(2), f"{year}-{int(at.value):02}-{int(day):02}", "dmy")
    if year:
        value = f"{year}-{int(at.value):02}"
        return Found(start, found.end(2), value, "my") if led_plainly(text, start, at.floor) else None
    if onward and ((onward := onward.lower()) in _GOES_ON or _is_of_date(onward, day)):
        return None
    if day:
        value = f"XXXX-{int(at.value):02}-{int(day):02}"
        return Found(start, found.end(1), value, "dm") if _stands_alone(at) else None
    is_short = text[end] == "." and end - start < 5 and text[start:end].lower() not in _LIKE_ABBREVIATIONS
    if is_short or not led_plainly(text, start, at.floor):
        return None
    return Found(start, end, f"XXXX-{int(at.value):02}", "m")


_GOES_ON = TO | NO_DAY_BEFORE | {"and", "of", "in", "the", "after"}
"""Words after a day or a month that are of the date."""


def _is_of_date(onward: str, day: str | None) -> bool:
    """Whether a reader of dates knows the word; another month says nothing of a day that is told."""
    sort = WORDS.get(onward, ("",))[0]
    return sort != "" and not (day and sort == "month")


def _stands_alone(at: Trigger) -> bool:
    """Whether the word before has no say: a time ends there or a comma follows it, or no reader of times knows it."""
    if at.floor == at.start - 1 and at.text[at.floor] == " ":
        return True
    place = at.text.rfind(" ", at.floor, at.start - 1) if at.text[at.start - 1 : at.start] == " " else -1
    before = at.text[place + 1 : at.start - 1]
    return place >= 0 and (before[-1:] == "," or before.isalpha() and before.lower() not in WORDS)


_CLOSED = re.compile(r"[.,;)'’]|[ ]([a-z]+)(?=[ .,;:)])")
"""A mark, or the word that follows."""
_WEEKDAY_LEADS = frozenset("on since until by said of before after".split())
_SHORTEST = len("friday")


def usual_weekday(at: Trigger) -> Found | None:
    """The same of a weekday: "on Monday,", "said Thursday that"."""
    text, start, end = at.text, at.start, at.end
    if end - start < _SHORTEST or not text[start].isupper() or not (found := _CLOSED.match(text, end)):
        return None
    place = text.rfind(" ", at.floor, start - 1)
    is_led = place >= 0 and text[start - 1] == " " and text[place + 1 : start - 1] in _WEEKDAY_LEADS
    if not is_led and _tells_which(left(text, start, at.floor)):
        return None
    if (onward := found[1]) and (onward in WORDS or onward in _OF_A_WEEKDAY):
        return None
    return Found(start, end, f"XXXX-WXX-{at.value}", "w", weekday=int(at.value))


def _tells_which(word: Word) -> bool:
    """Whether the word before a weekday may tell which one is meant, or make a name of it."""
    return word.sort not in ("word", "") or word.value in _BEFORE_A_WEEKDAY


_BEFORE_A_WEEKDAY = LED_BY | {*"the other early earlier late later super bloody giving casual".split()}
_OF_A_WEEKDAY = frozenset("of from after the".split())
"""Words after a weekday that may tell which."""
_STRETCHES = {
    (lead, unit): (BLANK[unit], Shift(grain, steps, steps))
    for unit, grain in (("W", GRAINS["W"]), ("M", GRAINS["M"]), ("Y", GRAINS["Y"]))
    for lead, steps in (("last", -1), ("this", 0), ("next", 1))
}


def usual_stretch(at: Trigger) -> Found | None:
    """The same of a stretch of the calendar: "said last week that", "held this year."."""
    text, start = at.text, at.start
    place = text.rfind(" ", at.floor, start - 1)
    stretch = _STRETCHES.get((text[place + 1 : start - 1], at.value)) if place > 0 and text[start - 1] == " " else None
    found = _CLOSED.match(text, at.end) if stretch else None
    if not stretch or not found or (onward := found[1]) and (onward in WORDS or onward in _OF_A_STRETCH):
        return None
    outer = text[text.rfind(" ", at.floor, place) + 1 : place].lower()
    if not outer.isalpha() or outer in WORDS or outer in _BEFORE_A_STRETCH:
        return None
    return Found(place + 1, at.end, stretch[0], shift=stretch[1])


_OF_A_STRETCH = frozenset(("of", "in"))
_BEFORE_A_STRETCH = frozenset("of the in earlier later".split())
"""Words after "last week" and before it that may tell which part of it is meant, or what else."""
_OFF = re.compile(r"[ ](ago|earlier|later)(?:[.,;)]|[ ](?!than )[a-z])")
_LED_OFF = frozenset("than least most to".split())


def usual_distance(at: Trigger) -> Found | None:
    """The same of a unit away: "from $5 million a year earlier,", "signed a week ago"."""
    text, start = at.text, at.start
    found = _OFF.match(text, at.end) if text[start - 3 : start] == " a " and at.value in _GRAINS else None
    if not found:
        return None
    article = start - 2
    if article - 1 > at.floor:
        before = text[text.rfind(" ", at.floor, article - 1) + 1 : article - 1]
        if not before.islower() or not before.isalpha() or before in WORDS or before in _LED_OFF:
            return None
    shift = _one_off(at.value, 1 if found[1] == "later" else -1)
    return Found(article, found.end(1), BLANK[at.value], shift=shift)


_GRAINS = frozenset("WMY")


@lru_cache(maxsize=8)
def _one_off(unit: str, sign: int) -> Shift:
    return shift_of([(Fraction(1), unit)], sign, None)


_LENGTH = re.compile(r"[ ](days|weeks|months|years)(?:[.;)]|,?[ ](?:and[ ](?:\d{1,3}[ ])?)?([a-z]+)(?=[ .,;:)]))")
_OF_A_LENGTH = frozenset(
    "a after ago and back before beforehand earlier from hence later of old olds long previously war".split()
)
"""Words after a length of time that make something else of it."""


def usual_length(text: str, place: tuple[int, int, int], count: int) -> Found | None:
    """The same of a length of time, from where its number starts and ends: "at least 5 months,", "two days with"."""
    start, end, floor = place
    found = _LENGTH.match(text, end)
    if not found or (onward := found[2]) and (onward in WORDS or onward in _OF_A_LENGTH):
        return None
    start, mod, direction = led(text, start, floor)
    if direction:
        return None
    value = f"P{count}{found[1][0].upper()}"
    return Found(start, found.end(1), value, kind="duration", mod="LESS_THAN" if mod == "NEARLY" else mod)


_FEW = re.compile(r"[1-9]\d?(?=[ ](?:days|weeks|months|years)(?![ ]old))")


def usual_lasting(text: str, start: int, floor: int) -> Timex | None:
    """The same where it stands in one or two digits.

    >>> [found and found.value for found in (usual_lasting(f"for {t} ", 4, 0) for t in ("12 years.", "12 years ago."))]
    ['P12Y', None]
    """
    found = _FEW.match(text, start)
    length = usual_length(text, (start, found.end(), floor), int(found[0])) if found else None
    return length.timex(text) if length else None
