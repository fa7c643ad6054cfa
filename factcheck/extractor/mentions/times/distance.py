"""How far a length of time leads from its anchor: "ago", "later", "the last", with what a hedge leaves open."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model import Timex
from factcheck.model.timex import Shift

from ..phrase import Phrase
from .length import DAYS, FINER, GRAINS, MONTHS, SCALED, SECONDS, Part, coarsest

_CLOSED = ("", ".", ",", ";", ")")


def suffix(phrase: Phrase, i: int, end: int) -> tuple[int, int]:
    """-1 or 1 where "ago", "later", "from now", "after that" follow, and the end with them; 0 where nothing does."""
    word = phrase[i]
    if word.value in ("earlier", "later") and phrase[i + 1].value == "than":
        return 0, end
    if word.value in ("ago", "earlier", "beforehand", "previously"):
        return -1, word.end
    if word.value in ("later", "hence"):
        return 1, word.end
    if word.value == "back" and phrase[i + 1].sort in ("", ".", ","):
        return -1, word.end
    if word.value == "from" and phrase.lower(i + 1) == "now":
        return 1, phrase[i + 1].end
    if word.value in ("after", "before") and phrase.lower(i + 1) == "that" and phrase[i + 2].sort in _CLOSED:
        return (1 if word.value == "after" else -1), phrase[i + 1].end
    return 0, end


def shift_of(parts: list[Part], sign: int, mod: str | None) -> Shift:
    """How far the time lies from its anchor: as wide as its unit lets it be read, wider or one-sided with a hedge."""
    if mod is None and any(unit in SECONDS for _, unit in parts):
        seconds = sum((amount * SECONDS.get(unit, 86400 * DAYS.get(unit, 30)) for amount, unit in parts), Fraction(0))
        return Shift("second", sign * int(seconds), sign * int(seconds))
    days = sum((amount * _in_days(unit) for amount, unit in parts), Fraction(0))
    if mod:
        return _hedged_shift(days, sign, mod)
    if all(unit in DAYS for _, unit in parts):
        slack = 0 if any(unit == "D" for _, unit in parts) else 3
        return Shift("day", sign * int(days) - slack, sign * int(days) + slack)
    if all(unit in MONTHS for _, unit in parts):
        months = int(sum((amount * MONTHS[unit] for amount, unit in parts), Fraction(0)))
        unit = coarsest(parts)
        whole = all(amount.denominator == 1 for amount, _ in parts) or unit not in FINER
        slack = MONTHS[unit if whole else FINER[unit]] - 1 or 1
        return Shift("month", sign * months - slack, sign * months + slack)
    return Shift("day", sign * int(days), sign * int(days))


def _in_days(unit: str) -> Fraction:
    if unit in SECONDS:
        return Fraction(SECONDS[unit], 86400)
    return Fraction(DAYS[unit]) if unit in DAYS else MONTHS[unit] * Fraction(1461, 48)


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


def window(parts: list[Part], direction: str) -> Shift | None:
    """The days that "the last two weeks" or "the next 3 days" cover, from the anchor."""
    amount, unit = parts[0]
    if unit in SCALED and unit != "Q":
        unit, times = SCALED[unit]
        amount *= times
    if len(parts) > 1 or amount.denominator > 1 or direction not in ("-1", "1") or unit not in GRAINS or unit == "WE":
        return None
    count = int(amount)
    grain = GRAINS[unit]
    return Shift(grain, -count, 0) if direction == "-1" else Shift(grain, 0, count)


def years_off(year: Timex) -> Shift | None:
    """How many years away a year is: "last year", "two years ago"; None for what is not told by the year."""
    if year.shift is None or year.shift.low == year.shift.high:
        return year.shift
    months = year.shift.low + year.shift.high
    whole = year.shift.grain == "month" and months % 24 == 0 and year.text.endswith(("year ago", "years ago"))
    return Shift("year", months // 24, months // 24) if whole else None
