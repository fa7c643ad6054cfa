"""A time of day in words: "five o'clock", "seven thirty am", "half past five", "a quarter to noon"."""

from __future__ import annotations

import re
from functools import cache

from ..phrase import Found, Phrase, Trigger, left, phrase_at
from .clock_parts import Clock, after_zone, clock_pattern, hour_of, time_parts, with_part, written_clock


def spelled_clock(text: str, start: int, end: int) -> Found | None:
    """A time of day in words: "five o'clock", "seven thirty am", "half past five", "ten past 9", "a quarter to noon".

    >>> [spelled_clock(text, 0, 0).value for text in ("seven thirty am", "half past five", "three quarters past 9pm")]
    ['T07:30', 'T05:30', 'T21:45']
    """
    phrase = phrase_at(text, start)
    past = _minutes_past(phrase)
    if past:
        minutes, i = past
        hour = _hour_at(phrase, i)
        if not hour:
            return None
        time, j = hour
        time, j = with_part(text, time, j)
        total = hour_of(time) * 60 + max(time[1], 0) + minutes
        return Found(start, j, f"T{total // 60 % 24:02}:{total % 60:02}", "t", "time")
    hour = _hour_at(phrase, 0) if phrase[0].sort == "cardinal" else None
    if not hour or hour[0][3] == "" and not _is_beside_day(phrase, hour[1]):
        return None
    time, j = hour
    return Found(start, after_zone(text, j), written_clock(time), "t", "time")


def _is_beside_day(phrase: Phrase, end: int) -> bool:
    """ "five-thirty tomorrow evening"."""
    following = phrase_at(phrase.text, end)[0]
    return phrase[1].sort == "-" and phrase[2].sort == "cardinal" and following.sort in ("deictic", "weekday")


def quarter_past(at: Trigger) -> Found | None:
    """ "a quarter past eight", "quarter to noon"."""
    article = left(at.text, at.start, at.floor)
    start = article.start if article.value == "a" else at.start
    return spelled_clock(at.text, start, at.floor)


_FRACTIONS = {"half": 30, "quarter": 15}


def _minutes_past(phrase: Phrase) -> tuple[int, int] | None:
    i = 1 if phrase[0].value in ("a", "an") else 0
    lower = phrase.lower(i)
    if lower in _FRACTIONS:
        minutes, i = _FRACTIONS[lower], i + 1
    elif phrase[i].sort in ("cardinal", "digits") and len(phrase[i].value) < 3:
        read = _small(phrase, i)
        minutes, i = read
        if phrase.lower(i) == "quarters":
            minutes, i = minutes * 15, i + 1
        elif phrase[i].sort in ("units", "unit") and phrase[i].value == "N":
            return _minutes_to(phrase, minutes, i + 1)
    else:
        return None
    word = phrase[i].value
    if word in ("past", "after") or phrase.lower(i) == "past":
        return minutes, i + 1
    return (
        (-minutes, i + 1) if word in ("to", "before") and (lower == "quarter" or phrase[i + 1].sort == "noon") else None
    )


def _minutes_to(phrase: Phrase, minutes: int, i: int) -> tuple[int, int] | None:
    """ "five minutes past 8", "five minutes to 8", but not "five minutes to 8 minutes"."""
    if phrase.lower(i) in ("past", "after"):
        return minutes, i + 1
    hour = phrase[i + 1]
    closed = phrase[i + 2].sort in ("", ".", ",", ";", ")", "meridiem") or hour.sort == "noon"
    ahead = phrase[i].value in ("to", "before") and hour.sort in ("digits", "cardinal", "noon") and closed
    return (-minutes, i + 1) if ahead else None


def _small(phrase: Phrase, i: int) -> tuple[int, int]:
    value, after = int(phrase[i].value), i + 1
    j = after + 1 if phrase[after].sort == "-" else after
    if phrase[i].sort == "cardinal" and value >= 20 and phrase[j].sort == "cardinal" and int(phrase[j].value) < 10:
        return value + int(phrase[j].value), j + 1
    return value, after


def _hour_at(phrase: Phrase, i: int) -> tuple[Clock, int] | None:
    """An hour, with minutes, in words or digits, and the offset at which it ends; a half of "." is o'clock."""
    word = phrase[i]
    if word.sort == "noon":
        return (int(word.value[1:3]), -1, -1, "."), word.end
    if word.sort == "digits":
        found = clock_pattern().match(phrase.text, word.start)
        return (time_parts(found)[:3] + (time_parts(found)[3] or ".",), found.end()) if found else None
    if word.sort != "cardinal" or int(word.value) > 12:
        return None
    minute, after = -1, i + 1
    j = after + 1 if phrase[after].sort == "-" else after
    if phrase[j].sort == "cardinal" and int(phrase[j].value) >= 10:
        minute, after = _small(phrase, j)
        if minute > 59:
            return None
    return _halved(phrase, (int(word.value), minute), after)


def _halved(phrase: Phrase, time: tuple[int, int], after: int) -> tuple[Clock, int]:
    hour, minute = time
    found = _half_of_day().match(phrase.text, phrase[after - 1].end)
    if found:
        half = (found[1] or ".")[0].lower()
        (hour, minute, _, half), end = with_part(phrase.text, (hour, minute, -1, half if found[1] else ""), found.end())
        return (hour, minute, -1, half or "."), end
    (hour, minute, _, half), end = with_part(phrase.text, (hour, minute, -1, ""), phrase[after - 1].end)
    part = end != phrase[after - 1].end
    return (hour, minute, -1, half or ("." if part else "")), end


@cache
def _half_of_day() -> re.Pattern[str]:
    return re.compile(r"[ ](?:([ap])[ ]?\.?[ ]?m\b(?:[ ]?\.)?|o['’]?[ ]?clock\b)", re.IGNORECASE)
