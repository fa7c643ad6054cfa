"""Two clock times that make a range: "5 to 6 p.m.", "9:30 - 11:00", "from 11 am to 3"."""

from __future__ import annotations

import re
from functools import cache

from ..phrase import Found, Phrase, left
from .clock_parts import Clock, after_zone, clock_pattern, hour_of, spelled_half, time_parts, written_clock

_TO = r"[ ]?(?:-|–|—|~|to|and|untill|until|till)[ ]?"


@cache
def _join() -> re.Pattern[str]:
    return re.compile(_TO)


def ranged(text: str, found: re.Match[str]) -> Found | None:
    join = _join().match(text, after_zone(text, found.end()) if found["sep"] or found["bare"] else found.end())
    if not join or not (last := clock_pattern().match(text, join.end())):
        return None
    if join[0].strip() == "and" and left(text, found.start(), max(0, found.start() - 12)).value != "between":
        return None
    first_time, last_time = time_parts(found), time_parts(last)
    plain = not (found["half"] or found["oclock"])
    if last["half"] and (spelled_half(text, last) and last_time[0] <= 12):
        if plain:
            first_time = (*first_time[:3], _shared_half(first_time, last_time))
    elif not (
        found["half"]
        and spelled_half(text, found)
        and (last["sep"] or _closes(text, last))
        or _is_bare_start(text, found, last)
        or _is_of_day(text, found, last)
        or (
            found["sep"] in (":", "h") and (last["sep"] in (":", "h") or last["bare"]) or found["bare"] and last["bare"]
        )
    ):
        return None
    if found["half"] and not last["half"]:
        last_time = _after(first_time, last_time)
    if text[last.end() : last.end() + 1].isalnum():
        return None
    start = _led(text, found.start(), join[0].strip())
    return Found(start, after_zone(text, last.end()), clock_range(first_time, last_time), "t", "time")


def _is_bare_start(text: str, found: re.Match[str], last: re.Match[str]) -> bool:
    """ "from 7 to 7:30"."""
    if found["sep"] or found["half"] or last["sep"] != ":" or int(found["h"]) > int(last["h"]):
        return False
    return left(text, found.start(), max(0, found.start() - 12)).value in ("from", "between")


def _is_of_day(text: str, found: re.Match[str], last: re.Match[str]) -> bool:
    """ "between 9 and 11 on Friday", "tonight between 7 and 9": bare hours beside their day.

    "It fell from 9 to 7 on Friday" tells of no hours.
    """
    if found["sep"] or found["half"] or last["sep"] or found["oclock"] or last["oclock"]:
        return False
    lead = left(text, found.start(), max(0, found.start() - 12))
    if lead.value != "between" or int(found["h"]) > 12 or int(last["h"]) > 12:
        return False
    phrase = Phrase(text, last.end())
    if left(text, lead.start, max(0, lead.start - 14)).sort in ("weekday", "part", "deictic"):
        return phrase[0].sort in ("", ".", ",", ";", ")")
    i = 1 if phrase[0].value in ("on", "every", "each") else 0
    i += phrase[i].sort == "direction"
    return phrase[i].sort in ("weekday", "weekdays", "deictic") or i > 0 and phrase[i].sort == "part"


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
