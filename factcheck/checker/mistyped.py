"""Whether a printed figure is a mistyped one: one digit, or two that changed places, away from what is on record."""

from __future__ import annotations

from fractions import Fraction
from math import inf

from factcheck.model import Observation, Printed, Quantity
from factcheck.model.interval import Bound

from .slips import without_a_digit

LEAST = 3
"""Digits: with fewer, too many figures lie one digit apart."""
STEPS = 6
TENS = (Fraction(1, 1000), Fraction(1, 10), 10, 1000)


def is_mistyped(figure: Printed, value: Bound, bare: bool = False) -> bool:
    """Whether the figure is that value, in the figure's own reckoning, but for one slip of the typist.

    Where nothing but that says that it is meant to be, two digits and a power of ten are not enough.
    """
    mention = figure.mention
    if not isinstance(mention, Quantity) or mention.number is None or mention.hedge not in (None, "about"):
        return False
    said, middle = abs(mention.number.fraction), figure.strict.middle
    if not said or middle in (inf, -inf) or value <= 0:
        return False
    printed, exponent = _digits(mention.number.digits, mention.number.exponent)
    meant = Fraction(value) * said / Fraction(middle)
    if bare and len(printed) < LEAST:
        return False
    return _is_tenfold(printed, said, meant) or len(printed) >= LEAST and _is_slip(printed, meant, exponent)


def one_slip(printed: str, meant: str) -> bool:
    """Whether digits differ by one of them, by two that changed places, or by one left out or written twice.

    >>> [one_slip(*pair) for pair in (("3276", "3776"), ("301", "103"), ("655", "6550"), ("6511", "651"))]
    [True, True, True, True]
    >>> [one_slip(*pair) for pair in (("3276", "3766"), ("123", "321"), ("6512", "651"))]
    [False, True, False]
    """
    if len(printed) == len(meant):
        apart = [place for place, (one, other) in enumerate(zip(printed, meant, strict=True)) if one != other]
        if len(apart) != 2:
            return len(apart) == 1
        first, last = apart
        return printed[first] == meant[last] and printed[last] == meant[first]
    longer, shorter = sorted((printed, meant), key=len, reverse=True)
    gone = [place for place, rest in enumerate(without_a_digit(longer)) if rest == shorter]
    if len(longer) - len(shorter) != 1 or not gone:
        return False
    return longer is meant or any(longer[place] in longer[place + 1 : place + 2] for place in gone)


def _digits(digits: int, exponent: int) -> tuple[str, int]:
    """Without the noughts behind the last digit that says something, and the place of that one."""
    written = str(abs(digits)).rstrip("0") or "0"
    return written, exponent + len(str(abs(digits))) - len(written)


def _is_slip(printed: str, meant: Fraction, exponent: int) -> bool:
    """Digit by digit, to as many places as are printed."""
    for more in (0, 1, -1):
        rounded = round(meant / Fraction(10) ** (exponent - more))
        if rounded > 0 and len(str(rounded)) >= LEAST and one_slip(printed, str(rounded)):
            return True
    return False


def _is_tenfold(printed: str, said: Fraction, meant: Fraction) -> bool:
    """The same digits, a power of ten away."""
    off = Fraction(1, 2 * 10 ** (len(printed) - 1)) if len(printed) > 1 else Fraction(1, 20)
    return any(abs(meant * ten / said - 1) <= min(off, Fraction(1, 40)) for ten in TENS)


def amid(rows: list[Observation]) -> list[Bound]:
    """What lies between estimates of about one year, which a writer may have had from elsewhere."""
    if not rows:
        return []
    low, high = min(row.value.low for row in rows), max(row.value.high for row in rows)
    return [low + (high - low) * Fraction(step, STEPS) for step in range(1, STEPS)] if high < 2 * low else []
