"""Likely slips that would make a figure fit: a scale word, two digits swapped, an inverse."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model import Interval, Number, Printed, Quantity, printed

SCALES = ("thousand", "million", "billion", "trillion")
"""Scale words in the order of size."""


def slips(figure: Printed, must: Interval, shown: str) -> tuple[str, ...]:
    """Every likely slip by which a figure that misses what it must be would meet it, or be printed as shown.

    That two digits are swapped is said only where they then read as reckoned: two digits fit many a figure by chance.
    """
    if not isinstance(figure.mention, Quantity) or figure.value.overlaps(must) or not must.is_sharp:
        return ()
    return (*scale(figure, must), *("two digits swapped?" for text in swapped(figure, must) if text == shown))


def scale(figure: Printed, must: Interval) -> tuple[str, ...]:
    """A power of ten by which the figure is off ("million for billion?")."""
    for power in (3, -3, 6, -6, 1, -1, 2, -2):
        if (figure.strict * Fraction(10) ** power).overlaps(must):
            return (_named(figure.mention.text, power),)
    return ()


def swapped(figure: Printed, must: Interval) -> tuple[str, ...]:
    """The figure as printed with two neighbouring digits the other way round, where that fits."""
    mention = figure.mention
    if not isinstance(mention, Quantity) or mention.number is None or not must.is_sharp:
        return ()
    for text, number in _swaps(mention.text, mention.number):
        if printed(mention._replace(number=number, ends=None)).strict.overlaps(must):
            return (text,)
    return ()


def _named(text: str, power: int) -> str:
    words = SCALES
    for place, word in enumerate(words):
        if word in text.lower() and abs(power) % 3 == 0:
            to = place + power // 3
            if 0 <= to < len(words):
                return f"{words[to]} for {word}?"
    size = 10 ** abs(power)
    return f"a factor of {size:,} too {'small' if power > 0 else 'large'}?"


def _swaps(text: str, number: Number) -> list[tuple[str, Number]]:
    """Each swap of two neighbouring digits, as printed and as a number."""
    places = [place for place, letter in enumerate(text) if letter.isdecimal() and letter.isascii()]
    digits = "".join(text[place] for place in places)
    if not digits or number.denominator != 1 or int(digits) == 0 or abs(number.digits) % int(digits):
        return []
    times = abs(number.digits) // int(digits)
    found = []
    for nth in range(len(places) - 1):
        one, two = places[nth], places[nth + 1]
        if text[one] == text[two]:
            continue
        turned = text[:one] + text[two] + text[one + 1 : two] + text[one] + text[two + 1 :]
        value = int(digits[:nth] + digits[nth + 1] + digits[nth] + digits[nth + 2 :]) * times
        found.append((turned, number._replace(digits=value)))
    return found
