"""A number in words: "two hundred and twelve", "three and a half million", "two-thirds", "naught point five"."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.numerals import (
    CARDINALS,
    DOZEN,
    HUNDRED,
    ORDINALS,
    PARTS,
    SCALE,
    TEEN,
    TEN,
    UNIT,
    ZERO,
)
from factcheck.model import Number

from ..onward import plain_word
from .digits import digits

_WORD = re.compile(r"[A-Za-z]+")
_NEXT = re.compile(r"[ \u00a0]{0,16}(?:\r?\n[ ]{0,8})?[-‐‑–—]?[ \u00a0]?([A-Za-z]+)")
_PREFIX = re.compile(r"-(?!a-|million|billion|dozen|owned)[a-z]")
_PART_OF = re.compile(r"[ \u00a0\n-](?:of[ ](?:an?[ ]|one[ ])?|an?[ -])?([A-Za-z]+)")
_MEASURED = re.compile(r"[ ](?:hour|minute|min|day|week|month|year|decade|centur|time|mile|million|billion)")
Read = tuple[Number, int]


class Cardinal:
    """A cardinal as it grows word by word."""

    __slots__ = ("after", "current", "end", "place", "scale", "tail", "total")

    def __init__(self, end: int) -> None:
        self.total = self.current = self.place = 0
        self.scale = 99
        self.tail = -1
        self.after = ""
        self.end = end

    def take(self, kind: int, value: int) -> bool:
        """Add a word; False where it cannot follow."""
        if kind <= TEN:
            return self._take_small(kind, value)
        if kind == HUNDRED:
            return self._take_hundred()
        return self._take_dozen() if kind == DOZEN else self._take_scale(value)

    def _take_small(self, kind: int, value: int) -> bool:
        fits = self.tail in (-1, HUNDRED, SCALE) or (self.tail == TEN and kind == UNIT and self.current % 10 == 0)
        if not fits or (kind == ZERO and self.tail != -1):
            return False
        self.current += value
        self.tail, self.place = kind, 0
        return True

    def _take_hundred(self) -> bool:
        if self.tail == HUNDRED or self.current >= 100 or self.tail == DOZEN:
            return False
        self.current = (self.current or 1) * 100
        self.tail, self.place = HUNDRED, 0
        return True

    def _take_dozen(self) -> bool:
        if self.tail in (SCALE, DOZEN):
            return False
        self.current = (self.current or 1) * 12
        self.tail = DOZEN
        return True

    def _take_scale(self, power: int) -> bool:
        if self.tail == SCALE and not self.current:
            return self._raise(power)
        if power >= self.scale:
            return False
        self.total += (self.current or 1) * 10**power
        self.current, self.scale, self.tail = 0, power, SCALE
        self.place = power if power > 3 else 0
        return True

    def _raise(self, power: int) -> bool:
        """A scale on a scale: "two hundred thousand million", "a million million"."""
        if power < self.scale or power + len(str(self.total)) > 30:
            return False
        self.total *= 10**power
        self.place = power + (self.place or 0)
        return True

    @property
    def value(self) -> int:
        return self.total + self.current

    @property
    def number(self) -> Number:
        return Number(self.value // 10**self.place, self.place)


def spelled(text: str, pos: int) -> Read | None:
    """The number in words that starts at pos, and its end; None where no number word stands there.

    >>> [spelled(text, 0) for text in ("two hundred and three men", "half a million")]    # doctest: +ELLIPSIS
    [(Number(digits=203, ...), 21), (Number(digits=5, exponent=5, ...), 14)]
    """
    found = _WORD.match(text, pos)
    if not found:
        return None
    word = found[0].lower()
    if word in ("a", "an"):
        return _after_article(text, found.end())
    if word in ("minus", "negative"):
        return _negative(text, found.end())
    if word in PARTS:
        return _part(text, Number(1, 0, PARTS[word]), found.end()) if word in _BARE else None
    if word not in CARDINALS:
        return None
    kind, value = CARDINALS[word]
    if kind <= TEN and plain_word(text, found.end()):
        return Number(value), found.end()
    cardinal = _cardinal(text, word, found.end())
    return _fraction(text, cardinal) or (cardinal.number, cardinal.end)


_FOLLOWERS = frozenset(("and", "point", *PARTS, *(word for word, (kind, _) in CARDINALS.items() if kind == TEN)))
"""Words after a cardinal that may make a fraction or a decimal of it."""
_GAPS = frozenset(" \u00a0\n-")
_BARE = frozenset(("half", "quarter"))


def cardinal_at(text: str, pos: int) -> Cardinal | None:
    """The whole cardinal that starts at pos, without fractions."""
    found = _WORD.match(text, pos)
    word = found[0].lower() if found else ""
    return _cardinal(text, word, found.end()) if found and word in CARDINALS else None


def _cardinal(text: str, word: str, end: int) -> Cardinal:
    cardinal = Cardinal(end)
    cardinal.take(*CARDINALS[word])
    cardinal.after = ""
    while step := _NEXT.match(text, cardinal.end):
        cardinal.after = word = step[1].lower()
        if word == "and" and cardinal.tail in (HUNDRED, SCALE):
            step = _NEXT.match(text, step.end())
            if not step or not _joins(text, cardinal, step):
                break
            word = step[1].lower()
        if word not in CARDINALS or not cardinal.take(*CARDINALS[word]):
            break
        cardinal.end = step.end()
    return cardinal


def _joins(text: str, cardinal: Cardinal, step: re.Match[str]) -> bool:
    """Whether what follows "and" belongs: "one hundred and two", but not "two million and three fifths"."""
    kind, value = CARDINALS.get(step[1].lower(), (SCALE, 0))
    if kind not in (UNIT, TEEN, TEN):
        return False
    after = _NEXT.match(text, step.end())
    if after and kind == TEN and CARDINALS.get(after[1].lower(), (TEN, 0))[0] == UNIT:
        after = _NEXT.match(text, after.end())
    word = after[1].lower() if after else ""
    if word in PARTS and word.endswith("s"):
        return False
    kind, value = CARDINALS.get(word, (UNIT, 0))
    return cardinal.tail == HUNDRED or kind != SCALE or value < cardinal.scale


def _after_article(text: str, end: int) -> Read | None:
    step = _NEXT.match(text, end)
    if not step:
        return None
    word = step[1].lower()
    if word in PARTS and not word.endswith("s"):
        return _part(text, Number(1, 0, PARTS[word]), step.end())
    if word in CARDINALS and CARDINALS[word][0] >= HUNDRED:
        cardinal = _cardinal(text, word, step.end())
        return _fraction(text, cardinal) or (cardinal.number, cardinal.end)
    return None


def _negative(text: str, end: int) -> Read | None:
    step = _NEXT.match(text, end)
    if text[end + 1 : end + 2].isdecimal():
        read = digits(text, end + 1)
    elif not step or step[1].lower() not in CARDINALS:
        return None
    else:
        read = spelled(text, step.start(1))
    return (read[0]._replace(digits=-read[0].digits), read[1]) if read else None


def _part(text: str, part: Number, end: int) -> Read:
    """A part of a whole, with the scale it may be a part of: "half a million", "a quarter million"."""
    step = _PART_OF.match(text, end) if text[end : end + 1] in _GAPS else None
    kind, value = CARDINALS.get(step[1].lower(), (ZERO, 0)) if step else (ZERO, 0)
    if step and kind == SCALE:
        return scaled(part, value), step.end()
    if step and kind in (DOZEN, HUNDRED):
        return Number(part.digits * (12 if kind == DOZEN else 100) // part.denominator), step.end()
    return part, end


def scaled(number: Number, power: int) -> Number:
    """The number times 10**power; a fraction becomes a decimal where it can ("two and a half million")."""
    if number.denominator in (2, 4, 5, 8, 10):
        places = 3 if number.denominator == 8 else 2 if number.denominator == 4 else 1
        return Number(number.digits * 10**places // number.denominator, number.exponent + power - places)
    return number._replace(exponent=number.exponent + power)


def _fraction(text: str, cardinal: Cardinal) -> Read | None:
    """What may follow a cardinal: a denominator, a further part, decimals, "over three", "out of three"."""
    if cardinal.after not in _FOLLOWERS:
        return None
    step = _NEXT.match(text, cardinal.end)
    if not step:
        return None
    word = step[1].lower()
    if word == "and":
        return _and_part(text, cardinal, step.end())
    if word == "point":
        return _decimals(text, cardinal, step.end())
    return _denominated(text, cardinal, step)


def _denominated(text: str, cardinal: Cardinal, step: re.Match[str]) -> Read | None:
    """ "two thirds", "one eighth", "one twenty-fifth"."""
    word = step[1].lower()
    plural = word.endswith("s") and word in PARTS
    if plural and not (cardinal.tail == TEN and cardinal.value > 90) and (cardinal.value, word) != (2, "halves"):
        return _part(text, Number(cardinal.value, 0, PARTS[word]), step.end())
    if cardinal.value != 1 or cardinal.tail != UNIT:
        return None
    if word in PARTS and not _PREFIX.match(text, step.end()):
        return _part(text, Number(1, 0, PARTS[word]), step.end())
    if word in CARDINALS and CARDINALS[word][0] == TEN:
        last = _NEXT.match(text, step.end())
        kind, value = ORDINALS.get(last[1].lower(), (SCALE, 0)) if last else (SCALE, 0)
        if last and kind == UNIT:
            return Number(1, 0, CARDINALS[word][1] + value), last.end()
    return None


def _and_part(text: str, cardinal: Cardinal, end: int) -> Read | None:
    """ "one and a half", "five and a quarter million", "two and fifty-four hundredths"."""
    step = _NEXT.match(text, end)
    if not step or not (part := _plain_part(text, step)):
        return None
    if cardinal.tail == SCALE:
        return _scaled_part(text, cardinal, *part)
    number, end = part
    return _part(text, Number(cardinal.value * number.denominator + number.digits, 0, number.denominator), end)


def with_part(text: str, number: Number, end: int) -> Read:
    """The number in digits with the part of one that follows it: "3 and a half million"."""
    cardinal = Cardinal(end)
    cardinal.take(UNIT, number.digits)
    step = _NEXT.match(text, end) if number.exponent == 0 and number.denominator == 1 else None
    return step and _and_part(text, cardinal, step.end()) or (number, end)


def _plain_part(text: str, step: re.Match[str]) -> Read | None:
    """A part of one, without a scale: "a half", "three fifths", "one fourth", "half"."""
    if step[1].lower() == "half":
        return (Number(1, 0, 2), step.end()) if _MEASURED.match(text, step.end()) else None
    if step[1].lower() in ("a", "an"):
        last = _NEXT.match(text, step.end())
        return (Number(1, 0, PARTS[last[1].lower()]), last.end()) if last and last[1].lower() in PARTS else None
    over = cardinal_at(text, step.start(1))
    last = _NEXT.match(text, over.end) if over else None
    if not over or not last or last[1].lower() not in PARTS:
        return None
    return Number(over.value, 0, PARTS[last[1].lower()]), last.end()


def _scaled_part(text: str, cardinal: Cardinal, part: Number, end: int) -> Read | None:
    """ "one billion and a quarter million", "two million and a half"."""
    number, end = _part(text, part, end)
    if number.denominator != 1:
        number = scaled(number, cardinal.scale)
    total = cardinal.value + number.fraction
    return (Number(total.numerator, 0, total.denominator), end) if number.fraction < 10**cardinal.scale else None


def _decimals(text: str, cardinal: Cardinal, end: int) -> Read | None:
    """ "two hundred point zero three"."""
    places = ""
    while (step := _NEXT.match(text, end)) and CARDINALS.get(step[1].lower(), (SCALE, 0))[0] <= UNIT:
        places += str(CARDINALS[step[1].lower()][1])
        end = step.end()
    if not places:
        return None
    number = Number(cardinal.value * 10 ** len(places) + int(places), -len(places))
    if step and CARDINALS.get(step[1].lower(), (ZERO, 0))[0] == SCALE:
        return scaled(number, CARDINALS[step[1].lower()][1]), step.end()
    return number, end
