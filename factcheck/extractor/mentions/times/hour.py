"""An hour and the part of the day beside it: "3 in the morning", "9 tomorrow", "tonight at 11", "10pm tonight"."""

from __future__ import annotations

import re

from factcheck.model import Timex

from ..phrase import Found, Phrase, Word, left, phrase_at

_AT = frozenset(("at", "around", "about"))


def hour_beside(text: str, start: int, floor: int) -> Found | None:
    """The hour here, where a day or a part of one stands beside it.

    >>> [hour_beside(t, t.index("7"), 0).value for t in ("7 in the evening", "this morning at 7", "7 tomorrow")]
    ['T19', 'T07', 'T07']
    """
    phrase = phrase_at(text, start)
    word = phrase[0]
    if word.sort not in ("digits", "cardinal") or len(word.value) > 2 or not 1 <= int(word.value) <= 12:
        return None
    hour = int(word.value)
    part = _part_after(phrase)
    if part:
        return Found(start, part.end, f"T{in_part(hour, part.value):02}", "t", "time")
    led = _part_led(text, start, floor)
    if led and phrase[1].sort in ("", ".", ",", ";"):
        return Found(led.start, word.end, f"T{in_part(hour, led.value):02}", "t", "time")
    if _day_after(phrase) or _part_before(text, start, floor) and phrase[1].sort in ("", ".", ",", ";", "word"):
        return Found(start, word.end, f"T{hour:02}", "t", "time")
    return None


def in_part(hour: int, part: str) -> int:
    """The hour of 24 that a written hour is in that part of the day.

    >>> [in_part(h, p) for h, p in ((7, "EV"), (3, "NI"), (11, "NI"), (12, "AF"), (9, "MO"))]
    [19, 3, 23, 12, 9]
    """
    if part in ("AF", "EV") and hour < 12 or part == "NI" and 5 < hour < 12:
        return hour + 12
    return hour


def _part_led(text: str, start: int, floor: int) -> Word | None:
    """ "afternoon at 7", where the part of the day is no mention of its own."""
    preposition = left(text, start, floor)
    word = left(text, preposition.start, floor) if preposition.value == "at" else preposition
    return word if word.sort == "part" and word.start > floor or word.sort == "part" and floor == 0 else None


def _part_after(phrase: Phrase) -> Word | None:
    """ "in the morning", "at night" after the hour."""
    if phrase[1].value == "in" and phrase[2].value == "the" and phrase[3].sort == "part":
        return phrase[3]
    return phrase[2] if phrase[1].value == "at" and phrase[2].sort == "part" else None


def _day_after(phrase: Phrase) -> bool:
    i = 2 if phrase[1].sort == "," else 1
    word = phrase[i]
    if word.sort == "deictic":
        return i == 1 or word.value == "0NI"
    return word.sort == "direction" and phrase[i + 1].sort == "part"


def _part_before(text: str, start: int, floor: int) -> bool:
    """ "tonight at", "this afternoon at", "in the afternoon at": the part may be a mention of its own."""
    preposition = left(text, start, floor)
    if preposition.value not in _AT and preposition.sort != "hedge":
        return False
    word = left(text, preposition.start, max(0, preposition.start - 20))
    return word.sort == "part" or word.value == "0NI"


PART = re.compile(r"(.*)T(MO|AF|EV|NI|MI)")
HOUR = re.compile(r"T(\d\d)(.*)")


def with_part(first: Timex, second: Timex) -> Timex | None:
    """A clock time and a part of the day, in either order: "10pm tonight", "this afternoon at 2"."""
    for day, clock in ((first, second), (second, first)):
        part, hour = PART.fullmatch(day.value), HOUR.fullmatch(clock.value)
        if part and hour and day.kind == clock.kind == "time":
            said = "m" in clock.text.lower().replace("morning", "")
            moved = int(hour[1]) if said else in_part(int(hour[1]), part[2])
            return day._replace(value=f"{part[1]}T{moved:02}{hour[2]}", stated=day.stated + "t", mod=None)
    return None


_HALVED = re.compile(r"\d[ ]?[ap]\.?m", re.IGNORECASE)
_HOURS = re.compile(r"\(T(\d\d)(:\d\d)?,T(\d\d)(:\d\d)?,(.*)\)")


def part_hours(first: Timex, second: Timex) -> Timex | None:
    """ "tonight from 7 to 7:30", "between 5 and 6 this evening"."""
    day, clocks = (first, second) if second.value[0] == "(" else (second, first)
    part, hours = PART.fullmatch(day.value), _HOURS.fullmatch(clocks.value)
    if not part or not hours or day.kind != "time":
        return None
    ends = [int(hours[1]), int(hours[3])]
    if not _HALVED.search(clocks.text):
        ends = [in_part(hour, part[2]) for hour in ends]
    value = f"({part[1]}T{ends[0]:02}{hours[2] or ''},{part[1]}T{ends[1]:02}{hours[4] or ''},{hours[5]})"
    return day._replace(value=value, stated=day.stated + "t", mod=None)
