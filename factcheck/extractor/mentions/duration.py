"""A length of time, and the times that are reckoned by one: "three weeks", "two years ago", "the last 3 days"."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model.timex import Shift

from .numeral import numeral
from .phrase import Found, Phrase, Word, left, phrase_at, written

GRAINS = {"S": "second", "N": "minute", "H": "hour", "D": "day", "WE": "week", "W": "week", "M": "month", "Q": "quarter", "Y": "year"}
BLANK = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "F": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX"}
BLANK |= {"E": "XXX", "C": "XX", "L": "X", "H": "XXXX-XX-XXTXX", "N": "XXXX-XX-XXTXX:XX", "S": "XXXX-XX-XXTXX:XX:XX"}
_DAYS = {"D": 1, "W": 7, "WE": 7, "F": 14}
_MONTHS = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200, "L": 12000}
_SCALED = {"F": ("W", 2), "E": ("Y", 10), "C": ("Y", 100), "L": ("Y", 1000), "Q": ("M", 3)}
_SECONDS = {"S": 1, "N": 60, "H": 3600}
_FILLERS = frozenset(
    "more additional consecutive straight full whole long calendar working business fewer further other extra successive solid short "
    "brief weary difficult tumultuous turbulent academic fiscal light school prison".split()
)
_BEFORE = {"ago": -1, "back": -1, "earlier": -1, "previously": -1, "before": 0, "beforehand": -1}
_AFTER = {"later": 1, "hence": 1, "afterwards": 1, "afterward": 1, "on": 0}
_LETTERS = {"h": "H", "d": "D", "y": "Y", "s": "S", "m": "N"}


def unit_of(phrase: Phrase, i: int) -> str | None:
    """The code of the unit that word i names; None for another word."""
    word = phrase[i]
    if word.sort in ("unit", "units"):
        return word.value
    if word.sort == "ordinal" and word.value == "2" and phrase.lower(i) == "second":
        return "S"
    if word.sort == "part" and phrase.lower(i) == "night" or word.sort == "parts" and word.value == "NI":
        return "D"
    return None


def period(amount: Fraction, unit: str) -> str:
    """The TIMEX3 duration.

    >>> period(Fraction(5, 2), "H"), period(Fraction(3), "F"), period(Fraction(2), "E")
    ('PT2.5H', 'P6W', 'P20Y')
    """
    if unit in _SCALED:
        unit, times = _SCALED[unit]
        amount *= times
    if unit in _SECONDS:
        return f"PT{_plain(amount)}{'M' if unit == 'N' else unit}"
    return f"P{_plain(amount)}{unit}"


def _plain(amount: Fraction) -> str:
    return str(amount.numerator) if amount.denominator == 1 else f"{float(amount):.10g}"


def counted(text: str, start: int, floor: int) -> Found | None:
    """The duration whose number starts here.

    >>> [counted(text, 0, 0).value for text in ("three weeks", "2 days 1 month", "one hour and a half", "two years ago")]
    ['P3W', 'P1M2D', 'PT1.5H', 'XXXX']
    """
    read = numeral(text, start)
    if not read:
        return None
    number, end = read
    phrase = phrase_at(text, end)
    i = 1 if phrase[0].sort in ("-", "‑") and phrase.touches(0) or phrase[0].sort == "-" else 0
    i = _over_fillers(phrase, i)
    if number.denominator > 1:
        i = _over_article(phrase, i)
    unit = unit_of(phrase, i) or _letter(phrase, i, end)
    if phrase[i].sort == "unit" and phrase[i - 1].sort == "direction" and number.fraction != 1:
        return None
    if unit is None and phrase[i].sort in ("weekday", "weekdays"):
        return _weekdays_on(number.fraction, (start, end), phrase, i)
    if unit is None and number.denominator == 4 and text[start:end].lower().endswith("quarters"):
        return _quarters(text, (start, floor), number.digits, phrase)
    if unit is None or number.digits < 0 or number.exponent > 12:
        return None
    if _is_age(phrase, i + 1):
        return None
    inner = phrase[i - 1].value if i and phrase[i - 1].sort == "direction" else ""
    parts, i = _more_parts(phrase, [(number.fraction, unit)], i + 1)
    found = dated(text, (start, floor), parts, (phrase, i))
    if inner and found.shift is None:
        return found._replace(shift=_window(parts, inner))
    return found


def _weekdays_on(count: Fraction, ends: tuple[int, int], phrase: Phrase, i: int) -> Found | None:
    """ "two Sundays from now", "three Fridays ago"."""
    sign, end = _suffix(phrase, i + 1, ends[1])
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
        if phrase[i].value in _FILLERS or (phrase[i].sort in ("direction",) and phrase[i].value != "same" and phrase.lower(i) != "that"):
            i += 1
        elif phrase[i].sort == "-" and i:
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
    if i or word.start != end or word.end - word.start != 1 or phrase[1].start == word.end and phrase[1].sort not in ("", ".", ","):
        return None
    return {"h": "H", "Y": "Y", "d": "D"}.get(phrase.text[word.start])


def _is_age(phrase: Phrase, i: int) -> bool:
    """ "53 years old", "53-year-old", "12 years of age"."""
    j = i + 1 if phrase[i].sort in ("-", "‑") else i
    return phrase[j].value in ("old", "olds") or phrase[i].value == "of" and phrase[i + 1].value == "age"


Part = tuple[Fraction, str]


def _more_parts(phrase: Phrase, parts: list[Part], i: int) -> tuple[list[Part], int]:
    """The further parts of "5 years 1 month 12 days", "one hour and a half"."""
    while True:
        j = i + 1 if phrase[i].sort == "," else i
        j = j + 1 if phrase[j].value == "and" else j
        if phrase.lower(j) == "half" or phrase[j].value == "a" and phrase.lower(j + 1) == "half":
            if j == i or phrase[j + 1].sort in ("unit", "units") or phrase[j + 2].sort in ("unit", "units"):
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
    start, mod, direction = _led(text, start, floor)
    value = _joined(parts)
    if direction == "every":
        return Found(start, end, value, kind="set")
    sign, end = _suffix(phrase, i, end)
    shown = "LESS_THAN" if mod == "NEARLY" else mod
    if sign:
        return Found(start, end, BLANK[_coarsest(parts)], mod=shown, shift=_shift(parts, sign, mod))
    if direction:
        return Found(start, end, value, kind="duration", mod=shown, shift=_window(parts, direction))
    return Found(start, end, value, kind="duration", mod=shown)


def _joined(parts: list[Part]) -> str:
    if len(parts) == 1:
        return period(*parts[0])
    order = "LCEYQMFWDHNS"
    ranked = sorted(parts, key=lambda part: order.find(part[1][0]))
    days = "".join(period(*part)[1:] for part in ranked if part[1] not in _SECONDS)
    clock = "".join(period(*part)[2:] for part in ranked if part[1] in _SECONDS)
    return "P" + days + ("T" + clock if clock else "")


def _coarsest(parts: list[Part]) -> str:
    return parts[0][1] if len(parts) == 1 else min(parts, key=lambda part: "SNHDWFMQYECL".find(part[1][0]))[1]


_NEGATED = {"more": "MORE_THAN", "less": "LESS_THAN", "fewer": "LESS_THAN", "least": "EQUAL_OR_MORE", "most": "EQUAL_OR_LESS"}


def _led(text: str, start: int, floor: int) -> tuple[int, str | None, str]:
    """Where the expression starts with its hedge or direction, the mod, and the direction."""
    word = left(text, start, floor)
    direction, mod = "", None
    if word.sort == "direction" and word.value != "same":
        direction, start = word.value, word.start
        word = left(text, start, floor)
        if word.value == "the" or word.value == "these":
            start, word = word.start, left(text, word.start, floor)
        return start, mod, direction
    if word.sort == "frequency":
        return word.start, None, "every"
    if word.sort == "hedge":
        return word.start, word.value, ""
    return _led_by_two(text, (start, floor), word)


def _led_by_two(text: str, place: tuple[int, int], word: Word) -> tuple[int, str | None, str]:
    start, floor = place
    lower = written(text, word)
    if lower in ("than", "least", "most"):
        before = left(text, word.start, floor)
        if lower == "than" and before.value in ("more", "less", "fewer"):
            return before.start, _NEGATED[before.value], ""
        if lower != "than" and before.value == "at":
            return before.start, _NEGATED[lower], ""
    if lower == "to" and left(text, word.start, floor).value == "up":
        return left(text, word.start, floor).start, "EQUAL_OR_LESS", ""
    return start, None, ""


def _suffix(phrase: Phrase, i: int, end: int) -> tuple[int, int]:
    """-1 or 1 where "ago", "later", "from now" follow, and the end with them; 0 where nothing does."""
    word = phrase[i]
    if word.value in ("ago", "earlier", "beforehand"):
        return -1, word.end
    if word.value in ("later", "hence"):
        return 1, word.end
    if word.value == "back" and phrase[i + 1].sort in ("", ".", ","):
        return -1, word.end
    if word.value == "from" and phrase.lower(i + 1) == "now":
        return 1, phrase[i + 1].end
    return 0, end


def _shift(parts: list[Part], sign: int, mod: str | None) -> Shift:
    """How far the time lies from its anchor: as wide as its unit lets it be read, wider or one-sided with a hedge."""
    if mod is None and any(unit in _SECONDS for _, unit in parts):
        seconds = sum((amount * _SECONDS.get(unit, 86400 * _DAYS.get(unit, 30)) for amount, unit in parts), Fraction(0))
        return Shift("second", sign * int(seconds), sign * int(seconds))
    days = sum((amount * _in_days(unit) for amount, unit in parts), Fraction(0))
    if mod:
        return _hedged_shift(days, sign, mod)
    if all(unit in _DAYS for _, unit in parts):
        slack = 0 if any(unit == "D" for _, unit in parts) else 3
        return Shift("day", sign * int(days) - slack, sign * int(days) + slack)
    if all(unit in _MONTHS for _, unit in parts):
        months = int(sum((amount * _MONTHS[unit] for amount, unit in parts), Fraction(0)))
        slack = _MONTHS[max(parts, key=lambda part: _MONTHS[part[1]])[1]] - 1 or 1
        return Shift("month", sign * months - slack, sign * months + slack)
    return Shift("day", sign * int(days), sign * int(days))


def _in_days(unit: str) -> Fraction:
    if unit in _SECONDS:
        return Fraction(_SECONDS[unit], 86400)
    return Fraction(_DAYS[unit]) if unit in _DAYS else _MONTHS[unit] * Fraction(1461, 48)


def _hedged_shift(days: Fraction, sign: int, mod: str) -> Shift:
    low, high = {
        "NEARLY": (days * Fraction(87, 100), days),
        "LESS_THAN": (Fraction(0), days),
        "MORE_THAN": (days, days * 2),
        "EQUAL_OR_MORE": (days, days * 2),
        "EQUAL_OR_LESS": (Fraction(0), days),
        "APPROX": (days * Fraction(3, 4), days * Fraction(5, 4)),
    }[mod]
    ends = sorted((sign * round(low), sign * round(high)))
    return Shift("day", ends[0], ends[1])


def _window(parts: list[Part], direction: str) -> Shift | None:
    """The days that "the last two weeks" or "the next 3 days" cover, from the anchor."""
    amount, unit = parts[0]
    if unit in _SCALED and unit != "Q":
        unit, times = _SCALED[unit]
        amount *= times
    if len(parts) > 1 or amount.denominator > 1 or direction not in ("-1", "1") or unit not in GRAINS or unit == "WE":
        return None
    count = int(amount)
    grain = GRAINS[unit]
    return Shift(grain, -count, 0) if direction == "-1" else Shift(grain, 0, count)  # type: ignore[arg-type]
