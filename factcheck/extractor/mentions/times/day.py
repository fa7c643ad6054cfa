"""A day named from where we stand, or a part of one: "today", "yesterday evening", "last night", "noon"."""

from __future__ import annotations

from factcheck.extractor.lexicon.times import CUES
from factcheck.model.timex import Shift

from ..phrase import Found, Phrase, Trigger, left, phrase_at, written
from .length import BLANK, GRAINS
from .modifier import partly


def deictic(at: Trigger) -> Found | None:
    """ "today", "tomorrow morning", "tonight", "yesterday afternoon", "the day before yesterday"."""
    before = left(at.text, at.start, at.floor).value
    if before == "usa" or before == "the" and at.text[at.start].isupper():
        return None
    days = 0 if at.value == "0NI" else int(at.value)
    start, mod = partly(at.text, at.start, at.floor)
    value = "XXXX-XX-XX" + ("TNI" if at.value == "0NI" else "")
    found = Found(
        start, at.end, value, kind="time" if at.value == "0NI" else "date", mod=mod, shift=Shift("day", days, days)
    )
    return _beyond(at, days) or (found if at.value == "0NI" else and_part(at.text, found))


def _beyond(at: Trigger, days: int) -> Found | None:
    """ "the day before yesterday" where it was not read at its first word."""
    side = left(at.text, at.start, at.floor)
    if side.value not in ("before", "after") or (days < 0) != (side.value == "before") or not days:
        return None
    day = left(at.text, side.start, at.floor)
    if day.sort != "unit" or day.value != "D":
        return None
    article = left(at.text, day.start, at.floor)
    steps = days + (1 if days > 0 else -1)
    return Found(
        article.start if article.value == "the" else day.start, at.end, "XXXX-XX-XX", shift=Shift("day", steps, steps)
    )


def and_part(text: str, found: Found) -> Found:
    """The day with the part of it that the next word names: "Monday morning", "Sunday late evening"."""
    phrase = phrase_at(text, found.end)
    i = 1 if phrase[0].sort == "modifier" else 0
    part = phrase[i]
    if part.sort not in ("part", "parts") or part.value == "DT" or "\n" in text[found.end : part.start]:
        return found
    if part.sort == "parts":
        return found._replace(end=part.end, value=f"{found.value}T{part.value}", kind="set", shift=None)
    kind = found.kind if found.kind == "set" else "time"
    return found._replace(
        end=part.end, value=f"{found.value}T{part.value}", kind=kind, mod=phrase[0].value if i else found.mod
    )


def part_of_day(at: Trigger) -> Found | None:
    """ "this morning", "last night", "in the early afternoon", "mid-morning"."""
    text = at.text
    before = left(text, at.start, at.floor)
    part = Found(at.start, at.end, f"T{at.value}", "t", "time")
    if before.sort == "modifier":
        part = part._replace(start=before.start, mod=before.value)
        before = left(text, before.start, at.floor)
    if before.sort == "direction":
        if written(text, before) == "last" and left(text, before.start, at.floor).value == "the":
            return None
        return _directed(at, (before.start, at.end), part.mod, before.value)
    if before.sort == "frequency":
        return Found(before.start, at.end, f"XXXX-XX-XXT{at.value}", kind="set")
    if part.mod or before.value == "at":
        return part
    if before.value == "the" and _of_day(text, at.end):
        return part._replace(start=before.start)
    if before.value == "the" and (end := _before(text, at.end)):
        return Found(before.start, end, f"XXXX-XX-XXT{at.value}", kind="time", shift=Shift("day", -1, -1))
    led = before.value == "the" and left(text, before.start, at.floor).value in _PART_LED
    return part if led and at.value != "MI" else None


def overnight(at: Trigger) -> Found | None:
    """ "fell overnight", "overnight Tuesday": the adverb only, for "overnight mail" dates nothing."""
    following = phrase_at(at.text, at.end)[0]
    if following.sort == "word" and following.value not in _ADVERB_ENDS:
        return None
    return Found(at.start, at.end, "XXXX-XX-XXTNI", kind="time", shift=Shift("day", 0, 0))


_ADVERB_ENDS = CUES["after a year"]


def _before(text: str, end: int) -> int:
    """The end of "the night before", where no word goes on; 0 where one does."""
    phrase = phrase_at(text, end)
    return phrase[0].end if phrase[0].value == "before" and phrase[1].sort in ("", ".", ",", ";", ")") else 0


def _of_day(text: str, end: int) -> bool:
    """ "the night of 9 November", "the morning of the 3rd of May"."""
    phrase = phrase_at(text, end)
    if phrase[0].value != "of":
        return False
    day = phrase[2] if phrase[1].value == "the" else phrase[1]
    return day.sort in ("digits", "month", "weekday")


_PART_LED = frozenset(("in", "during", "of", "through", "into", "for"))


def _directed(at: Trigger, ends: tuple[int, int], mod: str | None, way: str) -> Found | None:
    start, end = ends
    if way == "same":
        return Found(start, end, f"XXXX-XX-XXT{at.value}", "", "time", mod, shift=Shift("day", 0, 0))
    days = int(way)
    outer = left(at.text, start, at.floor)
    if outer.sort == "modifier":
        start, mod = outer.start, outer.value
    elif outer.value == "the":
        start = outer.start
    return Found(start, end, f"XXXX-XX-XXT{at.value}", "", "time", mod, shift=Shift("day", days, days))


_TWILIGHT_LED = frozenset("at before after by until APPROX since from toward towards".split())


def twilight(at: Trigger) -> Found | None:
    """ "at dawn", "by nightfall": only after a preposition, for the word names much else."""
    led = left(at.text, at.start, at.floor).value in _TWILIGHT_LED
    return Found(at.start, at.end, f"T{at.value}", "t", "time") if led else None


def midday(at: Trigger) -> Found | None:
    """ "mid day", "mid-day", from its second word."""
    before = left(at.text, at.start, at.floor)
    if before.value != "MID" or written(at.text, before) != "mid":
        return None
    return Found(before.start, at.end, "T12", "t", "time")


def noon(at: Trigger) -> Found:
    """ "noon", "midnight"."""
    return Found(at.start, at.end, at.value[:3], "t", "time")


_THEN = frozenset(("that",))


def reference(at: Trigger) -> Found | None:
    """ "now", "recently", "soon": a past, present or future that is not dated."""
    following = Phrase(at.text, at.end)
    if written(at.text, following[0]) == "that" or following[0].sort == "-" and following.touches(1):
        return None
    if at.text[at.start : at.end].lower() == "soon" and following[0].value == "as":
        return None
    before = left(at.text, at.start, at.floor)
    return Found(before.start if before.value == "right" else at.start, at.end, at.value)


def recurring(at: Trigger) -> Found | None:
    """ "daily", "annual", "every day"."""
    if at.text[at.start].isupper() and left(at.text, at.start, at.floor).value != "":
        return None
    before = left(at.text, at.start, at.floor)
    if at.text[at.start - 1 : at.start] == "-" and before.value in _PREFIXES and at.value in _DOUBLED:
        times = _DOUBLED[at.value][before.value != "bi"]
        return Found(before.start, at.end, times, kind="set")
    return Found(at.start, at.end, at.value, kind="set")


_PREFIXES = frozenset(("bi", "semi"))
_DOUBLED = {"P1W": ("P2W", "P3.5D"), "P1M": ("P2M", "P0.5M"), "P1Y": ("P6M", "P6M")}
"""What "bi-" and "semi-" make of a week, a month and a year."""


def lasting(at: Trigger) -> Found:
    """ "a daylong meeting", "the yearlong ban"."""
    return Found(at.start, at.end, at.value, kind="duration")


def pressing(at: Trigger) -> Found | None:
    """ "EOY", "EOM": the end of the year or month that runs; only in capitals."""
    if not at.text[at.start : at.end].isupper() and left(at.text, at.start, at.floor).value != "the":
        return None
    return Found(at.start, at.end, BLANK[at.value], mod="END", shift=Shift(GRAINS[at.value], 0, 0))


def future(at: Trigger) -> Found | None:
    """ "in the near future", "for the foreseeable future"; not "the future of the firm"."""
    return None if phrase_at(at.text, at.end)[0].value == "of" else _led_by_in(at, at.value)


def past(at: Trigger) -> Found | None:
    """ "in the past", "in the recent past"; not "in the past week" or "in the past of the firm"."""
    following = phrase_at(at.text, at.end)[0]
    closed = following.sort in ("", ".", ",", ";", ")") or following.value in _PAST_ENDS
    return _led_by_in(at, "PAST_REF") if closed else None


_PAST_ENDS = (CUES["after a year"] | {"such", "most", "these"}) - {"a", "an", "of"}


def _led_by_in(at: Trigger, value: str) -> Found | None:
    before = left(at.text, at.start, at.floor)
    article = before if before.value == "the" else left(at.text, before.start, at.floor)
    led = article.value == "the" and left(at.text, article.start, at.floor).value in ("in", "for")
    return Found(article.start, at.end, value) if led else None


def moment(at: Trigger) -> Found | None:
    """ "at the moment", "at present"."""
    before = left(at.text, at.start, at.floor)
    preposition = left(at.text, before.start, at.floor) if before.value == "the" else before
    following = Phrase(at.text, at.end)[0]
    if preposition.value != "at" or following.value in ("of", "when"):
        return None
    return Found(preposition.start, at.end, at.value)
