"""A time of the day that starts with a digit: "5 p.m.", "17:30", "5 o'clock", "0617 UTC"."""

from __future__ import annotations

import re

from ..phrase import Found, Phrase, left
from .clock_parts import after_zone, clock_pattern, spelled_half, time_parts, with_part, written_clock, zone_pattern
from .clock_range import ranged


def clock(text: str, start: int, floor: int) -> Found | None:
    """The time of day, or range of them, that starts with a digit here.

    >>> [clock(text, 0, 0).value for text in ("5 p.m.", "17:30", "5 to 6 pm", "9:30 - 11:00")]
    ['T17', 'T17:30', '(T17,T18,PT1H)', '(T09:30,T11:00,PT1H30M)']
    """
    if start and (
        text[start - 1] in ".:$£€/#-" and text[start - 2 : start - 1].isdecimal() or text[start - 1] in "$£€#"
    ):
        return None
    found = clock_pattern().match(text, start)
    if found and found["sep"] == ":" and (run := _FRACTION.match(text, found.end())):
        return Found(start, run.end(), _run(found, run[0]), kind="duration")
    if found and (both := ranged(text, found)):
        return both
    if not found or not _is_clock(text, found, floor):
        return None
    if (
        found["s"]
        and not found["half"]
        and found["h"][0] != "0"
        and len(found["h"]) == 1
        and left(text, start, floor).value != "at"
    ):
        return Found(start, found.end(), f"PT{found['h']}H{int(found['m'])}M{int(found['s'])}S", kind="duration")
    time, end = with_part(text, time_parts(found), found.end())
    return Found(start, after_zone(text, end), written_clock(time), "t", "time")


_FRACTION = re.compile(r"\.\d{1,3}(?![\d.]*\d)")


def _run(found: re.Match[str], fraction: str) -> str:
    """ "3:58.65": minutes and seconds of a race, with hours before them where three are written."""
    if found["s"]:
        return f"PT{int(found['h'])}H{int(found['m'])}M{int(found['s'])}{fraction}S"
    return f"PT{int(found['h'])}M{int(found['m'])}{fraction}S"


def _is_clock(text: str, found: re.Match[str], floor: int) -> bool:
    after = text[found.end() : found.end() + 1]
    if after.isalnum() or (after in "%:/" and after):
        return False
    if found["half"] or found["oclock"]:
        return int(found["h"]) <= 12 and spelled_half(text, found)
    if found["hours"]:
        return True
    if found["sep"] == ":":
        return bool(found["m"])
    if found["sep"] == "h" or found["bare"]:
        before = left(text, found.start(), floor)
        return (
            found["sep"] == "h"
            or before.value in ("at", "from")
            or before.sort == "digits"
            or _zoned(text, found.end())
        )
    if found["sep"] is None and _zoned(text, found.end()):
        return left(text, found.start(), floor).value in ("at", "by", "from", "until", "about")
    if found["sep"] != ".":
        return False
    closed = Phrase(text, found.end())[0].sort in ("", ".", ",", ";", ")")
    return bool(zone_pattern().match(text, found.end())) or closed and left(text, found.start(), floor).value == "at"


def _zoned(text: str, end: int) -> bool:
    return text[end : end + 1].isspace() and text[end + 1 : end + 4].lower() in (
        "gmt",
        "utc",
        "cst",
        "est",
        "pst",
        "bst",
        "cet",
    )


def compact_clock(text: str, start: int) -> Found | None:
    """ "0617 UTC", "1430 hours", "2300 to 0500": four digits that the words beside them make a clock time."""
    hour, minute = text[start : start + 2], text[start + 2 : start + 4]
    after = text[start + 4 : start + 10].lower().replace("\u00a0", " ").replace("\n", " ")
    if _is_end(text, start) and hour <= "24" and minute <= "59":
        return Found(start, start + 4, f"T{hour}:{minute}", "t", "time")
    if hour[0] == "0" and (minute <= "59" or _is_told(text, start)) and _is_led(text, start):
        end = start + 4 + (len(" hours") if after == " hours" else 0)
        return Found(start, after_zone(text, end), f"T{hour}:{minute}", "t", "time")
    if hour > "24" or minute > "59" or not after.startswith(_ZONED):
        return None
    end = start + 4 + (len(" hours") if after == " hours" else 3 if after[:3] in ("est", "edt") else 0)
    return Found(start, after_zone(text, end), f"T{hour}:{minute}", "t", "time")


_ZONED = (" utc", " gmt", " hours", "gmt", "utc", " hrs", " bst", " est", " local", "est", "edt")
_TOLD = re.compile(
    r"(?:[.,;)]|\son\s[A-Z][a-z]+day\b|\s(?:and|today|tomorrow|yesterday|daily|every|sharp|when)\b|$)(?!\d)"
)
_AT = frozenset("at by from until around before after".split())


def _is_led(text: str, start: int) -> bool:
    return left(text, start, max(0, start - 8)).value in _AT


def _is_told(text: str, start: int) -> bool:
    """ "At 0875 on Friday": no clock shows it, but no measure or number goes on."""
    return text[start - 3 : start] == "at " and _TOLD.match(text, start + 4) is not None


def _is_end(text: str, start: int) -> bool:
    """Whether it is an end of a range of clock times of four digits, one of which begins with nought."""
    after = _ONWARD.match(text, start + 4)
    before = _BACKWARD.search(text, max(0, start - 9), start)
    other = after or before
    return other is not None and "0" in (text[start], other[1][0])


_ONWARD = re.compile(r"(?:\s(?:to|and|until)\s|[–-])([0-2]\d[0-5]\d)(?![\w,.-]*\d)")
_BACKWARD = re.compile(r"\b([0-2]\d[0-5]\d)(?:\s(?:to|and|until)\s|[–-])$")
