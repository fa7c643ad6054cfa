"""The parts of a clock time: hour, minute, half of the day, zone."""

from __future__ import annotations

import re
from functools import cache

from ..phrase import Phrase
from .hour import in_part

_AT_DIGIT = r"""(?P<h>2[0-4]|[01]?\d)
    (?:(?P<sep>[:.h])(?P<m>[0-5]\d)(?!\d)(?::(?P<s>[0-5]\d)(?!\d))?)?
    (?:\.?[ \u00a0]?(?P<half>[apAP])(?:[ ]?\.[ ]?[mM]\b(?:[ ]?\.(?=[ ]|\W|$))?|[ ]?[mM]\b|\b(?!['’-]))
     | (?P<oclock>[ ]?o[ ]?['’]?[ ]?clock\b(?:[ ]?(?P<half2>[ap])\.?m\b\.?)?)
     | (?P<hours>[ ]?(?:hours?|hrs?)(?=[ ](?:GMT|UTC|local|IST)))
     | (?P<bare>h)(?![\w]) )?"""


@cache
def clock_pattern() -> re.Pattern[str]:
    return re.compile(_AT_DIGIT, re.VERBOSE)


@cache
def zone_pattern() -> re.Pattern[str]:
    return re.compile(
        r"""\s?(?:
            (?:GMT|UTC|gmt|utc)(?:[ ]?[+-]\d\d?:?(?:\d\d)?)?
          | [+-]\d\d:?\d\d\b
          | (?:[A-Z][SD]T|ET|CES?T|BST|MSK|AES?T|pst|est)\b
          | (?:local|[Ee]astern|[Pp]acific|[Cc]entral|[Mm]ountain)
            (?:[ ](?:[Ss]tandard|[Dd]aylight))?[ ][Tt]ime(?:zone)?\b
          | [Mm]ountain[ ]timezone
          | Z\b)""",
        re.VERBOSE,
    )


Clock = tuple[int, int, int, str]
"""Hour, minute (-1 where none is written), second (-1), and "a", "p" or ""."""


def time_parts(found: re.Match[str]) -> Clock:
    half = (found["half"] or found["half2"] or "").lower()
    return int(found["h"]), int(found["m"] or -1), int(found["s"] or -1), half


def spelled_half(text: str, found: re.Match[str]) -> bool:
    """ "12:15p" but not "5p" (pence) or "5 a day"."""
    if not found["half"]:
        return True
    tail = text[found.start("half") : found.end()]
    return "m" in tail.lower() or (bool(found["sep"] == ":") and text[found.start("half") - 1].isdecimal())


def with_part(text: str, time: Clock, end: int) -> tuple[Clock, int]:
    """The time with "in the morning", "at night" after it, which says which half of the day."""
    hour, minute, second, half = time
    phrase = Phrase(text, end)
    i = 1 if phrase[0].sort == "," else 0
    if phrase[i].value == "in" and phrase[i + 1].value == "the":
        i += 2
    elif phrase[i].value == "at":
        i += 1
    elif phrase[i].sort == "noon" and half != "p" and hour <= 12:
        return (0 if (hour, phrase[i].value) == (12, "T00:00") else hour, minute, second, half), phrase[i].end
    else:
        return time, end
    word = phrase[i]
    if word.sort != "part":
        return time, end
    return ((hour if half in ("a", "p") else in_part(hour, word.value)), minute, second, half or "."), word.end


def after_zone(text: str, end: int) -> int:
    found = zone_pattern().match(text, end) if text[end : end + 1] in " \u00a0\n+-GUZ" else None
    return found.end() if found else end


def hour_of(time: Clock) -> int:
    hour, _, _, half = time
    if half == "p" and hour < 12:
        return hour + 12
    return 0 if half == "a" and hour == 12 else hour


def written_clock(time: Clock) -> str:
    """The TIMEX3 time, as finely as it was written."""
    _, minute, second, _ = time
    value = f"T{hour_of(time):02}"
    if minute >= 0:
        value += f":{minute:02}"
    return f"{value}:{second:02}" if second >= 0 else value
