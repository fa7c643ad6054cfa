"""The parts of a written date, each read at a word of a phrase: a day of the month, a year, the end of a range."""

from __future__ import annotations

from ..phrase import Phrase

DASHES = frozenset("-–—‑−~")
TO = frozenset(("to", "through", "thru", "until", "till", "til", "untill"))
_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
NO_DAY_BEFORE = frozenset(("percent", "pct", "million", "billion", "trillion", "thousand", "hundred", "per", "points"))
_TENS = {"20": range(1, 10), "30": range(1, 2)}


def day_at(phrase: Phrase, i: int) -> tuple[int, int] | None:
    """The day of a month at word i ("7", "3rd", "the 15th", "twenty-first"), and the word after it.

    >>> [day_at(Phrase(text, 0), 0) for text in ("3rd", "the fifteenth", "twenty-first", "90-day", "161.00")]
    [(3, 2), (15, 2), (21, 3), None, None]
    """
    if phrase[i].value == "the":
        i += 1
    word = phrase[i]
    if word.sort == "digits":
        return _digit_day(phrase, i)
    if word.sort == "ordinal":
        return int(word.value), i + 1
    if word.sort == "cardinal":
        return _spelled_day(phrase, i)
    return None


def _digit_day(phrase: Phrase, i: int) -> tuple[int, int] | None:
    word = phrase[i]
    if len(word.value) > 2 or not 1 <= int(word.value) <= 31:
        return None
    after = i + 1
    if phrase[after].value in _SUFFIXES and phrase.touches(after):
        return int(word.value), after + 1
    following = phrase[after]
    if following.value in NO_DAY_BEFORE or following.sort == "%" or is_decimal(phrase, after):
        return None
    return int(word.value), after


def is_decimal(phrase: Phrase, after: int) -> bool:
    """Digits go on after a point, a colon or a grouping comma: not a day but 16.5, 5:30 or 1,000."""
    mark = phrase[after].sort
    if mark not in (".", ":", ",") or not phrase.touches(after):
        return False
    return phrase[after + 1].sort == "digits" and phrase.touches(after + 1)


def _spelled_day(phrase: Phrase, i: int) -> tuple[int, int] | None:
    word = phrase[i]
    value, after = int(word.value), i + 1
    if word.value in _TENS:
        j = after + 1 if phrase[after].sort in DASHES else after
        unit = phrase[j]
        if unit.sort in ("ordinal", "cardinal") and int(unit.value) in _TENS[word.value]:
            return value + int(unit.value), j + 1
    return (
        (value, after)
        if value <= 31 and phrase[after].sort != "scale" and phrase[after].value not in NO_DAY_BEFORE
        else None
    )


def year_at(phrase: Phrase, i: int) -> tuple[str, int] | None:
    """The year at word i, four digits wide, and the word after it: "2015", "'98", "88 AD", "nineteen ninety nine".

    >>> [year_at(Phrase(text, 0), 0) for text in ("2015", "1930:", "345 BC", "two thousand and eighteen", "161")]
    [('2015', 1), ('1930', 1), ('BC0345', 2), ('2018', 4), None]
    """
    word = phrase[i]
    if word.sort == "digits":
        return _digit_year(phrase, i)
    if word.sort in ("'", "’", "‘") and phrase[i + 1].sort == "digits" and phrase.touches(i + 1):
        return (century(int(phrase[i + 1].value)), i + 2) if len(phrase[i + 1].value) == 2 else None
    return spelled_year(phrase, i) if word.sort == "cardinal" else None


def _digit_year(phrase: Phrase, i: int) -> tuple[str, int] | None:
    value, after = phrase[i].value, i + 1
    era = phrase.lower(after)
    if era in ("ad", "ce", "bc", "bce") and len(value) <= 4:
        return ("BC" if era[0] == "b" else "") + value.zfill(4), after + 1
    if len(value) != 4 or not "1000" <= value <= "2199" or _goes_on(phrase, after):
        return None
    return value, after


def _goes_on(phrase: Phrase, after: int) -> bool:
    mark = phrase[after]
    if not phrase.touches(after):
        return False
    if mark.sort in (".", ":", ",", "-", "/"):
        following = phrase[after + 1]
        return (
            following.sort == "digits"
            and phrase.touches(after + 1)
            and not (mark.sort == "-" and len(following.value) in (2, 4))
        )
    return mark.sort == "%"


def century(short: int) -> str:
    """The year that two digits mean: 00 to 49 in this century."""
    return str(2000 + short if short < 50 else 1900 + short)


def spelled_year(phrase: Phrase, i: int) -> tuple[str, int] | None:
    """ "nineteen eighty six", "two thousand and eighteen", "seventeen hundred thirty three"."""
    first = int(phrase[i].value)
    following = phrase[i + 1]
    if first == 2 and following.value == "1000":
        j = i + 3 if phrase[i + 2].value == "and" else i + 2
        rest = _below_hundred(phrase, j)
        return (str(2000 + rest[0]), rest[1]) if rest else ("2000", i + 2)
    if not 10 <= first <= 20:
        return None
    if following.value == "100":
        rest = _below_hundred(phrase, i + 3 if phrase[i + 2].value == "and" else i + 2)
        return (str(first * 100 + rest[0]), rest[1]) if rest else (str(first * 100), i + 2)
    rest = _below_hundred(phrase, i + 1)
    return (str(first * 100 + rest[0]), rest[1]) if rest and rest[0] >= 10 else None


def _below_hundred(phrase: Phrase, i: int) -> tuple[int, int] | None:
    word = phrase[i]
    if word.sort != "cardinal":
        return None
    value = int(word.value)
    j = i + 2 if phrase[i + 1].sort in DASHES else i + 1
    unit = phrase[j]
    if value >= 20 and unit.sort == "cardinal" and int(unit.value) < 10:
        return value + int(unit.value), j + 1
    return value, i + 1


def range_mark(phrase: Phrase, i: int) -> bool:
    """Whether word i joins the ends of a range."""
    return phrase[i].sort in DASHES or phrase[i].value in TO
