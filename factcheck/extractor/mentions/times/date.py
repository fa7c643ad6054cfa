"""A date with its month named: "4 March 1930", "March 3rd, 2015", "June 3 to 7", "31-Oct-74"."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.times import CUES
from factcheck.model.timex import Shift, month_days

from ..phrase import Found, Phrase, Trigger, left, phrase_at, written
from .calendar_parts import century, day_at, is_decimal, range_mark, year_at
from .named_month import month_year
from .usual import usual_date

_VERBS = frozenset(("may", "march"))
_LIKE_ABBREVIATIONS = frozenset(("may", "june", "july"))


def month_first(at: Trigger) -> Found | None:
    """A date that starts with its month, or the month alone."""
    return usual_date(at) or word_by_word(at)


def word_by_word(at: Trigger) -> Found | None:
    """The same, where it may be any of all the forms that there are."""
    text = at.text
    lower = text[at.start : at.end].lower()
    if lower in _VERBS and text[at.start].islower() and not _is_dated(at):
        return None
    phrase = Phrase(text, at.end)
    short = len(lower) < 5 and lower not in _LIKE_ABBREVIATIONS
    i = 1 if phrase[0].sort == "." and short and phrase[1].sort in ("digits", ",", "word", "") else 0
    joined = phrase[i].sort in ("-", "/") and phrase[i + 1].sort == "digits"
    month = int(at.value)
    day = day_at(phrase, i + 1 if joined else i)
    counts = phrase[i].value == "the" or phrase[i].sort == "cardinal"
    if day and not (counts and _counts(phrase, day[1]) or _is_length(phrase, day[1])):
        return _month_day(at, phrase, month, day)
    if phrase[i].sort == "digits" and not year_at(phrase, i):
        return _off_month(at, phrase, month, i)
    return month_year(at, phrase, month, i)


_CLOSED = ("", ".", ",", ";", ":", ")", "!", "?")


def _off_month(at: Trigger, phrase: Phrase, month: int, i: int) -> Found | None:
    """A day that no month has: "December 32, 2020", "May 35th", "on January 45"; not "Feb 87", "in May 45 died"."""
    day = phrase[i].value
    suffixed = phrase[i + 1].value in ("st", "nd", "rd", "th") and phrase.touches(i + 1)
    after = i + 2 if suffixed else i + 1
    if len(day) > 2 or 1 <= int(day) <= 31 or at.text[at.start].islower():
        return None
    year, j = _year_after(phrase, after)
    closed = phrase[after].sort in _CLOSED and not is_decimal(phrase, after)
    if year == "XXXX" and not suffixed and not _is_led_day(at, day in _NO_YEAR and phrase[after].sort in _CLOSED):
        return None
    if not closed and not (suffixed and year != "XXXX") and phrase[after].value not in CUES["after a year"]:
        return None
    return _found(at.start, phrase[j - 1].end, year, month, int(day))


_NO_YEAR = frozenset(("0", "00", *map(str, range(32, 40))))
_DAY_LEADS = frozenset("until till by since before after".split())
"""Numbers that few mean for a year, and words that with them make a day: "until January 32"."""


def _is_led_day(at: Trigger, no_year: bool) -> bool:
    """Whether "on" or a weekday before a month makes the number after it a day."""
    if at.text[at.start - 2 : at.start] == ", ":
        return at.text[max(0, at.start - 5) : at.start - 2] == "day"
    before = left(at.text, at.start, at.floor)
    if no_year and before.value == "to":
        return at.text[max(0, before.start - 2) : before.start - 1].isdecimal()
    return before.sort == "weekday" or before.value == "on" or no_year and before.value in _DAY_LEADS


def _counts(phrase: Phrase, i: int) -> bool:
    """ "In July the first great battle", "in May two armies met": the number is of the word that follows it."""
    return phrase[i].sort == "word" and phrase[i].value not in CUES["after a year"] and phrase[i].value != "of"


def _is_length(phrase: Phrase, i: int) -> bool:
    """ "in June two years ago": the number is of the years."""
    return phrase[i].sort in ("unit", "units") and phrase.lower(i + 1) in ("ago", "earlier", "later")


_LED = frozenset("on by since until from before after through".split())
_DAY_ENDS = re.compile(
    r"""[ ]?\d{1,4}(?:st|nd|rd|th)?(?:\W{0,3}$ | [.,;:!?)/–-] | [ ]\d
      | [ ](?:at|and|to|in|on|for|from|of|is|was|with|by|until|through|the|night|morning|evening)\b)""",
    re.VERBOSE,
)
"""What may follow the day after a "may" or "march" in small letters: "may 20 people" is no date."""


def _is_dated(at: Trigger) -> bool:
    """Whether a lower-case "may" or "march" is a month: beside a number, or after "last" and the like."""
    after = at.text[at.end : at.end + 2]
    return (
        (after[1:].isdecimal() or after[:1].isdecimal())
        and (_DAY_ENDS.match(at.text, at.end) is not None or left(at.text, at.start, at.floor).value in _LED)
        or after[1:] in "tf"
        or left(at.text, at.start, at.floor).sort == "direction"
    )


def _month_day(at: Trigger, phrase: Phrase, month: int, day: tuple[int, int]) -> Found | None:
    first, i = day
    last = first
    joint = range_mark(phrase, i) or phrase[i].value == "and"
    more = day_at(phrase, i + 1) if joint else None
    if more and first < more[0] and _is_second_day(at, phrase, (i, more[1]), more[0] - first):
        last, i = more
    year, i = _year_after(phrase, i)
    end = phrase[i - 1].end
    if last != first:
        return _span_of_days(at.start, end, (year, month, first), last)
    return _directed(at.text, at.floor, _found(at.start, end, year, month, first))


def _is_second_day(at: Trigger, phrase: Phrase, words: tuple[int, int], apart: int) -> bool:
    """Whether the number after "to" or "and" is a day too: "June 3 to 7", "May 27 and 28", not "May 3 and 7 men"."""
    joint, after = phrase[words[0]], phrase[words[1]]
    if after.sort in ("month", "meridiem", ":", "units", "unit"):
        return False
    if joint.value != "and" or _between(at):
        return True
    return apart == 1 and after.sort in ("", ".", ",", ";", ")")


def _between(at: Trigger) -> bool:
    return left(at.text, at.start, at.floor).value == "between"


def _year_after(phrase: Phrase, i: int) -> tuple[str, int]:
    """The year that may follow a day and month, across a comma or "of"."""
    j = i
    if phrase[j].sort == ",":
        j += 1
    elif phrase[j].value in ("of", "in"):
        j += 1
        if phrase[j].value == "the" and phrase[j + 1].value == "Y":
            j += 2
    if j > i and phrase[j].sort not in ("digits", "cardinal"):
        return "XXXX", i
    read = year_at(phrase, j)
    if read:
        return read
    if (
        j == i
        and phrase[i].sort == "digits"
        and len(phrase[i].value) == 2
        and phrase[i + 1].sort in ("", ".", ",", ";", ")")
        and not (phrase.touches(i + 1) and phrase[i + 2].sort == "digits" and phrase.touches(i + 2))
    ):
        return century(int(phrase[i].value)), i + 1
    return "XXXX", i


def _found(start: int, end: int, year: str, month: int, day: int) -> Found:
    stated = "dm" if year == "XXXX" else "dmy"
    return Found(start, end, f"{year}-{month:02}-{day:02}", stated)


def _span_of_days(start: int, end: int, first: tuple[str, int, int], last: int) -> Found:
    year, month, day = first
    value = f"({year}-{month:02}-{day:02},{year}-{month:02}-{last:02},P{last - day}D)"
    return Found(start, end, value, "dm" if year == "XXXX" else "dmy")


def day_first(text: str, start: int, floor: int) -> Found | None:
    """A date that starts with its day: "4 March 1930", "the 4th of March", "4-7 March", "31-Oct-74"."""
    phrase = phrase_at(text, start)
    read = day_at(phrase, 0)
    if not read:
        return None
    first, i = read
    last = first
    if phrase[i].sort == "/" and (next_day := day_at(phrase, i + 1)) and next_day[0] == first + 1:
        last, i = next_day
    elif (range_mark(phrase, i) or phrase[i].value == "and") and (more := day_at(phrase, i + 1)):
        led = left(text, start, floor).value
        if phrase[i].value == "and" and led != "between" and (led != "on" or more[0] != first + 1):
            return None
        last, i = more
    i += _is_day_of(phrase, i, first)
    j = i + 1 if phrase[i].value == "of" or phrase[i].sort in ("-", "/", ",") and last == first else i
    word = phrase[j]
    if word.sort != "month" or j > i and phrase[i].sort == ",":
        return None
    if word.value in ("3", "5") and text[word.start].islower() and phrase[j + 1].sort not in ("digits", ",", ".", ""):
        return None
    return _day_month(text, (_back_to_article(text, start, floor), floor), (first, last), (phrase, j))


def _is_day_of(phrase: Phrase, i: int, day: int) -> bool:
    """ "the 13th day of March": its "day", where the month has so many."""
    of = phrase[i].value == "D" and phrase[i + 1].value == "of" and phrase[i + 2].sort == "month"
    return of and day <= month_days(2000, int(phrase[i + 2].value))


def _back_to_article(text: str, start: int, floor: int) -> int:
    before = left(text, start, floor)
    return before.start if before.value == "the" else start


def _directed(text: str, floor: int, found: Found) -> Found:
    """ "last Nov. 11", "next 6th of April"."""
    before = left(text, found.start, floor)
    if before.value not in ("-1", "1") or found.stated != "dm" or written(text, before) not in ("last", "next", "past"):
        return found
    shift = Shift("month", -12, -1) if before.value == "-1" else Shift("month", 1, 12)
    return found._replace(start=before.start, shift=shift)


def _day_month(text: str, place: tuple[int, int], days: tuple[int, int], at: tuple[Phrase, int]) -> Found:
    start, floor = place
    phrase, j = at
    month, i = int(phrase[j].value), j + 1
    lower = phrase.lower(j)
    if phrase[i].sort == "." and len(lower) < 5 and phrase[i + 1].sort in ("digits",):
        i += 1
    if phrase[i].sort in ("-", "/") and phrase[i + 1].sort == "digits" and phrase.touches(i):
        short = phrase[i + 1].value
        year, i = (century(int(short)), i + 2) if len(short) == 2 else year_at(phrase, i + 1) or ("XXXX", i)
    else:
        year, i = _year_after(phrase, i)
    end = phrase[i - 1].end
    if days[1] > days[0]:
        return _span_of_days(start, end, (year, month, days[0]), days[1])
    return _directed(text, floor, _found(start, end, year, month, days[0]))
