"""A duration that "in" or "within" and a verb that looks ahead make a time to come: "will open in two weeks"."""

from __future__ import annotations

import re

from factcheck.model import Timex
from factcheck.model.timex import Grain, Shift

from ..phrase import left
from .length import BLANK
from .tense import BACK, SINCE, UNKNOWN, direction

_SIMPLE = re.compile(r"P(T?)(\d+(?:\.\d+)?)([SMHDWY])")
_GRAINS: dict[str, Grain] = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_SECONDS = {"S": 1, "M": 60, "H": 3600}
_CLOSE = frozenset(("after",))


_FARTHEST = 5000


def _is_first_in(text: str, start: int) -> bool:
    """ "for the first time in 20 years", "the highest level in a decade": a length, whichever way the verb looks."""
    preposition = left(text, start, max(0, start - 12))
    word = left(text, preposition.start, max(0, preposition.start - 20))
    before = left(text, word.start, max(0, word.start - 20)).value
    return word.value in _RECORDS or before in _RECORDS or before.endswith("est") and before not in _NO_RECORDS


_RECORDS = frozenset(
    "time times high low level levels rate best worst first biggest largest lowest highest most".split()
)


_NO_RECORDS = frozenset("west test latest rest interest request forest guest invest".split())


def led_ahead(text: str, time: Timex, timed: bool) -> Timex:
    """The time that a duration leads to; the duration where it is only a length."""
    preposition = left(text, time.start, max(0, time.start - 12)).value
    if preposition not in ("in", "within", "after") or _is_first_in(text, time.start):
        return time
    found = _SIMPLE.fullmatch(time.value)
    if not found or time.mod or direction(text, time.start, time.end) in (SINCE, BACK, UNKNOWN):
        return time
    if preposition == "after" and len(text) > 40 or text.startswith(" from ", time.end):
        return time
    if found[1] and not timed:
        return time
    if found[1]:
        seconds = round(float(found[2]) * _SECONDS[found[3]])
        return time._replace(kind="date", value="XXXX-XX-XXTXX", shift=Shift("second", seconds, seconds))
    if "." in found[2]:
        return time
    count, unit = int(found[2]), found[3]
    if count > _FARTHEST:
        return time
    if preposition == "within":
        return time._replace(shift=Shift(_GRAINS[unit], 0, count))
    slack = {"D": 0, "W": 0, "M": 1, "Y": 11}[unit]
    if unit in "DW":
        days = count * (7 if unit == "W" else 1)
        return time._replace(kind="date", value=BLANK[unit], shift=Shift("day", days, days), stated="+")
    months = count * (12 if unit == "Y" else 1)
    return time._replace(kind="date", value=BLANK[unit], shift=Shift("month", months - slack, months + slack))
