"""Figures that are written wrongly, read as they stand so that a rule can say so: 18:20 p.m., 10:75, 6,5000,000."""

from __future__ import annotations

import re
from functools import cache

from factcheck.extractor.lexicon.times import CUES, WORDS
from factcheck.model import TURNED, Figure, Quantity, Timex
from factcheck.model.timex import month_days

from .times.calendar_parts import century

WIDEST = 10
_SIGNS = "$£€"
_MONEY_OR_MARK = tuple(":.,$£€")
AT, LEAD = 12, 50
"""How far before a clock time the word that makes it one is looked for, and what happened then."""
_TOLD = (
    r"\b(?:left|leav|depart|arriv|land|took off|open|clos|woke|struck|hit|began|started"
    r"|broke out|crashed|phoned|called|reported|discovered|found|due|begin|start|meet|kick(?:s|ed)? off)"
)
_TIMED = (
    r"\b(?:goal|period|lap|race|runner|score|finish|quarter|half|marathon|minute|video|clip|episode|verse"
    r"|chapter|psalm|story|odds|tape|song|track|film|scene|dollar|euro|scor|net|ice|puck|level|post|penalt|time-?out"
    r"|recording|equali|substitut)"
)
_PLANNED = (
    r"\b(?:depart|arriv|land|take off|takes off|took off|open|clos|begin|began|start|meet|due|leaves?\b"
    r"|kick(?:s|ed)? off|(?:train|bus|plane|flight|ferry|boat) left)"
)
"""What is told by the clock of a day, where half past midnight may also be a minute of a match."""


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(
        r"""(?P<hour>\d\d?)(?P<mark>[:.]?)(?P<minute>\d\d)?
            (?:[ ]?(?P<half>[ap]\.?m|[AP]\.?M)\b\.?|(?P<zone>[ ](?:GMT|UTC)\b)
              | (?P<oclock>[ ]o['’]clock\b)|(?P<bare>(?!\d|[:.,]\d)))""",
        re.VERBOSE,
    )


@cache
def _numeric() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?P<y>[12]\d{3})-(?P<m>\d\d)-(?P<d>\d\d)|(?P<p>\d\d)/(?P<q>\d\d)/(?P<z>[12]\d{3}))(?![\w/-]|\.\d)"
    )


_DATED = (
    r"\b(?:(?P<firm>on|until|till|since|dated|due|by)|dates?:?|before|after|from|of|for|is|was|"
    r"to|and|through|between|the|expire[sd]?|published:?|effective|"
    r"(?P<day>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2})\s\(?$"
)
MOST = 40
"""A day or month beyond it is of a code rather than of a date."""


@cache
def _led() -> re.Pattern[str]:
    """What makes a date of numbers that else may be a code: a preposition or a weekday before them."""
    return re.compile(_DATED, re.IGNORECASE)


@cache
def _loose() -> re.Pattern[str]:
    return re.compile(
        r"""(?:(?P<y>[12]\d{3})(?P<a>[-/])(?P<m>\d\d?)(?P=a)(?P<d>\d\d?)
              | (?P<p>\d\d?)(?P<b>[-/.])(?P<q>\d\d?)(?P=b)(?P<z>(?:1[5-9]|2[01])\d\d|(?<=/)\d\d))(?![\w/%-]|[.:]\d)""",
        re.VERBOSE,
    )


@cache
def _beyond() -> re.Pattern[str]:
    """A day that no month has, and its month: "32 January", "the 32nd of December, 2019"."""
    names = [word for word, (sort, _) in WORDS.items() if sort == "month"]
    short = [word for word in names if any(name != word and name.startswith(word) for name in names)]
    months = "|".join(rf"{word}\b" + (r"\.?" if word in short else "") for word in names)
    return re.compile(
        rf"""(?P<day>\d\d?)(?:st|nd|rd|th)?(?P<of>[ ](?:day[ ])?of[ ]|[ -])(?P<month>{months})
             (?:,?[ -](?P<year>[12]\d{{3}})\b)?(?:(?=$|[\n.,;:!?)](?!\d))|[ ](?P<next>[a-z]+)\b)""",
        re.VERBOSE | re.IGNORECASE,
    )


_BEFORE_DAY = r"(?i)\b(?:on|by|until|till|since|dated|due|is|was|the)\s(?:the\s)?$|day,?\s(?:the\s)?$"


@cache
def _grouped() -> re.Pattern[str]:
    return re.compile(r"[$£€]?\d{1,3}(?:,\d{1,6}){1,5}(?![\d,.]{0,30}\d)")


def malformed_at(text: str, start: int) -> Figure | None:
    """The malformed figure that begins with the digit or sign of money there; None for all others.

    >>> [malformed_at(text, 0).text for text in ("18:20 p.m.", "2460 GMT", "31/06/2019", "6,5000,000")]
    ['18:20 p.m.', '2460 GMT', '31/06/2019', '6,5000,000']
    >>> [malformed_at(text, 0) for text in ("6:20 p.m.", "2400 GMT", "1,50,000", "6,500,000", "12,5")]
    [None, None, None, None, None]
    """
    if text[start] == TURNED:
        return _turned(text, start)
    if text[start] in _SIGNS:
        return _number(text, start) if "," in text[start + 2 : start + 5] else None
    window = text[start : start + WIDEST]
    if "," in window[1:4]:
        return _number(text, start)
    if _may_be_date(window) and (date := _date(text, start)):
        return date
    if (window[0] == "0" or window[:2] > "31") and (off := _off_month(text, start)):
        return off
    may_be_time = ":" in window or "cl" in window or "m" in window or "M" in window or "UTC" in window
    return _time(text, start) if may_be_time and text[start - 1 : start] not in _MONEY_OR_MARK else None


def _turned(text: str, start: int) -> Quantity:
    """Digits that a sign turns round on the page: a figure, and nobody knows which."""
    end = len(text) - len(text[start:].lstrip(f"{TURNED},."))
    end = start + len(text[start:end].rstrip(",."))
    return Quantity(start, end, text[start:end], "number", None)


def _may_be_date(window: str) -> bool:
    return window[4:5] in ("-", "/") or "." in window[1:3] or "/" in window[1:3] or "-" in window[1:3]


def _date(text: str, start: int) -> Timex | None:
    """A numeric date whose month lacks that day: 2013-02-29, 31/06/2019, 02/30/2014; "on 2018-13-10"."""
    found = _loose().match(text, start)
    if not found:
        return None
    led = _led().search(text, max(0, start - AT), start)
    if not led and not _numeric().match(text, start):
        return None
    if led and not led.lastgroup and found["z"] and len(found["z"]) == 2:
        return None
    month, day = _month_and_day(found)
    year = found["y"] or found["z"]
    year = century(int(year)) if len(year) == 2 else year
    sure = led is not None and led.lastgroup is not None
    if max(month, day) > (MOST if sure else 31) or not sure and not (1 <= month <= 12 and day):
        return None
    if 1 <= month <= 12 and 1 <= day <= month_days(int(year), month):
        return None
    return Timex(start, found.end(), found[0], "date", f"{year}-{month:02}-{day:02}", stated="dmy")


def _month_and_day(found: re.Match[str]) -> tuple[int, int]:
    """In the order that can hold, or comes nearest to it."""
    if found["y"]:
        return int(found["m"]), int(found["d"])
    first, second = int(found["p"]), int(found["q"])
    dotted = found[0][len(found["p"])] == "."
    return (second, first) if not 1 <= first <= 12 or dotted and second <= 12 else (first, second)


def _off_month(text: str, start: int) -> Timex | None:
    """ "on 32 January": a day before its month that none has; not "32 January sales", "Vol. 45 March 2019"."""
    if text[start + 1 : start + 2] == " " and text[start] != "0":
        return None
    found = _beyond().match(text, start)
    if not found or 1 <= int(found["day"]) <= 31 or found["month"].islower():
        return None
    before = re.search(_BEFORE_DAY, text[max(0, start - AT) : start])
    if not before or before[0].lower() == "the " and "of" not in found["of"] and not found["year"]:
        return None
    following = found["next"]
    if following and following.lower() not in CUES["after a year"]:
        return None
    end = found.end("year") if found["year"] else found.end("month")
    month, year = int(WORDS[found["month"].rstrip(".").lower()][1]), found["year"] or "XXXX"
    stated = "dmy" if found["year"] else "dm"
    return Timex(start, end, text[start:end], "date", f"{year}-{month:02}-{int(found['day']):02}", stated=stated)


_THE = re.compile(r"\b(?:the|a|their|our)\s(?:[a-z]+\s)?\Z", re.IGNORECASE)
_SCHEDULED = re.compile(
    r"\s(?:[a-z]+\s)?(?:service|train|flight|bus|coach|ferry|boat|sailing|departure|tram|express|shuttle|(?:to|from)\s[A-Z])"
)
""" "The 17:65 service", "the 21:75 to Leeds"."""


def _time(text: str, start: int) -> Timex | None:
    found = _clock().match(text, start)
    if not found or not _is_wrong(text, found):
        return None
    value = f"T{int(found['hour']):02}" + (f":{found['minute']}" if found["minute"] else "")
    return Timex(start, found.end(), found[0], "time", value, stated="t")


def _is_wrong(text: str, found: re.Match[str]) -> bool:
    """A clock time for sure, and none that a clock shows."""
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        sure = bool(found["mark"]) if found["minute"] or found["half"] == "PM" else True
        return sure and (hour > 12 or minute > 59)
    if found["oclock"]:
        return not found["mark"] and not found["minute"] and hour > 24
    if found["zone"]:
        return bool(found["minute"]) and ((hour, minute) > (24, 0) or minute > 59)
    if found["mark"] != ":" or not found["minute"] or minute < 60 and (hour, minute) <= (24, 0):
        return False
    lead = text[max(0, found.start() - AT) : found.start()]
    if minute > 59 and hour < 24 and _THE.search(text, max(0, found.start() - LEAD // 2), found.start()):
        return _SCHEDULED.match(text, found.end()) is not None
    at = re.search(r"\b(?:at|until|from|before|after|around)\s$", lead)
    return bool(at) and (hour < 24 or hour < 40 and is_told(text, found.start(), found.end(), hour))


def is_told(text: str, start: int, end: int, hour: int) -> bool:
    """Something that clocks are looked at for, and no race or match, which have minutes of their own."""
    lead, rest = text[max(0, start - LEAD) : start], text[end : end + LEAD]
    return bool(re.search(_PLANNED if hour == 24 else _TOLD, lead)) and not re.search(
        _TIMED, lead + rest, re.IGNORECASE
    )


def _number(text: str, start: int) -> Quantity | None:
    found = _grouped().match(text, start)
    groups = found[0].lstrip(_SIGNS).split(",") if found else []
    if not found or _is_grouped(groups) and not _counts_things(text, found, groups):
        return None
    return Quantity(start, found.end(), found[0], "money" if text[start] in _SIGNS else "number", None)


def _counts_things(text: str, found: re.Match[str], groups: list[str]) -> bool:
    """ "1,2345 people": four digits after the comma, no year, and a noun that they count."""
    if len(groups) != 2 or len(groups[1]) != 4 or groups[1][:2] in ("19", "20") or text[found.start() - 1] != " ":
        return False
    return re.match(r" (?:people|men|women|children|[a-z]{3,}s)\b", text[found.end() : found.end() + 20]) is not None


def _is_grouped(groups: list[str]) -> bool:
    """Whether the groups are thousands, lakhs, a list, or something else than a number."""
    sizes = [len(group) for group in groups]
    if (
        all(size == 3 for size in sizes[1:])
        or sizes[0] < 3
        and sizes[-1] == 3
        and all(size == 2 for size in sizes[1:-1])
    ):
        return True
    if len(sizes) == 2:
        year = groups[1][:2] in ("19", "20") and sizes[1] == 4
        return sizes[1] < 4 or year or not groups[1].endswith("000")
    return 3 not in sizes[1:]
