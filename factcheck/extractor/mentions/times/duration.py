"""A length of time, and the times that are reckoned by one: "three weeks", "two years ago", "the last 3 days"."""

from __future__ import annotations

from fractions import Fraction

from factcheck.extractor.lexicon.times import CUES
from factcheck.model import Number
from factcheck.model.timex import Shift

from ..figures.numeral import numeral
from ..phrase import Found, Phrase, Trigger, left, phrase_at, written
from .distance import shift_of, suffix, window
from .length import BLANK, FINER, Part, coarsest, joined_length, unit_of
from .length_lead import led
from .period import numbered

_FILLERS = CUES["inside a length"]
_LETTERS = {"h": "H", "d": "D", "y": "Y", "s": "S", "m": "N"}


def counted(text: str, start: int, floor: int) -> Found | None:
    """The duration whose number starts here.

    >>> [counted(text, 0, 0).value for text in ("three weeks", "2 days 1 month", "two years ago")]
    ['P3W', 'P1M2D', 'XXXX']
    """
    read = numeral(text, start)
    if not read or read[0].digits < 0 or read[0].exponent > 12:
        return None
    number, end = read
    phrase = phrase_at(text, end)
    i = _over_fillers(phrase, 1 if phrase[0].sort in ("-", "‑") else 0)
    i = _over_article(phrase, i) if number.denominator > 1 else i
    unit = unit_of(phrase, i) or _letter(phrase, i, end)
    if unit is None:
        return _uncounted(text, (start, end, floor), number, (phrase, i))
    inner = phrase[i - 1].value if i and phrase[i - 1].sort == "direction" else ""
    if _is_war(phrase, i + 1) or phrase[i].sort == "ordinal" and phrase[0].sort != "-" and number.digits != 1:
        return None
    if inner and phrase[i].sort == "unit" and number.fraction != 1 or _is_age(phrase, i + 1):
        return None
    if phrase[i + 1].value == "of" and (share := _last_of(text, start, floor)):
        return share
    parts, i = more_parts(phrase, [(number.fraction, unit)], i + 1)
    found = dated(text, (start, floor), parts, (phrase, i))
    return found._replace(shift=window(parts, inner)) if inner and found.shift is None else found


def _is_war(phrase: Phrase, i: int) -> bool:
    """ "the Thirty Years' War", "the Six-Day War"."""
    word = phrase[i + 1] if phrase[i].sort in ("'", "’") else phrase[i]
    return word.value == "war" and phrase.text[word.start] == "W"


def _last_of(text: str, start: int, floor: int) -> Found | None:
    """ "the last four months of 2021"."""
    lead = left(text, start, floor)
    return numbered(text, lead.start, floor) if written(text, lead) in ("last", "final") else None


def _uncounted(text: str, place: tuple[int, int, int], number: Number, rest: tuple[Phrase, int]) -> Found | None:
    """ "two Sundays from now", "the previous three quarters": no unit follows, yet a time is counted."""
    phrase, i = rest
    start, end, floor = place
    if phrase[i].sort in ("weekday", "weekdays"):
        return _weekdays_on(number.fraction, (start, end), phrase, i)
    if number.denominator == 4 and text[start:end].lower().endswith("quarters"):
        return _quarters(text, (start, floor), number.digits, phrase)
    return None


def _weekdays_on(count: Fraction, ends: tuple[int, int], phrase: Phrase, i: int) -> Found | None:
    """ "two Sundays from now", "three Fridays ago"."""
    sign, end = suffix(phrase, i + 1, ends[1])
    if not sign or count.denominator > 1:
        return None
    low, high = sorted((sign * (7 * int(count) - 6), sign * 7 * int(count)))
    weekday = int(phrase[i].value)
    return Found(ends[0], end, f"XXXX-WXX-{weekday}", "w", weekday=weekday, shift=Shift("day", low, high))


def _quarters(text: str, place: tuple[int, int], count: int, phrase: Phrase) -> Found | None:
    """ "the previous three quarters": led by a direction, they are quarters of a year."""
    found = dated(text, place, [(Fraction(count), "Q")], (phrase, 0))
    return found if found.shift else None


def _over_fillers(phrase: Phrase, i: int) -> int:
    for _ in range(2):
        if (
            phrase[i].value in _FILLERS
            or (phrase[i].sort in ("direction",) and phrase[i].value != "same" and phrase.lower(i) != "that")
            or phrase[i].sort == "-"
            and i
        ):
            i += 1
    return i


def _over_article(phrase: Phrase, i: int) -> int:
    """ "three quarters of an hour", "half a year"."""
    if phrase[i].value == "of":
        i += 1
    return i + 1 if phrase[i].value in ("a", "an") else i


def _letter(phrase: Phrase, i: int, end: int) -> str | None:
    """ "3h", "3Y": a letter that touches its number."""
    word = phrase[i]
    if (
        i
        or word.start != end
        or word.end - word.start != 1
        or phrase[1].start == word.end
        and phrase[1].sort not in ("", ".", ",")
    ):
        return None
    return {"h": "H", "Y": "Y", "d": "D"}.get(phrase.text[word.start])


def _is_age(phrase: Phrase, i: int) -> bool:
    """ "53 years old", "53-year-old", "12 years of age"."""
    j = i + 1 if phrase[i].sort in ("-", "‑") else i
    return phrase[j].value in ("old", "olds") or phrase[i].value == "of" and phrase[i + 1].value == "age"


def more_parts(phrase: Phrase, parts: list[Part], i: int) -> tuple[list[Part], int]:
    """The further parts of "5 years 1 month 12 days", "one hour and a half"."""
    while True:
        j = i + 1 if phrase[i].sort == "," else i
        j = j + 1 if phrase[j].value == "and" else j
        if phrase.lower(j) == "half" or phrase[j].value == "a" and phrase.lower(j + 1) == "half":
            if (
                phrase[j - 1].value != "and"
                or phrase[j + 1].sort in ("unit", "units")
                or phrase[j + 2].sort in ("unit", "units")
            ):
                return parts, i
            amount, unit = parts[-1]
            return [*parts[:-1], (amount + Fraction(1, 2), unit)], j + (1 if phrase.lower(j) == "half" else 2)
        if phrase[j].sort not in ("digits", "cardinal"):
            return parts, i
        number = _small_number(phrase, j)
        unit_code = unit_of(phrase, number[1])
        if unit_code is None or unit_code == parts[-1][1] or len(parts) > 5 or phrase[number[1]].sort == "ordinal":
            return parts, i
        parts, i = [*parts, (Fraction(number[0]), unit_code)], number[1] + 1


def _small_number(phrase: Phrase, i: int) -> tuple[int, int]:
    value = int(phrase[i].value)
    j = i + 2 if phrase[i + 1].sort == "-" else i + 1
    if phrase[i].sort == "cardinal" and value >= 20 and phrase[j].sort == "cardinal" and int(phrase[j].value) < 10:
        return value + int(phrase[j].value), j + 1
    return value, i + 1


def dated(text: str, place: tuple[int, int], parts: list[Part], rest: tuple[Phrase, int]) -> Found:
    """The duration, with what stands before it (hedge, last, every) and after it (ago, later)."""
    start, floor = place
    phrase, i = rest
    end = phrase[i - 1].end if i else phrase.first
    start, mod, direction = led(text, start, floor)
    value = joined_length(parts)
    if direction == "every" and phrase[i].value != "long":
        return Found(start, end, value, kind="set")
    sign, end = suffix(phrase, i, end)
    shown = "LESS_THAN" if mod == "NEARLY" else mod
    if sign:
        unit = coarsest(parts)
        blank = BLANK["Y" if unit in FINER and parts[0][0].denominator > 1 else unit]
        if len(parts) > 1 and mod is None and blank == BLANK["D"] and value.isalnum():
            blank += f"-{value}"
        return Found(start, end, blank, mod=shown, shift=shift_of(parts, sign, mod))
    if direction:
        return Found(start, end, value, kind="duration", mod=shown, shift=window(parts, direction))
    return Found(start, end, value, kind="duration", mod=shown)


def quarter_of_unit(at: Trigger) -> Found | None:
    """ "a quarter of an hour"."""
    phrase = phrase_at(at.text, at.start)
    if phrase[1].value != "of" or phrase[2].value not in ("a", "an") or phrase[3].sort != "unit":
        return None
    return counted(at.text, at.start, at.floor)
