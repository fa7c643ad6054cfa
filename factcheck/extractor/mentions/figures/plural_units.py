"""Plural units without a number: "for years", "several weeks ago", "the past few days", "recent months"."""

from __future__ import annotations

from fractions import Fraction

from factcheck.extractor.lexicon.times import CUES
from factcheck.model.timex import Shift

from ..phrase import Found, Phrase, Trigger, Word, left, written
from ..times.duration import dated
from ..times.length import period
from ..times.modifier import with_article

_VAGUE_LED = frozenset(
    "for in within after over of through throughout during across be been lasted lasting spend spending spent take "
    "taken takes taking took wait waited waiting need needed needs require required requires until".split()
)


def units_named(at: Trigger) -> Found | None:
    """The time that a plural unit word closes: "for years", "several weeks ago", "the past few days"."""
    text = at.text
    following = Phrase(text, at.end)
    before = left(text, at.start, at.floor)
    if before.value == "of" and (couple := left(text, before.start, at.floor)).value == "2":
        before = couple
    if before.sort == "vague" and left(text, before.start, at.floor).value != "as":
        return _vague(at, before, following)
    lower = written(text, before)
    if lower in _POINTING:
        return _pointed(at, before, lower)
    if at.value == "WE" and lower == "on":
        return Found(at.start, at.end, "XXXX-WXX-WE", kind="set")
    if following[0].value in ("ago", "earlier"):
        return Found(at.start, following[0].end, "PAST_REF")
    if following[0].value == "later":
        return Found(at.start, following[0].end, "FUTURE_REF")
    if lower == "the" and at.value in "DWMYE" and (end := _ahead(following)):
        return Found(before.start, end, "FUTURE_REF")
    if following[0].sort == "-" and following[1].value in ("long", "old"):
        return Found(at.start, following[1].end, _unknown(at.value), kind="duration")
    if at.value == "H" and lower in _SMALL and (article := left(text, before.start, at.floor)).value == "the":
        return _small_hours(article.start, at, following)
    if following[0].value in ("before", "after") and at.value in "DWMYHNEC" and _stands_bare(before):
        return Found(at.start, at.end, _unknown(at.value), kind="duration")
    if following[0].value == "of" and _fills(at, before, following[1]):
        return Found(at.start, at.end, _unknown(at.value), kind="duration")
    led = lower in _VAGUE_LED or lower == "the" and left(text, before.start, at.floor).value in _VAGUE_LED
    counts_on = following[0].sort == "word" and following[0].value not in _AFTER_LENGTH
    if not led or counts_on and (lower == "of" or at.value == "C") or at.value not in "DWMYHENSC":
        return None
    return Found(at.start, at.end, _unknown(at.value), kind="duration")


def _fills(at: Trigger, before: Word, what: Word) -> bool:
    """ "ending decades of conflict"; not "the closing years of the century" or "three light years of it"."""
    if at.value not in "DWMYEC" or what.sort != "word" or what.value in _DETERMINERS:
        return False
    if before.sort != "word":
        return before.sort == "" and at.text[at.start].isupper()
    article = left(at.text, before.start, at.floor)
    return (
        not {before.value, article.value} & _DETERMINERS
        and before.value not in ("light", "of")
        and article.sort != "digits"
    )


def _small_hours(start: int, at: Trigger, following: Phrase) -> Found | None:
    """ "the early hours of the morning", "the small hours of Sunday"; "of this morning" is read there."""
    if following[0].value == "of" and following[1].sort == "direction":
        return None
    morning = [following[i].value for i in range(3)] == ["of", "the", "MO"]
    return Found(start, following[2].end if morning else at.end, "TMO", "t", "time", mod="START")


def _ahead(following: Phrase) -> int:
    """The end of "the weeks ahead", "the years to come"; 0 where nothing of the kind follows."""
    if following[0].value == "ahead" and following[1].value != "of":
        return following[0].end
    return following[1].end if (following[0].value, following[1].value) == ("to", "come") else 0


def _stands_bare(before: Word) -> bool:
    """ "weeks after the vote", "just days before it"; not "the days before" or "three light years before"."""
    counted = before.sort in ("digits", "cardinal", "vague") or before.value == "light"
    return not counted and before.value not in _DETERMINERS


_SMALL = frozenset(("early", "small", "wee"))
_DETERMINERS = frozenset("the a an his her its their our my your this these those that no".split())
_POINTING = frozenset(("these", "recent", "past", "last", "coming", "next", "future"))
_AFTER_LENGTH = CUES["after a year"]


def _pointed(at: Trigger, before: Word, lower: str) -> Found | None:
    """ "recent years", "these days", "the coming months", "the next hours"."""
    start = with_article(at.text, before.start, at.floor)
    if lower == "these":
        return Found(before.start, at.end, "PRESENT_REF") if at.value == "D" else None
    if lower in ("coming", "future"):
        return Found(start, at.end, "FUTURE_REF")
    if lower == "recent":
        return Found(start, at.end, "PAST_REF") if at.value in "DWMYHE" else None
    return Found(start, at.end, _unknown(at.value), kind="duration")


def _unknown(unit: str) -> str:
    return period(Fraction(1), unit).replace("1", "X") if unit not in "EC" else f"PX{'DE' if unit == 'E' else 'CE'}"


def _vague(at: Trigger, before: Word, following: Phrase) -> Found | None:
    """ "several weeks", "a few days ago", "the past few years", "a couple of hours"."""
    start = before.start
    amount = Fraction(int(before.value))
    article = left(at.text, start, at.floor)
    if article.value in ("a", "these"):
        start = article.start
    found = dated(at.text, (start, at.floor), [(amount, at.value)], (following, 0))
    if written(at.text, before) == "couple":
        return found
    if found.kind == "date" and found.shift:
        return _loosely(found, found.shift)
    return found._replace(value=_unknown(at.value)) if found.kind == "duration" else found


def _loosely(found: Found, shift: Shift) -> Found:
    """ "a few days ago": two to nine of them."""
    low, high = sorted((shift.low, shift.high))
    back = low + high < 0
    ends = (3 * low, high * 2 // 3) if back else (low * 2 // 3, 3 * high)
    return found._replace(
        value="PAST_REF" if back else "FUTURE_REF", shift=shift._replace(low=min(ends), high=max(ends))
    )
