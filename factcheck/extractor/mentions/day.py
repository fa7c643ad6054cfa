"""A day named from where we stand, or a part of one: "today", "yesterday evening", "last night", "in the morning", "noon"."""

from __future__ import annotations

from factcheck.model.timex import Shift

from .phrase import Found, Phrase, Trigger, left, written


def deictic(at: Trigger) -> Found | None:
    """ "today", "tomorrow morning", "tonight", "yesterday afternoon"."""
    if left(at.text, at.start, at.floor).value == "USA":
        return None
    days, part = (0, "NI") if at.value == "0NI" else (int(at.value), "")
    end = at.end
    phrase = Phrase(at.text, at.end)
    if not part and phrase[0].sort == "part" and phrase[0].value != "DT":
        part, end = phrase[0].value, phrase[0].end
    start, mod = _early(at)
    value = "XXXX-XX-XX" + (f"T{part}" if part else "")
    return Found(start, end, value, kind="time" if part else "date", mod=mod, shift=Shift("day", days, days))


_PARTLY = {"early": "START", "earlier": "START", "late": "END", "later": "END"}


def _early(at: Trigger) -> tuple[int, str | None]:
    before = left(at.text, at.start, at.floor)
    lower = written(at.text, before)
    return (before.start, _PARTLY[lower]) if lower in _PARTLY else (at.start, None)


def part_of_day(at: Trigger) -> Found | None:
    """ "this morning", "last night", "in the early afternoon", "mid-morning"."""
    text = at.text
    before = left(text, at.start, at.floor)
    start, mod = at.start, None
    if before.sort == "modifier":
        start, mod, before = before.start, before.value, left(text, before.start, at.floor)
    if before.sort == "direction":
        return _directed(at, (before.start, at.end), mod, before.value)
    if before.sort == "frequency":
        return Found(before.start, at.end, f"XXXX-XX-XXT{at.value}", kind="set")
    if before.value == "the" and left(text, before.start, at.floor).value in ("in", "during", "of", "through", "into", "for"):
        return Found(start, at.end, f"T{at.value}", "t", "time", mod)
    if mod or before.value in ("at", "in") and at.value == "NI":
        return Found(start, at.end, f"T{at.value}", "t", "time", mod)
    return None


def _directed(at: Trigger, ends: tuple[int, int], mod: str | None, way: str) -> Found | None:
    start, end = ends
    if way == "same":
        return Found(start, end, f"XXXX-XX-XXT{at.value}", "", "time", mod, shift=Shift("day", 0, 0))
    days = int(way)
    outer = left(at.text, start, at.floor)
    if outer.sort == "modifier":
        start, mod = outer.start, outer.value
    return Found(start, end, f"XXXX-XX-XXT{at.value}", "", "time", mod, shift=Shift("day", days, days))


def noon(at: Trigger) -> Found:
    """ "noon", "midnight"."""
    return Found(at.start, at.end, at.value[:3], "t", "time")


_THEN = frozenset(("that",))


def reference(at: Trigger) -> Found | None:
    """ "now", "recently", "soon": a past, present or future that is not dated."""
    following = Phrase(at.text, at.end)
    if following[0].value == "that" and following[0].sort == "direction" and written(at.text, following[0]) == "that":
        return None
    if at.text[at.start : at.end].lower() == "soon" and following[0].value == "as":
        return None
    return Found(at.start, at.end, at.value)


def recurring(at: Trigger) -> Found | None:
    """ "daily", "annual", "every day"."""
    if at.text[at.start].isupper() and left(at.text, at.start, at.floor).value != "":
        return None
    return Found(at.start, at.end, at.value, kind="set")
