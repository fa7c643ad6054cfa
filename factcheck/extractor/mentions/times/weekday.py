"""A weekday: "Thursday", "last Friday", "Tuesday of last week", "Friday the 15th", "Sundays", "every Monday"."""

from __future__ import annotations

import re

from factcheck.model.timex import Shift

from ..phrase import Found, Phrase, Trigger, Word, left, phrase_at, written
from .calendar_parts import day_at
from .day import and_part
from .modifier import partly
from .period import numbered

_SHORT = frozenset("mon tue tues wed weds thu thur thurs fri sat sun".split())
_NAMED = frozenset(("super", "bloody", "giving", "casual", "black", "cyber", "good"))
_NAMELIKE = frozenset(("sun", "sat", "mon", "wed"))


def weekday_named(at: Trigger) -> Found | None:
    """The weekday here, with what stands before and after it, and the part of the day."""
    found = _weekday(at)
    if not found:
        return None
    start, mod = partly(at.text, found.start, at.floor)
    return and_part(at.text, found._replace(start=start, mod=mod) if mod else found)


def _weekday(at: Trigger) -> Found | None:
    """The weekday here, with the direction before it and the week or day of the month after it."""
    text, lower = at.text, at.text[at.start : at.end].lower()
    phrase = phrase_at(text, at.end)
    i = 1 if phrase[0].sort == "." and lower in _SHORT and phrase[1].sort != "" else 0
    if lower in _SHORT and not _is_weekday(at, phrase, i):
        return None
    before = left(text, at.start, at.floor)
    if before.value in _NAMED and text[before.start].isupper():
        return None
    if (written(text, before) == "the" or _is_named_night(phrase, i)) and _is_title(phrase, i):
        return None
    weekday = int(at.value)
    found = Found(at.start, phrase[i - 1].end if i else at.end, f"XXXX-WXX-{weekday}", "w", weekday=weekday)
    if before.value == "other":
        before = left(text, before.start, at.floor)
    if before.sort == "frequency":
        return found._replace(start=before.start, kind="set", stated="")
    if before.sort == "direction" and before.value != "same":
        last = numbered_last(at, before, phrase, i)
        return last or _directed(at, (before.start, found.end), int(before.value))
    return _followed(found, phrase, i)


def _is_named_night(phrase: Phrase, i: int) -> bool:
    """ "Saturday Night Live"."""
    return phrase[i].sort == "part" and phrase.text[phrase[i].start].isupper()


def _is_title(phrase: Phrase, i: int) -> bool:
    """ "the Sunday Times", "the Friday Night Lights": a name goes on in capitals."""
    word = phrase[i + 1] if phrase[i].sort == "part" else phrase[i]
    return (
        word.sort == "word" and phrase.text[word.start].isupper() and phrase.text[word.start + 1 : word.end].islower()
    )


def _followed(found: Found, phrase: Phrase, i: int) -> Found:
    """The weekday with the week or the day of the month that is named after it."""
    if week := _week_after(phrase, i):
        return found._replace(end=week[1], shift=Shift("week", week[0], week[0]))
    if after := _after_next(phrase, i):
        return found._replace(end=after[1], shift=after[0])
    if day := _day_of_month(phrase, i):
        return found._replace(end=day[1], value=f"XXXX-XX-{day[0]:02}", stated="wd")
    return found


def numbered_last(at: Trigger, before: Word, phrase: Phrase, i: int) -> Found | None:
    """ "the last Sunday of March 2014"."""
    if before.value != "-1" or phrase[i].value not in ("of", "in") or written(at.text, before) != "last":
        return None
    return numbered(at.text, before.start, at.floor)


_LED = frozenset(("on", "until", "or", "this", "since", "by"))
_AFTER_DATE = r"[-/.]\d{1,2}[-/.]\d\d,? $|[a-z.] \d{4},? $|\d[/.-]\d{4},? $"


def _is_weekday(at: Trigger, phrase: Phrase, i: int) -> bool:
    """Whether an abbreviation names a weekday; "sat", "sun", "wed" in lower case are words of their own."""
    word = at.text[at.start : at.end]
    before = left(at.text, at.start, at.floor)
    if before.sort == "" and phrase[i].sort in ("", ".", ",") and len(at.text) < 12:
        return True
    if word.islower() and word in _NAMELIKE:
        dated = phrase[i].sort in (",", "digits", "ordinal") and phrase[i + 1].sort == "month"
        return (phrase[i].sort == "month" or dated) and before.sort != "word" and before.value != "the"
    if word in ("SAT", "SUN") and (before.sort == "word" and before.value not in _LED or before.value == "the"):
        return False
    if before.value == "the" and word == "Sun" and phrase[i].sort == ",":
        return False
    if at.text[max(0, at.start - 1) : at.start] in ("(", "[") and phrase[i].sort in (")", "]"):
        return True
    if (
        phrase[i].sort in _ENDS
        and word[0].isupper()
        and re.search(_AFTER_DATE, at.text[max(0, at.start - 9) : at.start])
    ):
        return True
    following = phrase[i + 1] if phrase[i].sort == "," else phrase[i]
    if following.sort in ("digits", "month", "deictic", "part"):
        return True
    if following.value == "at" and phrase[i + 1].sort == "digits" and word[0].isupper() and word.lower() != "sun":
        return True
    led = before.value in _LED or before.sort in ("direction", "frequency")
    return led and following.sort in ("", ".", ",", "word", ")")


def _directed(at: Trigger, ends: tuple[int, int], steps: int) -> Found:
    text = at.text
    start, end = ends
    lower = written(text, left(text, at.start, at.floor))
    outer = left(text, start, at.floor)
    if outer.value == "the" or outer.sort == "direction" and outer.value == "0":
        start = outer.start
    low, high = {-1: (-7, -1), 0: (0, 6), 1: (1, 7)}[steps]
    if lower == "next":
        low, high = 1, 13
    return Found(start, end, f"XXXX-WXX-{at.value}", "w", weekday=int(at.value), shift=Shift("day", low, high))


def _week_after(phrase: Phrase, i: int) -> tuple[int, int] | None:
    """ "of last week", "next week", "of this week": weeks from the anchor's, and the end."""
    if phrase[i].value in ("of", "from"):
        i += 1
    if (
        phrase[i].sort == "direction"
        and phrase[i + 1].sort == "unit"
        and phrase[i + 1].value == "W"
        and phrase[i].value != "same"
    ):
        return int(phrase[i].value), phrase[i + 1].end
    return None


def _after_next(phrase: Phrase, i: int) -> tuple[Shift, int] | None:
    """ "Wednesday after next", "Thursday week": how far it lies, and the end."""
    if phrase[i].value == "after" and phrase.lower(i + 1) == "next":
        return Shift("day", 8, 14), phrase[i + 1].end
    if phrase.lower(i) == "week" and phrase[i + 1].sort in ("", ".", ",", "word") and phrase[i + 1].value != "of":
        return Shift("day", 7, 13), phrase[i].end
    return None


_ENDS = ("", ".", "!", "?", ";", ")")


def _day_of_month(phrase: Phrase, i: int) -> tuple[int, int] | None:
    """ "Friday the 15th", "Thu 14th", "Friday 31" with no month after."""
    read = day_at(phrase, i)
    if not read:
        return None
    day, j = read
    suffixed = phrase[j - 1].value in ("st", "nd", "rd", "th") or phrase[i].value == "the"
    following = phrase[j + 1] if phrase[j].value == "of" else phrase[j]
    if (
        not suffixed
        and phrase[j].sort not in _ENDS
        or following.sort in ("month", "meridiem", ":", "-", "–", "word", "unit", "units")
        and following.value not in ("and", "at", "until", "to", "or")
    ):
        return None
    return day, phrase[j - 1].end


def weekdays_named(at: Trigger) -> Found | None:
    """ "Sundays": a set; not "20 Sundays"."""
    before = left(at.text, at.start, max(0, at.start - 12))
    if before.sort == "cardinal" or at.text[max(0, at.start - 2) : at.start - 1].isdecimal():
        return None
    if at.text[at.start].islower() and before.value not in ("on", "of"):
        return None
    return Found(at.start, at.end, f"XXXX-WXX-{at.value}", kind="set", weekday=int(at.value))
