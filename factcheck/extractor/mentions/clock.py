"""A time of the day: "5 p.m.", "17:30", "5 o'clock", "half past five", "9:30 - 11:00", "noon"."""

from __future__ import annotations

import re
from functools import cache

from .hour import in_part
from .phrase import Found, Phrase, left, phrase_at

_AT_DIGIT = r"""(?P<h>[01]?\d|2[0-4])
    (?:(?P<sep>[:.h])(?P<m>[0-5]\d)(?!\d)(?::(?P<s>[0-5]\d)(?!\d))?)?
    (?:\.?[ \u00a0]?(?P<half>[apAP])(?:[ ]?\.?[ ]?[mM]\b(?:[ ]?\.(?=[ ]|\W|$))?|\b(?!['’-]))
     | (?P<oclock>[ ]?o[ ]?['’]?[ ]?clock\b(?:[ ]?(?P<half2>[ap])\.?m\b\.?)?)
     | (?P<hours>[ ]?(?:hours?|hrs?)(?=[ ](?:GMT|UTC|local|IST)))
     | (?P<bare>h)(?![\w]) )?"""
_TO = r"[ ]?(?:-|–|—|~|to|and|untill|until|till)[ ]?"


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(_AT_DIGIT, re.VERBOSE)


@cache
def _join() -> re.Pattern[str]:
    return re.compile(_TO)


@cache
def _zone() -> re.Pattern[str]:
    return re.compile(
        r"[ ]?(?:(?:GMT|UTC|gmt|utc)(?:[ ]?[+-]\d\d?:?(?:\d\d)?)?|[+-]\d\d:?\d\d\b|[A-Z][SD]T\b|ET\b|CES?T\b|BST\b|MSK\b|AES?T\b|pst\b|est\b"
        r"|(?:local|[Ee]astern|[Pp]acific|[Cc]entral|[Mm]ountain)(?:[ ](?:[Ss]tandard|[Dd]aylight))?[ ][Tt]ime(?:zone)?\b|[Mm]ountain[ ]timezone|Z\b)"
    )


Clock = tuple[int, int, int, str]
"""Hour, minute (-1 where none is written), second (-1), and "a", "p" or ""."""


def clock(text: str, start: int, floor: int) -> Found | None:
    """The time of day, or range of them, that starts with a digit here.

    >>> [clock(text, 0, 0).value for text in ("5 p.m.", "17:30", "5 to 6 pm", "9:30 - 11:00")]
    ['T17', 'T17:30', '(T17,T18,PT1H)', '(T09:30,T11:00,PT1H30M)']
    """
    if start and (text[start - 1] in ".:$£€/#-" and text[start - 2 : start - 1].isdigit() or text[start - 1] in "$£€#"):
        return None
    found = _clock().match(text, start)
    if not found:
        return None
    ranged = _ranged(text, found)
    if ranged:
        return ranged
    if not _is_clock(text, found, floor):
        return None
    if found["s"] and not found["half"] and found["h"][0] != "0" and len(found["h"]) == 1 and left(text, start, floor).value != "at":
        return Found(start, found.end(), f"PT{found['h']}H{int(found['m'])}M{int(found['s'])}S", kind="duration")
    time, end = _with_part(text, _parts(found), found.end())
    return Found(start, _after_zone(text, end), written_clock(time), "t", "time")


def _parts(found: re.Match[str]) -> Clock:
    half = (found["half"] or found["half2"] or "").lower()
    return int(found["h"]), int(found["m"] or -1), int(found["s"] or -1), half


def _is_clock(text: str, found: re.Match[str], floor: int) -> bool:
    after = text[found.end() : found.end() + 1]
    if after.isalnum() or (after in "%:/" and after):
        return False
    if found["half"] or found["oclock"]:
        return int(found["h"]) <= 12 and _spelled_half(text, found)
    if found["hours"]:
        return True
    if found["sep"] == ":":
        return bool(found["m"])
    if found["sep"] == "h" or found["bare"]:
        before = left(text, found.start(), floor)
        return found["sep"] == "h" or before.value in ("at", "from") or before.sort == "digits" or _zoned(text, found.end())
    if found["sep"] != ".":
        return False
    closed = Phrase(text, found.end())[0].sort in ("", ".", ",", ";", ")")
    return bool(_zone().match(text, found.end())) or closed and left(text, found.start(), floor).value == "at"


def _spelled_half(text: str, found: re.Match[str]) -> bool:
    """ "12:15p" but not "5p" (pence) or "5 a day"."""
    if not found["half"]:
        return True
    tail = text[found.start("half") : found.end()]
    return "m" in tail.lower() or (bool(found["sep"] == ":") and text[found.start("half") - 1].isdigit())


def _with_part(text: str, time: Clock, end: int) -> tuple[Clock, int]:
    """The time with "in the morning", "at night" after it, which says which half of the day."""
    hour, minute, second, half = time
    phrase = Phrase(text, end)
    i = 1 if phrase[0].sort == "," else 0
    if phrase[i].value == "in" and phrase[i + 1].value == "the":
        i += 2
    elif phrase[i].value == "at":
        i += 1
    elif phrase[i].sort == "noon" and half != "p" and hour <= 12:
        return time, phrase[i].end
    else:
        return time, end
    word = phrase[i]
    if word.sort != "part":
        return time, end
    return ((hour if half else in_part(hour, word.value)), minute, second, half or "."), word.end


def _after_zone(text: str, end: int) -> int:
    found = _zone().match(text, end) if text[end : end + 1] in " +-GUZ" else None
    return found.end() if found else end


def _zoned(text: str, end: int) -> bool:
    return text[end : end + 1] == " " and text[end + 1 : end + 4].lower() in ("gmt", "utc", "cst", "est", "pst", "bst", "cet")


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


def _ranged(text: str, found: re.Match[str]) -> Found | None:
    join = _join().match(text, _after_zone(text, found.end()) if found["sep"] or found["bare"] else found.end())
    if not join or not (last := _clock().match(text, join.end())):
        return None
    if join[0].strip() == "and" and left(text, found.start(), max(0, found.start() - 12)).value != "between":
        return None
    first_time, last_time = _parts(found), _parts(last)
    plain = not (found["half"] or found["oclock"])
    if last["half"] and (_spelled_half(text, last) and last_time[0] <= 12):
        if plain:
            first_time = (*first_time[:3], _shared_half(first_time, last_time))
    elif not (found["half"] and _spelled_half(text, found) and (last["sep"] or _closes(text, last)) or (found["sep"] in (":", "h") and (last["sep"] in (":", "h") or last["bare"]) or found["bare"] and last["bare"])):
        return None
    if found["half"] and not last["half"]:
        last_time = _after(first_time, last_time)
    if text[last.end() : last.end() + 1].isalnum():
        return None
    start = _led(text, found.start(), join[0].strip())
    return Found(start, _after_zone(text, last.end()), clock_range(first_time, last_time), "t", "time")


def _closes(text: str, last: re.Match[str]) -> bool:
    return int(last["h"]) <= 12 and Phrase(text, last.end())[0].sort in ("", ".", ",", ";", ")")


def _shared_half(first: Clock, last: Clock) -> str:
    """ "5 to 6 p.m." are both after noon; "11 to 1 p.m." began before it, "9.30-4.30pm" too."""
    if last[3] == "p" and (first[0] % 12, first[1]) > (last[0] % 12, last[1]):
        return "a"
    return last[3] if last[0] != 12 or last[3] == "p" and first[0] == 12 else {"p": "a", "a": "p"}[last[3]]


def _after(first: Clock, last: Clock) -> Clock:
    """The first time after another with that written hour, in twelve-hour counting."""
    if last[0] > 12:
        return last
    begin = hour_of(first) * 60 + max(first[1], 0)
    for half in ("a", "p") if first[3] == "a" else ("p", "a"):
        candidate = (*last[:3], half)
        if hour_of(candidate) * 60 + max(last[1], 0) > begin:
            return candidate
    return (*last[:3], "a")


def clock_range(first: Clock, last: Clock) -> str:
    minutes = hour_of(last) * 60 + max(last[1], 0) - hour_of(first) * 60 - max(first[1], 0)
    if minutes <= 0:
        minutes += 24 * 60
    return f"({written_clock(first)},{written_clock(last)},{lasting(minutes)})"


def lasting(minutes: int) -> str:
    """The TIMEX3 duration of so many minutes."""
    hours, rest = divmod(minutes, 60)
    return "PT" + (f"{hours}H" if hours else "") + (f"{rest}M" if rest or not hours else "")


def _led(text: str, start: int, join: str) -> int:
    before = left(text, start, max(0, start - 12))
    if before.value == ("between" if join == "and" else "from") or before.value == "between":
        return before.start
    return start


def compact_clock(text: str, start: int) -> Found | None:
    """ "0617 UTC", "1430 hours": four digits that the word after makes a clock time."""
    hour, minute = text[start : start + 2], text[start + 2 : start + 4]
    after = text[start + 4 : start + 10].lower()
    if hour > "24" or minute > "59" or not after.startswith((" utc", " gmt", " hours", "gmt", "utc", " hrs", " bst", " est", " local")):
        return None
    end = start + 4 + (len(" hours") if after == " hours" else 0)
    return Found(start, _after_zone(text, end), f"T{hour}:{minute}", "t", "time")


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
        time, j = _with_part(text, time, j)
        total = hour_of(time) * 60 + max(time[1], 0) + minutes
        return Found(start, j, f"T{total // 60 % 24:02}:{total % 60:02}", "t", "time")
    hour = _hour_at(phrase, 0) if phrase[0].sort == "cardinal" else None
    if not hour or hour[0][3] == "":
        return None
    time, j = hour
    return Found(start, _after_zone(text, j), written_clock(time), "t", "time")


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
            i += 1
    else:
        return None
    word = phrase[i].value
    if word in ("past", "after") or phrase.lower(i) == "past":
        return minutes, i + 1
    return (-minutes, i + 1) if word in ("to", "before") and (lower == "quarter" or phrase[i + 1].sort == "noon") else None


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
        found = _clock().match(phrase.text, word.start)
        return (_parts(found)[:3] + (_parts(found)[3] or ".",), found.end()) if found else None
    if word.sort != "cardinal" or int(word.value) > 12:
        return None
    minute, after = -1, i + 1
    j = after + 1 if phrase[after].sort == "-" else after
    if phrase[j].sort == "cardinal" and int(phrase[j].value) >= 10:
        minute, after = _small(phrase, j)
    return _halved(phrase, (int(word.value), minute), after)


def _halved(phrase: Phrase, time: tuple[int, int], after: int) -> tuple[Clock, int]:
    hour, minute = time
    found = _half_of_day().match(phrase.text, phrase[after - 1].end)
    if found:
        half = (found[1] or ".")[0].lower()
        (hour, minute, _, half), end = _with_part(phrase.text, (hour, minute, -1, half if found[1] else ""), found.end())
        return (hour, minute, -1, half or "."), end
    (hour, minute, _, half), end = _with_part(phrase.text, (hour, minute, -1, ""), phrase[after - 1].end)
    part = end != phrase[after - 1].end
    return (hour, minute, -1, half or ("." if part else "")), end


@cache
def _half_of_day() -> re.Pattern[str]:
    return re.compile(r"[ ](?:([ap])[ ]?\.?[ ]?m\b(?:[ ]?\.)?|o['’]?[ ]?clock\b)", re.IGNORECASE)
