"""A numbered or named stretch of the calendar: "third quarter of 2016", "the 19th century", "summer 2016"."""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.extractor.lexicon.times import CUES
from factcheck.model.days import date
from factcheck.model.timex import Shift

from ..phrase import Found, Phrase, Trigger, Word, left, phrase_at, written
from .calendar_parts import year_at
from .length import period
from .modifier import modified, with_article
from .reckon import moved


def numbered(text: str, start: int, floor: int) -> Found | None:
    """What an ordinal opens: a quarter, half, century, week, weekday or day of a month or year, a day of the month."""
    phrase = phrase_at(text, start)
    word = phrase[0]
    i = 1
    if word.sort == "digits":
        i = 2
    elif word.sort == "cardinal" and phrase[1].sort in ("-", "ordinal"):
        j = 2 if phrase[1].sort == "-" else 1
        if phrase[j].sort != "ordinal":
            return None
        i, number = j + 1, int(word.value) + int(phrase[j].value)
        return _of(text, (start, floor), number, (phrase, i))
    elif phrase.lower(0) in ("last", "final"):
        return _of(text, (start, floor), -1, (phrase, 1))
    elif word.sort != "ordinal":
        return None
    return _of(text, (start, floor), int(word.value), (phrase, i))


def _of(text: str, place: tuple[int, int], number: int, rest: tuple[Phrase, int]) -> Found | None:
    phrase, i = rest
    start, floor = place
    if phrase[i].sort == "-":
        i += 1
    unit = phrase[i]
    if phrase.lower(i) == "last" and phrase[i + 1].sort in ("unit", "weekday"):
        number, i = -number, i + 1
        unit = phrase[i]
    before = left(text, start, floor)
    if before.sort == "frequency" and number > 1 and unit.sort in ("unit", "weekday"):
        value = f"XXXX-WXX-{unit.value}" if unit.sort == "weekday" else period(Fraction(number), unit.value)
        return Found(before.start, unit.end, value, kind="set")
    begin = before.start if before.value == "the" else start
    if number in (1, -1) and unit.sort in ("cardinal", "digits"):
        return _several(begin, number, (phrase, i))
    if unit.value == "C" and unit.sort == "unit" and number > 0:
        return _century(text, (begin, floor), number, (phrase, i))
    if (
        unit.value == "Q"
        and unit.sort == "unit"
        and 0 < number <= 4
        or phrase.lower(i) == "half"
        and number in (1, 2, -1)
    ):
        return _share(text, (begin, floor), number, (phrase, i))
    if unit.sort in ("unit", "weekday") and unit.value not in ("Y", "E", "N", "S", "H", "L"):
        return _nth(text, begin, number, (phrase, i))
    return None


_SIZES = {"M": ("month", 1), "W": ("week", 1), "D": ("day", 1), "Q": ("month", 3), "Y": ("year", 1)}


def _several(start: int, number: int, rest: tuple[Phrase, int]) -> Found | None:
    """ "the first nine months of 1998", "the last four months of 2021": a length, with the days that it covers."""
    phrase, i = rest
    count, unit = int(phrase[i].value), phrase[i + 1]
    if unit.sort != "units" or unit.value not in _SIZES or not 0 < count < 100 or phrase[i + 2].value != "of":
        return None
    grain, size = _SIZES[unit.value]
    year = year_at(phrase, i + 3)
    if not year or not year[0].isdecimal():
        whole = _whole(phrase, i + 4 if phrase[i + 3].value == "the" else i + 3)
        return Found(start, whole[2], f"P{count * size}{grain[0].upper()}", kind="duration") if whole else None
    first, after = date(int(year[0]), 1, 1), date(int(year[0]) + 1, 1, 1)
    low, high = (
        (first, moved(first, grain, count * size)) if number > 0 else (moved(after, grain, -count * size), after)
    )
    value = f"P{count * size}{grain[0].upper()}"
    return Found(start, phrase[year[1] - 1].end, value, "y", "duration", low=low.isoformat(), high=high.isoformat())


_BEFORE_CHRIST = re.compile(r"[ \n](?:BCE?\b|bce?\b|B\.C\.(?:E\.)?)")


def _century(text: str, place: tuple[int, int], number: int, rest: tuple[Phrase, int]) -> Found:
    phrase, i = rest
    start, mod = modified(Trigger(text, place[0], place[0], place[1], "", ""))
    end = phrase[i].end
    if era := _BEFORE_CHRIST.match(phrase.text, end):
        return Found(start, era.end(), f"BC{number - 1:02}", "y", mod=mod)
    return Found(start, end, f"{number - 1:02}", "y", mod=mod)


def _share(text: str, place: tuple[int, int], number: int, rest: tuple[Phrase, int]) -> Found | None:
    """A quarter or half: of a named year, of this or last year, or of the year that is meant."""
    phrase, i = rest
    half = phrase.lower(i) == "half"
    code = f"H{2 if number == -1 else number}" if half else f"Q{number if number > 0 else 5 + number}"
    start, mod = modified(Trigger(text, place[0], place[0], place[1], "", ""))
    year = year_of(phrase, i + 1)
    if year is None:
        return (
            None
            if code[0] == "H" and phrase[i - 1].sort != "-" and not _is_reported(text, start)
            else Found(start, phrase[i].end, f"XXXX-{code}", mod=mod)
        )
    value, shift, end = year
    return Found(start, end, f"{value}-{code}", "y" if value != "XXXX" else "", mod=mod, shift=shift)


_SIGNS = re.compile(
    r"[%$£€¥]|\b(?:percent|per cent|pct|profits?|revenues?|earnings|sales|turnover|GDP|growth|econom\w+|exports)\b"
)


def _is_reported(text: str, start: int) -> bool:
    """Whether money or percentages stand near: "the first half" of a year, not of a match."""
    return _SIGNS.search(text, max(0, start - 120), start + 120) is not None


def year_of(phrase: Phrase, i: int) -> tuple[str, Shift | None, int] | None:
    """ "of 2016", "2016", "of last year", "of the year": the year, or its distance."""
    if phrase[i].value in ("of", "in") or phrase[i].sort == ",":
        i += 1
    if phrase[i].value == "the":
        i += 1
    if phrase[i].value == "fiscal":
        i += 1
    year = year_at(phrase, i)
    if year:
        return year[0], None, phrase[year[1] - 1].end
    if (
        phrase[i].sort == "direction"
        and phrase[i + 1].sort == "unit"
        and phrase[i + 1].value == "Y"
        and phrase[i].value != "same"
    ):
        steps = int(phrase[i].value)
        return "XXXX", Shift("year", steps, steps), phrase[i + 1].end
    if phrase[i].sort == "unit" and phrase[i].value == "Y":
        return "XXXX", Shift("year", 0, 0), phrase[i].end
    return None


def _nth(text: str, start: int, number: int, rest: tuple[Phrase, int]) -> Found | None:
    """ "the first Tuesday of October", "the last week of 2018", "the 20th day of next month"."""
    phrase, i = rest
    unit = phrase[i]
    j = i + 1
    if phrase[j].value in ("of", "in"):
        j += 1
    elif unit.sort == "unit" and phrase[j].sort not in ("direction",):
        return None
    if phrase[j].value == "the":
        j += 1
    code = unit.value if unit.sort == "unit" else f"{unit.value}"
    inner = _nth_code(unit.sort, code, number)
    whole = _whole(phrase, j)
    if not whole:
        return None
    value, shift, end = whole
    stated = "y" if value[:4].isdecimal() else ""
    return Found(start, end, f"{value}/{inner}", stated, shift=shift)


def _nth_code(sort: str, code: str, number: int) -> str:
    return f"{'d' if sort == 'weekday' else ''}{code}{number:+d}"


def _whole(phrase: Phrase, j: int) -> tuple[str, Shift | None, int] | None:
    """The month or year of which something is a part."""
    word = phrase[j]
    if word.sort == "month":
        k = j + 2 if phrase[j + 1].sort == "," or phrase[j + 1].value == "of" else j + 1
        year = year_at(phrase, k)
        end = phrase[year[1] - 1].end if year else word.end
        return f"{year[0] if year else 'XXXX'}-{int(word.value):02}", None, end
    if year := year_at(phrase, j):
        return year[0], None, phrase[year[1] - 1].end
    steps = 0
    if word.sort == "direction" and word.value != "same":
        steps, word = int(word.value), phrase[j + 1]
    if word.sort != "unit" or word.value not in ("M", "Y"):
        return None
    if word.value == "M":
        return "XXXX-XX", Shift("month", steps, steps), word.end
    return "XXXX", Shift("year", steps, steps), word.end


def season(at: Trigger) -> Found | None:
    """ "summer 2016", "the spring of 1978", "last winter", "this fall"."""
    text = at.text
    phrase = Phrase(text, at.end)
    j = 1 if phrase[0].value == "of" or phrase[0].sort == "," else 0
    year = year_at(phrase, j)
    before = left(text, at.start, at.floor)
    start, mod = modified(at)
    if year:
        start = before.start if start == at.start and before.value == "the" else start
        last = _second_year(phrase, year[1]) if at.value == "WI" else year[1]
        return Found(start, phrase[last - 1].end, f"{year[0]}-{at.value}", "y", mod=mod)
    if before.sort == "direction" and before.value != "same":
        begin, mod = modified(at._replace(start=before.start))
        steps = int(before.value)
        outer = left(text, begin, at.floor)
        begin = outer.start if written(text, outer) in ("the", "this") else begin
        if written(text, before) in ("coming", "upcoming"):
            return Found(begin, at.end, f"XXXX-{at.value}", mod=mod, shift=Shift("day", 0, 366))
        return Found(begin, at.end, f"XXXX-{at.value}", mod=mod, shift=Shift("year", steps, steps))
    if written(text, before) in ("that", "same") and _is_time_word(at, before):
        outer = before if written(text, before) == "that" else left(text, before.start, at.floor)
        return Found(outer.start, at.end, f"XXXX-{at.value}", shift=Shift("year", 0, 0))
    if before.sort == "frequency":
        return Found(before.start, at.end, f"XXXX-{at.value}", kind="set")
    if not mod and not _is_season(at, before):
        return None
    return Found(start if mod else with_article(text, start, at.floor), at.end, f"XXXX-{at.value}", mod=mod)


def _second_year(phrase: Phrase, i: int) -> int:
    """The word after the second year of "the winter of 1944–45"; i where there is none."""
    spans = phrase[i].sort in ("-", "–", "/") and phrase.touches(i) and phrase.touches(i + 1)
    return i + 2 if spans and phrase[i + 1].sort == "digits" and len(phrase[i + 1].value) in (2, 4) else i


def _is_time_word(at: Trigger, before: Word) -> bool:
    """ "that summer"; "that spring" and "that fall" only at the head of a sentence: they may be verbs."""
    return written(at.text, Word("", "", at.start, at.end)) not in ("fall", "spring") or at.text[before.start].isupper()


def _is_season(at: Trigger, before: Word) -> bool:
    """ "in summer", "the winter"; "the fall" and "the spring" only where a preposition makes them times."""
    if before.value not in ("in", "the"):
        return False
    ambiguous = at.text[at.start : at.end].lower() in ("fall", "spring")
    if ambiguous and before.value == "in":
        following = phrase_at(at.text, at.end)[0]
        return following.sort in ("", ".", ",", ";", ")") or following.value in CUES["after a year"]
    return not ambiguous or left(at.text, before.start, at.floor).value in ("in", "during", "since", "by", "until")


def decade_named(at: Trigger) -> Found | None:
    """ "the nineteen-sixties", "the sixties"."""
    before = left(at.text, at.start, at.floor)
    if before.sort == "cardinal" and before.value in ("17", "18", "19", "20"):
        outer = left(at.text, before.start, at.floor)
        start = outer.start if outer.value == "the" else before.start
        return Found(start, at.end, f"{before.value}{at.value[0]}", "y")
    outer = left(at.text, before.start, at.floor)
    if (
        before.value == "the"
        and (outer.value in ("in", "of", "during", "since", "from") or at.text[at.start].isupper())
        or before.sort == "modifier"
        and outer.value == "the"
    ):
        return Found(before.start if before.value == "the" else outer.start, at.end, f"19{at.value[0]}", "y")
    return None


def decade_spelled(text: str, start: int, floor: int) -> Found | None:
    """ "nineteen-nineties", from its first word."""
    phrase = phrase_at(text, start)
    word = phrase[2] if phrase[1].sort == "-" else phrase[1]
    if word.sort != "decade":
        return None
    return decade_named(Trigger(text, word.start, word.end, floor, word.sort, word.value))
