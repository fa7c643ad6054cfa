"""A calendar date: "4 March 1930", "March 3rd, 2015", "June 3 to 7", "October 1999", "2019-04-25", "3/3/2015"."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from factcheck.model.timex import Shift

from .calendar_parts import DASHES, century, day_at, range_mark, year_at
from .phrase import Found, Phrase, Trigger, left, phrase_at, written

_LEADS = frozenset(
    "in of last next this since until till by early late mid from to through during between before after for each every "
    "past previous coming following on end beginning start middle around".split()
)
_NAMES = frozenset(("may", "march"))
_GIVEN_NAMES = frozenset(("april", "june", "jan", "august", "dec", "sep", "mar"))
_LIKE_ABBREVIATIONS = frozenset(("may", "june", "july"))


def month_first(at: Trigger) -> Found | None:
    """A date that starts with its month, or the month alone."""
    text = at.text
    lower = text[at.start : at.end].lower()
    phrase = Phrase(text, at.end)
    short = len(lower) < 5 and lower not in _LIKE_ABBREVIATIONS
    i = 1 if phrase[0].sort == "." and short and phrase[1].sort in ("digits", ",", "word", "") else 0
    joined = phrase[i].sort in ("-", "/") and phrase[i + 1].sort == "digits"
    month = int(at.value)
    if joined and phrase.touches(i) and (read := year_at(phrase, i + 1)) and phrase[read[1]].sort == "-":
        last = day_at(phrase, read[1] + 1)
        if last:
            return _found(at.start, phrase[last[1] - 1].end, read[0], month, last[0])
    day = day_at(phrase, i + 1 if joined else i)
    if day:
        return _month_day(at, phrase, month, day)
    if phrase[i].sort == "digits" and not year_at(phrase, i):
        return None
    return _month_year(at, phrase, month, i)


def _month_day(at: Trigger, phrase: Phrase, month: int, day: tuple[int, int]) -> Found | None:
    first, i = day
    if at.text[at.start].islower() and written(at.text, Phrase(at.text, at.start)[0]) in _NAMES and phrase[i].sort == "units":
        return None
    last = first
    if (range_mark(phrase, i) or phrase[i].value == "and") and (more := day_at(phrase, i + 1)):
        after = phrase[more[1]]
        if after.sort not in ("month", "meridiem", ":", "units", "unit") and first < more[0] and (phrase[i].value != "and" or _between(at)):
            last, i = more
    year, i = _year_after(phrase, i)
    end = phrase[i - 1].end
    if last != first:
        return _span_of_days(at.start, end, (year, month, first), last)
    return _found(at.start, end, year, month, first)


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
    if j == i and phrase[i].sort == "digits" and len(phrase[i].value) == 2 and phrase[i + 1].sort in ("", ".", ",", ";", ")"):
        return century(int(phrase[i].value)), i + 1
    return "XXXX", i


def _month_year(at: Trigger, phrase: Phrase, month: int, i: int) -> Found | None:
    j = i + 1 if phrase[i].sort in (",", "/", "-") or phrase[i].value in ("of", "in") else i
    read = year_at(phrase, j)
    if read and (j == i or phrase[j].sort in ("digits", "cardinal")):
        start, mod = modified(at)
        return Found(start, phrase[read[1] - 1].end, f"{read[0]}-{month:02}", "my", mod=mod)
    end = phrase[i - 1].end if i else at.end
    before = left(at.text, at.start, at.floor)
    if before.sort == "direction" and before.value != "same" and (at.text[at.start].isupper() or phrase.lower(0) != "."):
        return _directed_month(at, (before.start, end), (month, int(before.value)))
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
    begin, mod = modified(at._replace(start=start))
    if at.text[at.start].islower() and at.text[at.start : at.end] in ("march", "mar", "sat"):
        return None
    shift = {-1: Shift("month", -12, -1), 0: Shift("year", 0, 0), 1: Shift("month", 1, 12)}[steps]
    return Found(begin, end, f"XXXX-{month:02}", "m", mod=mod, shift=shift)


def _is_month(at: Trigger, phrase: Phrase, i: int) -> bool:
    """Whether a bare month word is the month: not a verb, a march, a Mrs May or an April Smith."""
    text, word = at.text, at.text[at.start : at.end]
    lower = word.lower()
    before = left(text, at.start, at.floor)
    led = written(text, before) in _LEADS and not (lower == "may" and phrase[0].sort in ("'", "’"))
    if word.islower() and (lower in _NAMES or len(lower) < 4):
        return led and lower not in ("mar", "sat", "sun") and phrase[i].sort in ("", ".", ",") and before.sort == "direction"
    if lower in _NAMES or len(lower) < 4 or lower in ("sept",):
        return led or (i == 1 and lower not in _NAMES)
    following = phrase[i]
    if lower == "may" and following.sort in ("'", "’") and before.value not in ("last", "this"):
        return False
    name_like = following.sort == "word" and text[following.start].isupper()
    if lower in _GIVEN_NAMES and name_like and not led:
        return False
    return not (before.sort == "word" and text[before.start].isupper() and lower in _GIVEN_NAMES and before.end + 1 == at.start)


def modified(at: Trigger) -> tuple[int, str | None]:
    """Where the time starts with its modifier ("late", "the end of", "mid-"), and the modifier.

    A modifier or preposition apart from the word by "of" or "the" counts too.
    """
    text, floor = at.text, at.floor
    word = left(text, at.start, floor)
    start = at.start
    for _ in range(3):
        if word.sort == "modifier":
            return _with_article(text, word.start, floor), word.value
        if word.value not in ("of", "the", "in"):
            break
        word = left(text, word.start, floor)
    return start, None


def _with_article(text: str, start: int, floor: int) -> int:
    before = left(text, start, floor)
    return before.start if before.value == "the" and text[before.end] == " " else start


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
    if (range_mark(phrase, i) or phrase[i].value == "and") and (more := day_at(phrase, i + 1)):
        if phrase[i].value == "and" and left(text, start, floor).value != "between":
            return None
        last, i = more
    j = i + 1 if phrase[i].value == "of" or phrase[i].sort in ("-", "/", ",") and last == first else i
    word = phrase[j]
    if word.sort != "month" or j > i and phrase[i].sort == ",":
        return None
    if word.value in ("3", "5") and text[word.start].islower() and phrase[j + 1].sort not in ("digits", ",", ".", ""):
        return None
    return _day_month(text, _back_to_article(text, start, floor), (first, last), (phrase, j))


def _back_to_article(text: str, start: int, floor: int) -> int:
    before = left(text, start, floor)
    return before.start if before.value == "the" else start


def _day_month(text: str, start: int, days: tuple[int, int], at: tuple[Phrase, int]) -> Found:
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
    return _found(start, end, year, month, days[0])


_NUMERIC = re.compile(
    r"""(?:(?P<y>\d{4})(?P<a>[-/.])(?P<m>\d\d?|[A-Za-z]{3,4})(?P=a)(?P<d>\d\d?)
      | (?P<p>\d\d?)(?P<b>[-/.])(?P<q>\d\d?)(?P=b)(?P<z>\d{4}|\d\d)
      | (?P<c>\d{4})(?P<e>\d\d)(?P<f>\d\d))
    (?P<t>T\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?)?
    (?![\d/]|[-.]\d|[%$])""",
    re.VERBOSE,
)


def numeric(text: str, start: int) -> Found | None:
    """A date in numbers, in the order that can hold: month first where both can.

    >>> [numeric(text, 0).value for text in ("2016-10-16", "21/04/2016", "3/3/2015", "2012/aug/10", "20161016")]
    ['2016-10-16', '2016-04-21', '2015-03-03', '2012-08-10', '2016-10-16']
    """
    if start and text[start - 1] in "-/.$£€#@_" or not (found := _NUMERIC.match(text, start)):
        return None
    year, month, day = _ordered(found)
    if not (1 <= month <= 12 and 1 <= day <= monthrange(2000 if year == "XXXX" else int(year) or 4, month)[1]):
        return None
    value = f"{year}-{month:02}-{day:02}"
    if found["t"]:
        return Found(start, found.end(), value + found["t"], "dmyt", "time")
    return Found(start, found.end(), value, "dmy")


def _ordered(found: re.Match[str]) -> tuple[str, int, int]:
    if found["y"]:
        month = found["m"]
        return found["y"], int(month) if month.isdigit() else _month_of(month), int(found["d"])
    if found["c"]:
        return found["c"] if "1800" <= found["c"] <= "2100" else "XXXX", int(found["e"]), int(found["f"])
    first, second, year = int(found["p"]), int(found["q"]), found["z"]
    if len(year) == 2:
        if found["b"] == ".":
            return "XXXX", 0, 0
        year = century(int(year))
    if found["b"] == "." and second <= 12:
        return year, second, first
    return (year, second, first) if first > 12 else (year, first, second)


def _month_of(word: str) -> int:
    sort, value = _words().get(word.lower(), ("", "0"))
    return int(value) if sort == "month" else 0


def _words() -> dict[str, tuple[str, str]]:
    from factcheck.extractor.lexicon.times import WORDS

    return WORDS


_MONTH_YEAR = re.compile(r"(0?[1-9]|1[0-2])/((?:19|20)\d\d)(?![\d/.-])")


def month_and_year(text: str, start: int, floor: int) -> Found | None:
    """ "06/2004"."""
    found = _MONTH_YEAR.match(text, start)
    if not found or start and text[start - 1] in "-/.$£€#@_":
        return None
    return Found(start, found.end(), f"{found[2]}-{int(found[1]):02}", "my")


_SLASHED = re.compile(r"(\d\d?)([/.-])(\d\d?)(?![\d/]|[-.,:]\d|%|[ ]?(?:pct|per|mil|bil|of|p\b|a\b))")
_DATED_BY = frozenset(("on", "until", "till", "due"))


def month_and_day(text: str, start: int, floor: int) -> Found | None:
    """ "on 4/22", "Friday 7/6": two numbers that only a preposition or a weekday makes a date."""
    found = _SLASHED.match(text, start)
    if not found or (start and text[start - 1] in "-/.$£€#@_,:"):
        return None
    first, second = int(found[1]), int(found[3])
    before = left(text, start, floor)
    led = before.value in _DATED_BY or before.sort == "weekday"
    if not led and (found[2] != "/" or not 13 <= max(first, second) <= 31 or (first, second) == (24, 7)):
        return None
    month, day = (second, first) if first > 12 else (first, second)
    if not (1 <= month <= 12 and 1 <= day <= monthrange(2000, month)[1]):
        return None
    return Found(start, found.end(), f"XXXX-{month:02}-{day:02}", "dm")


def known(year: str, month: int, day: int) -> date | None:
    """The date, where there is one."""
    try:
        return date(int(year), month, day)
    except ValueError:
        return None
