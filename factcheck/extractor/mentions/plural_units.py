"""Plural units without a number: "for years", "several weeks ago", "the past few days", "recent months"."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model.timex import Shift

from .duration import dated
from .length import period
from .modifier import with_article
from .phrase import Found, Phrase, Trigger, Word, left, written

_VAGUE_LED = frozenset("for in within after over of through throughout during across".split())


def units_named(at: Trigger) -> Found | None:
    """The time that a plural unit word closes: "for years", "several weeks ago", "the past few days"."""
    text, unit = at.text, at.value
    following = Phrase(text, at.end)
    before = left(text, at.start, at.floor)
    start = before.start
    if before.value == "of" and left(text, before.start, at.floor).value == "2":
        before = left(text, before.start, at.floor)
        start = before.start
    if before.sort == "vague":
        return _vague(at, before, following)
    lower = written(text, before)
    if lower == "these" and unit == "D":
        return Found(before.start, at.end, "PRESENT_REF")
    if lower in ("recent", "past", "last") and unit in "DWMYHE":
        article = with_article(text, start, at.floor)
        if lower == "recent":
            return Found(article, at.end, "PAST_REF")
        return Found(article, at.end, _unknown(unit), kind="duration")
    if lower in ("coming", "next", "future"):
        return Found(
            with_article(text, start, at.floor),
            at.end,
            "FUTURE_REF" if lower != "next" else _unknown(unit),
            kind="date" if lower != "next" else "duration",
        )
    after = following[0].value
    if after in ("ago", "later", "earlier"):
        sign = -1 if after != "later" else 1
        return Found(at.start, following[0].end, "PAST_REF" if sign < 0 else "FUTURE_REF")
    if (
        lower in _VAGUE_LED or lower == "the" and left(text, start, at.floor).value in _VAGUE_LED
    ) and unit in "DWMYHENSC":
        if following[0].sort in ("word",) and following[0].value not in (
            "and",
            "to",
            "in",
            "as",
            "at",
            "on",
            "but",
            "with",
            "by",
            "or",
            "before",
            "after",
        ):
            return None if lower == "of" or unit in "C" else Found(at.start, at.end, _unknown(unit), kind="duration")
        return Found(at.start, at.end, _unknown(unit), kind="duration")
    return None


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
