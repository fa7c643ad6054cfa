"""A month with no day: "March 2015", "last September", "late June", and whether a bare "May" or "March" is one."""

from __future__ import annotations

from factcheck.extractor.lexicon.times import CUES
from factcheck.model.timex import Shift

from ..phrase import Found, Phrase, Trigger, Word, left, written
from .calendar_parts import year_at
from .modifier import modified, with_article

_LEADS = CUES["before a month"]
_NAMES = frozenset(("may", "march"))
_GIVEN_NAMES = frozenset(("april", "june", "jan", "august", "dec", "sep", "mar"))


def month_year(at: Trigger, phrase: Phrase, month: int, i: int) -> Found | None:
    j = i + 1 if phrase[i].sort in (",", "/", "-") or phrase[i].value in ("of", "in") else i
    read = year_at(phrase, j)
    if read and (j == i or phrase[j].sort in ("digits", "cardinal")):
        start, mod = modified(at)
        return Found(start, phrase[read[1] - 1].end, f"{read[0]}-{month:02}", "my", mod=mod)
    end = phrase[i - 1].end if i else at.end
    before = left(at.text, at.start, at.floor)
    if (
        before.sort == "direction"
        and before.value != "same"
        and (at.text[at.start].isupper() or phrase.lower(0) != ".")
    ):
        return _directed_month(at, (before.start, end), (month, int(before.value)))
    if before.sort == "frequency":
        return Found(before.start, end, f"XXXX-{month:02}", kind="set")
    if phrase.lower(i) == "after" and phrase.lower(i + 1) == "next":
        return Found(at.start, phrase[i + 1].end, f"XXXX-{month:02}", "m", shift=Shift("month", 13, 24))
    start, mod = modified(at)
    if mod is None and not _is_month(at, phrase, i):
        return None
    return Found(start, end, f"XXXX-{month:02}", "m", mod=mod)


def _directed_month(at: Trigger, ends: tuple[int, int], which: tuple[int, int]) -> Found | None:
    """ "last September", "this past December", "next March", "this August"."""
    start, end = ends
    month, steps = which
    outer = left(at.text, start, at.floor)
    if outer.sort == "direction" and outer.value == "0":
        start = outer.start
    if written(at.text, left(at.text, at.start, at.floor)) in ("previous", "following", "preceding"):
        start = with_article(at.text, start, at.floor)
    begin, mod = modified(at._replace(start=start))
    if at.text[at.start].islower() and at.text[at.start : at.end] in ("march", "mar", "sat"):
        return None
    shift = {-1: Shift("month", -12, -1), 0: Shift("year", 0, 0), 1: Shift("month", 1, 12)}[steps]
    return Found(begin, end, f"XXXX-{month:02}", "m", mod=mod, shift=shift)


def _is_attribute(text: str, before: Word, following: Word) -> bool:
    """ "the March contract", "a May election"; not "Britain's May says"."""
    if before.value == "s" and written(text, left(text, following.start, 0)) == "may":
        return False
    noun = following.sort == "word" and text[following.start].islower() and following.value not in CUES["after a year"]
    return noun and before.value in ("the", "a", "s", "its", "their") and following.value != "of"


def _follows_month(text: str, joint: Word) -> bool:
    """ "in April and May"."""
    if joint.value not in ("and", "or", "to"):
        return joint.sort == "month" and text[joint.end : joint.end + 1] in ("-", "–")
    return left(text, joint.start, max(0, joint.start - 12)).sort == "month"


def _is_month(at: Trigger, phrase: Phrase, i: int) -> bool:
    """Whether a bare month word is the month: not a verb, a march, a Mrs May or an April Smith."""
    text, word = at.text, at.text[at.start : at.end]
    lower = word.lower()
    before = left(text, at.start, at.floor)
    if phrase[i].sort in ("-", "–") and phrase[i + 1].sort == "month" and word[0].isupper():
        return True
    led = (
        written(text, before) in _LEADS
        or word[0].isupper()
        and _follows_month(text, left(text, at.start, max(0, at.start - 12)))
    )
    led = led and not (lower == "may" and phrase[0].sort in ("'", "’"))
    if word.islower() and (lower in _NAMES or len(lower) < 4):
        return (
            led
            and lower not in ("mar", "sat", "sun")
            and phrase[i].sort in ("", ".", ",")
            and before.sort == "direction"
        )
    if lower in _NAMES or len(lower) < 4 or lower in ("sept",):
        return led or (i == 1 and lower not in _NAMES) or lower in _NAMES and _is_attribute(text, before, phrase[i])
    following = phrase[i]
    name_like = following.sort == "word" and text[following.start].isupper()
    if lower in _GIVEN_NAMES and name_like and not led:
        return False
    return led or not (
        before.sort == "word" and text[before.start].isupper() and lower in _GIVEN_NAMES and before.end + 1 == at.start
    )
