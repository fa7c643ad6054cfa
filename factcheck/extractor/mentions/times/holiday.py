"""A holiday with a date that the calendar gives: "Christmas Eve", "Labor Day", "Good Friday", "Thanksgiving"."""

from __future__ import annotations

from factcheck.extractor.lexicon.times import HOLIDAYS
from factcheck.model.timex import Shift

from ..phrase import Found, Phrase, Trigger, Word, left, phrase_at
from .calendar_parts import year_at

_LONGEST = 4
LED_BY = frozenset(name.replace("'", " ").split()[-2] for name in HOLIDAYS if " " in name)
"""What stands before the last word of a holiday's name."""


def holiday(at: Trigger) -> Found | None:
    """The holiday whose last word is the trigger, or the one word that names it, with a year that follows."""
    text = at.text
    phrase = Phrase(text, at.end)
    best = None
    for last in range(3):
        end = phrase[last - 1].end if last else at.end
        if text[at.start : end].lower().replace("’", "'") in HOLIDAYS:
            best = (at.start, end, last)
    start = at.start
    for _ in range(_LONGEST):
        found = _earlier(text, start, at.floor)
        if found is None:
            break
        start = found
        if text[start : at.end].lower().replace("’", "'") in HOLIDAYS:
            best = (start, at.end, 0)
    if not best or _is_name(text, best[:2], at.floor):
        return None
    return _with_year(text, best, phrase, at.floor)


_LEADS = frozenset("on at by for before after since until till this last next -1 0 1".split())


def _is_name(text: str, span: tuple[int, int], floor: int) -> bool:
    """ "Easter Island", "the Good Friday Agreement": a name goes on in capitals, and no preposition makes it a day."""
    start, end = span
    word = phrase_at(text, end)[0]
    capital = word.sort == "word" and text[word.start].isupper() and text[word.start + 1 : word.end].islower()
    return capital and text[end : word.start] == " " and left(text, start, floor).value not in _LEADS


def _earlier(text: str, start: int, floor: int) -> int | None:
    if start - 2 < floor or text[start - 1] != " ":
        return None
    word = left(text, start, floor)
    if word.end > word.start and word.end + 1 == start:
        first = word.start
        if word.end - word.start == 1 and first and text[first - 1] in "'’":
            possessed = first - 1
            while possessed > floor and text[possessed - 1].isalpha():
                possessed -= 1
            return possessed
        return first
    if text[start - 2 : start - 1] in ("'", "’", "."):
        first = start - 2
        while first > floor and text[first - 1].isalpha():
            first -= 1
        return first
    return None


def _with_year(text: str, span: tuple[int, int, int], phrase: Phrase, floor: int) -> Found:
    start, end, i = span
    value = HOLIDAYS[text[start:end].lower().replace("’", "'")]
    j = i + 1 if phrase[i].sort == "," or phrase[i].value == "of" else i
    year = year_at(phrase, j) if phrase[j].sort == "digits" else None
    if year:
        return Found(start, phrase[year[1] - 1].end, value.replace("XXXX", year[0]), "y")
    if phrase[i].value == "WE" and phrase[i].sort == "unit":
        end, value = phrase[i].end, f"{value}/WWE"
        year = year_at(phrase, i + 1)
        if year:
            return Found(start, phrase[year[1] - 1].end, value.replace("XXXX", year[0]), "y")
    before = left(text, start, floor)
    if before.sort == "frequency":
        return Found(before.start, end, value, kind="set")
    if before.sort == "direction" and before.value != "same" and value[0] == "X":
        return _directed((start, end), value, before)
    return Found(start, end, value)


def _directed(ends: tuple[int, int], value: str, before: Word) -> Found:
    """ "last Christmas", "next Easter", "this Thanksgiving"."""
    return Found(before.start, ends[1], value, shift=_SHIFTS[before.value])


_SHIFTS = {"-1": Shift("day", -366, -1), "0": Shift("year", 0, 0), "1": Shift("day", 1, 366)}
