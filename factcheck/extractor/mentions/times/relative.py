"""A calendar unit named from where we stand: "last month", "this week", "the past year", "a year ago", "each day"."""

from __future__ import annotations

from fractions import Fraction

from factcheck.extractor.lexicon.times import CUES
from factcheck.model.timex import Grain, Shift

from ..phrase import Found, Phrase, Trigger, Word, left, written
from .calendar_parts import year_at
from .duration import dated, more_parts
from .length import BLANK, GRAINS, period
from .modifier import modified
from .period import numbered

_CALENDAR = frozenset("WMQY")
_KINDS = frozenset("fiscal calendar financial school academic business tax working work".split())
_ARTICLES = frozenset(("a", "an", "one"))
_WHOLES = frozenset("all whole entire full another half".split())
_PARTLY = {"earlier": "START", "later": "END", "early": "START", "late": "END", "mid": "MID"}


def unit_named(at: Trigger) -> Found | None:
    """The time that a singular unit word closes or opens."""
    text, unit = at.text, at.value
    following = Phrase(text, at.end)
    if unit == "Y" and following[0].sort == "-" and following[1].value in ("ago", "earlier"):
        return _year_ago(at, following)
    if following[0].sort == "-" and following[1].value == "long":
        return Found(at.start, following[1].end, period(Fraction(1), unit), kind="duration")
    if following[0].sort == "-" and following[1].value == "old":
        counted = left(text, at.start, at.floor).sort in ("digits", "cardinal") or unit not in "DWMYEC"
        return None if counted else Found(at.start, following[1].end, period(Fraction(1), unit), kind="duration")
    if following[0].sort == "-" and following[1].value in ("on", "over", "to", "round", "ago"):
        return None
    before = left(text, at.start, at.floor)
    if before.value in _KINDS:
        before = left(text, before.start, at.floor)
    if before.sort == "direction":
        return _directed(at, before, following)
    if before.sort == "frequency":
        return Found(before.start, at.end, _set_value(unit), kind="set")
    lower = written(text, before)
    if lower in _ARTICLES:
        return _one(at, before, following)
    if lower in _WHOLES:
        return _whole(at, before, following)
    if lower == "final" and following[0].value in ("of", "in"):
        return numbered(text, before.start, at.floor)
    if lower == "other" and left(text, before.start, at.floor).sort == "frequency":
        return Found(left(text, before.start, at.floor).start, at.end, period(Fraction(2), unit), kind="set")
    if lower == "the":
        named = text[at.start].isupper() and text[before.start : before.end] == "The"
        return None if named else _the(at, before, following)
    if lower == "per" or unit not in _CALENDAR:
        return None
    return _bare(at, before, following)


def _year_ago(at: Trigger, following: Phrase) -> Found:
    """ "the year-ago period", "year-earlier sales"."""
    before = left(at.text, at.start, at.floor)
    start = before.start if before.value in ("a", "the") else at.start
    shift = Shift("year", -1, -1)
    if following[2].sort == "ordinal" and (part := numbered(at.text, following[2].start, following[1].end)):
        return part._replace(start=start, shift=shift) if part.value[:5] == "XXXX-" and not part.shift else part
    end = following[2 if following.lower(2) in _STRETCHES else 1].end
    return Found(start, end, "XXXX", shift=shift)


_STRETCHES = frozenset("period quarter month half week".split())


def _set_value(unit: str) -> str:
    return "P1WE" if unit == "WE" else period(Fraction(1), unit)


def _directed(at: Trigger, before: Word, following: Phrase) -> Found | None:
    """ "last month", "this week", "the following day", "that year"."""
    unit, way = at.value, before.value
    lower = written(at.text, before)
    if lower == "last" and following[0].value in ("of", "in") and (whole := numbered(at.text, before.start, at.floor)):
        return whole
    if lower == "last" and unit == "D" and left(at.text, before.start, at.floor).value == "the":
        return None
    if unit in ("N", "S") or (lower == "that" and not _is_pointing(at, following)):
        return None
    start, mod = _modified_from(at, before.start)
    if mod is None and lower not in ("this", "that"):
        start = _with_pointer(at, before)
    if unit in ("E", "C", "L", "H", "F") or lower == "past" and unit in ("Y", "M", "Q"):
        dated_unit = mod is not None or unit == "C" and lower == "next"
        return _long(at, (start, start < before.start and not dated_unit), way)._replace(mod=mod)
    steps = 0 if way == "same" or unit == "WE" and lower in ("coming", "upcoming") else int(way)
    return Found(start, at.end, BLANK[unit], mod=mod, shift=Shift(_grain(unit), steps, steps))


def _with_pointer(at: Trigger, before: Word) -> int:
    """ "the same year", "that same year", "this coming week"."""
    outer = left(at.text, before.start, at.floor)
    return outer.start if written(at.text, outer) in ("the", "that", "this") else before.start


def _long(at: Trigger, lead: tuple[int, bool], way: str) -> Found:
    """ "the past year", "the last decade", "the next hour" are lengths; "last century", "this decade" are not."""
    unit = at.value
    start, articled = lead
    if unit in _YEARS and way != "same":
        steps = _YEARS[unit] * int(way)
        if not (articled and steps and unit != "L"):
            return Found(start, at.end, BLANK[unit], shift=Shift("year", steps, steps))
        shift = Shift("year", min(0, steps), max(0, steps))
        return Found(start, at.end, period(Fraction(1), unit), kind="duration", shift=shift)
    if unit == "H" and way == "0" or way == "same":
        return Found(start, at.end, BLANK[unit])
    return Found(start, at.end, period(Fraction(1), unit), kind="duration", shift=_window(unit, way))


_YEARS = {"E": 10, "C": 100, "L": 1000}


def _window(unit: str, way: str) -> Shift | None:
    if unit == "F":
        return Shift("week", *sorted((0, 2 * int(way))))
    return Shift(GRAINS[unit], -1, 0) if way == "-1" else Shift(GRAINS[unit], 0, 1)


def _grain(unit: str) -> Grain:
    return "week" if unit in ("WE", "F") else GRAINS[unit]


def _is_pointing(at: Trigger, following: Phrase) -> bool:
    """ "that year" the date, not "said that year after year"."""
    return following[0].value not in ("after", "on", "-")


def _modified_from(at: Trigger, start: int) -> tuple[int, str | None]:
    """ "earlier this month", "late last year", "the end of this week"."""
    before = left(at.text, start, at.floor)
    lower = written(at.text, before)
    if lower in _PARTLY:
        return before.start, _PARTLY[lower]
    return modified(at._replace(start=start))


def _one(at: Trigger, before: Word, following: Phrase) -> Found | None:
    """ "a year ago", "almost a week", "an hour and a half", but not the rate in "$5 a day"."""
    parts, i = more_parts(following, [(Fraction(1), at.value)], 0)
    found = dated(at.text, (before.start, at.floor), parts, (following, i))
    if found.kind != "duration" or i:
        return found
    if at.value == "Q" or at.value == "WE" and following[0].sort == "word" and following[0].value not in _AFTER:
        return None
    frequency = _times_a(at, before)
    if frequency is not None:
        return Found(frequency, at.end, period(Fraction(1), at.value), kind="set")
    counted_from = following[0].value == "from" and following[1].sort in ("weekday", "deictic", "month")
    alone = found.start == before.start and following[0].value not in ("after", "before") and not counted_from
    return None if alone and _is_rate(at, before) else found


def _times_a(at: Trigger, before: Word) -> int | None:
    """The start of "once a week", "twice a year"."""
    word = left(at.text, before.start, at.floor)
    return word.start if word.value in ("once", "twice", "thrice") else None


_AFTER = CUES["after a year"] | {"of"}
_LENGTH_BEFORE = CUES["before a length"]


def _is_rate(at: Trigger, before: Word) -> bool:
    return (
        left(at.text, before.start, at.floor).value not in _LENGTH_BEFORE
        and left(at.text, before.start, at.floor).sort != "hedge"
    )


def _whole(at: Trigger, before: Word, following: Phrase) -> Found | None:
    start = before.start
    lower = written(at.text, before)
    amount = Fraction(1, 2) if lower == "half" else Fraction(1)
    earlier = left(at.text, start, at.floor)
    if earlier.value in ("a", "an", "the"):
        start = earlier.start
    return dated(at.text, (start, at.floor), [(amount, at.value)], (following, 0))


_WEEK_OF = frozenset("of beginning starting ending ended commencing".split())


def _dated_next(following: Phrase) -> bool:
    return following[0].value in _WEEK_OF and (
        following[1].sort in ("month", "digits", "weekday")
        or following[1].value == "the"
        and following[2].sort == "digits"
    )


_NOT_AFTER_THE = frozenset(("that", "when", "after", "of", "before", "-", "old", "he", "she", "they", "it", "we", "i"))


def _the(at: Trigger, before: Word, following: Phrase) -> Found | None:
    """ "the end of the year", "the week", "the year 2020", "the day before yesterday"."""
    unit = at.value
    start, mod = _modified_from(at, before.start)
    year = year_at(following, 0) if unit == "Y" else None
    if year:
        return Found(before.start, following[year[1] - 1].end, year[0], "y", mod=mod)
    if unit in ("W", "WE") and _dated_next(following):
        return Found(before.start, at.end, BLANK[unit], shift=Shift("week", 0, 0))
    if unit == "W" and following[0].sort == "digits":
        return _bare(at, before, following)
    if unit in ("W", "WE", "M", "Q", "Y") and (steps := _TWICE.get((following[0].value, following.lower(1)))):
        return Found(before.start, following[1].end, BLANK[unit], shift=Shift(_grain(unit), steps, steps))
    if unit == "D" and following[0].value in ("before", "after"):
        return _next_to(at, before, following)
    if mod and unit in ("D", "W", "M", "Q", "Y", "WE", "E", "C"):
        if following[0].value == "of":
            return None
        blank, grain = BLANK[unit], _grain(unit) if unit not in "EC" else "year"
        return Found(start, at.end, blank, mod=mod, shift=Shift(grain, 0, 0))
    if unit in ("W", "M", "Q", "Y", "WE") and following[0].value not in _NOT_AFTER_THE and following[0].sort != "-":
        return Found(before.start, at.end, BLANK[unit], shift=Shift(_grain(unit), 0, 0))
    if following[0].value in ("before", "after", "earlier", "later") and unit in ("W", "M", "Y") and _closes(following):
        sign = -1 if following[0].value in ("before", "earlier") else 1
        return Found(before.start, following[0].end, BLANK[unit], shift=Shift(_grain(unit), sign, sign))
    return None


def _closes(following: Phrase) -> bool:
    """ "from the year before", "the year before as well"; not "the year before independence"."""
    onward = following[1]
    return onward.sort not in ("word", "digits", "month", "weekday") or onward.value in _ONWARD


_ONWARD = CUES["after a year"] - {"a", "an", "the", "his", "her", "their", "its", "he", "she", "they", "it", "we", "i"}
_TWICE = {("after", "next"): 2, ("before", "last"): -2}
""" "the week after next", "the year before last"."""


def _next_to(at: Trigger, before: Word, following: Phrase) -> Found | None:
    """ "the day before yesterday", "the day after tomorrow"; "the day before" alone looks to the text."""
    sign = -1 if following[0].value == "before" else 1
    anchor = following[1]
    if anchor.sort == "deictic" and anchor.value.lstrip("-").isdecimal():
        days = int(anchor.value) + sign
        return Found(before.start, anchor.end, BLANK["D"], shift=Shift("day", days, days))
    if anchor.sort in ("", ".", ",", ";"):
        return Found(before.start, following[0].end, BLANK["D"], shift=Shift("day", sign, sign))
    return None


def _bare(at: Trigger, before: Word, following: Phrase) -> Found | None:
    """ "end of year", "year-end", "calendar year 2008", "week 31"."""
    unit = at.value
    if unit == "W" and following[0].sort == "digits":
        return _week_numbered(at, following)
    if unit == "W" and following[0].value == "of" and _dated_next(following):
        return Found(at.start, at.end, BLANK[unit], shift=Shift("week", 0, 0))
    if unit == "Y" and (found := _year_numbered(at, following)):
        return found
    if unit == "Y" and at.text[at.end : at.end + 6] in ("'s end", "’s end"):
        return Found(at.start, at.end + 6, "XXXX", mod="END", shift=Shift("year", 0, 0))
    start, mod = _modified_from(at, at.start)
    if not mod or start == at.start or not (before.value == "of" or before.sort == "modifier"):
        return None
    if following[0].value == "of" or unit == "D":
        return None
    return Found(start, at.end, BLANK[unit], mod=mod, shift=Shift(_grain(unit), 0, 0))


def _week_numbered(at: Trigger, following: Phrase) -> Found | None:
    """ "week 31", "week 3 of 2027"."""
    number = following[0].value
    if len(number) > 2 or not 1 <= int(number) <= 53:
        return None
    year = year_at(following, 2 if following[1].value == "of" else 1)
    end = following[year[1] - 1].end if year else following[0].end
    return Found(at.start, end, f"{year[0] if year else 'XXXX'}-W{int(number):02}")


def _year_numbered(at: Trigger, following: Phrase) -> Found | None:
    """ "year 2005", "fiscal year 2008", "year-end"."""
    if year := year_at(following, 0):
        kind = left(at.text, at.start, at.floor)
        start = kind.start if kind.value in _KINDS else at.start
        return Found(start, following[year[1] - 1].end, year[0], "y")
    i = 1 if following[0].sort == "-" else 0
    if following[i].value == "END":
        return Found(at.start, following[i].end, "XXXX", mod="END", shift=Shift("year", 0, 0))
    return None
