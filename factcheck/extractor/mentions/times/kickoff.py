"""A clock time that stands where a year would: "Sunday, 4 March 1930" in a list of fixtures is half past seven."""

from __future__ import annotations

from datetime import date

from factcheck.model import Timex

_NEAR = 3
_MINUTES = frozenset(("00", "15", "30", "45"))


def at_clock(time: Timex, as_of: date) -> Timex | None:
    """The time read as day and clock, where its weekday fits that reading and not the year; else None."""
    year, minutes = time.value[:4], time.value[2:4]
    if (
        time.kind != "date"
        or not "1200" <= year <= "2359"
        or minutes not in _MINUTES
        or abs(int(year) - as_of.year) <= _NEAR
    ):
        return None
    if _weekday(time.value, int(year)) == time.weekday:
        return None
    for near in (as_of.year, as_of.year + 1, as_of.year - 1):
        if _weekday(time.value, near) == time.weekday:
            value = f"{near:04}{time.value[4:]}T{year[:2]}:{minutes}"
            stated = time.stated.replace("y", "t")
            return time._replace(kind="time", value=value, stated=stated, basis="as_of")
    return None


def _weekday(value: str, year: int) -> int | None:
    try:
        return date(year, int(value[5:7]), int(value[8:10])).isoweekday()
    except ValueError:
        return None
