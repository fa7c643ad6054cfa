"""Whether a figure differs from what it must be as slips do: by one digit, two swapped ones or its scale.

Where figures stand among others, that is evidence that they belong together: what belongs to something else seldom
differs so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import ceil, floor

from factcheck.model import Interval, Number, Quantity
from factcheck.model.reading import PERCENT

POWERS = (1, 3, 6)
"""A nought too many or too few; thousands for millions, millions for billions."""


def is_slip(mention: Quantity, must: Interval) -> bool:
    """Whether a figure of several digits was mistyped, or any has the wrong scale.

    >>> from factcheck.model.interval import point
    >>> [is_slip(Quantity(0, 5, "1,420", "number", Number(1420)), point(must)) for must in (420, 1240, 1410, 142, 99)]
    [True, True, True, True, False]
    """
    number, part = mention.number, PERCENT if mention.kind == "percent" else 1
    return number is not None and any(_read(one, part).overlaps(must) for one in _mistyped(number))


def is_age_slip(age: Quantity, years: Interval) -> bool:
    """Whether an age is one of some others but for a digit, or for two that are swapped; round ones too.

    >>> from factcheck.model.interval import point
    >>> [is_age_slip(Quantity(0, 2, "48", "number", Number(48)), point(years)) for years in (38, 84, 40, 37, 8)]
    [True, True, True, False, False]
    """
    if age.number is None:
        return False
    told = str(age.number.digits)
    for must in map(str, range(ceil(years.low), floor(years.high) + 1)):
        places = [one == other for one, other in zip(told, must, strict=False)]
        if len(told) == len(must) and (places.count(False) < 2 or told == must[::-1]):
            return True
    return False


def is_swap(one: Number, other: Number) -> bool:
    """Whether two neighbouring digits of one stand the other way round in the other.

    >>> is_swap(Number(214), Number(241)), is_swap(Number(214), Number(421)), is_swap(Number(37), Number(37))
    (True, False, False)
    """
    first, second = str(one.digits), str(other.digits)
    if one.exponent != other.exponent or first == second:
        return False
    return any(f"{first[:i]}{first[i + 1 : i + 2]}{first[i]}{first[i + 2 :]}" == second for i in range(len(first) - 1))


def is_part_slip(whole: Quantity, parts: Sequence[Quantity], of: Interval, summed: Interval) -> bool:
    """Whether the total, or any one of the parts, would be right but for a slip."""
    if is_slip(whole, summed):
        return True
    return any(part.number and is_slip(part, of - (summed - part.number.fraction)) for part in parts)


def _read(number: Number, part: Fraction | int) -> Interval:
    half = number.half_unit
    return Interval(number.fraction - half, number.fraction + half) * part


def _mistyped(number: Number) -> Iterator[Number]:
    """Every number that could have been meant."""
    for power in POWERS:
        yield number._replace(exponent=number.exponent + power)
        yield number._replace(exponent=number.exponent - power)
    digits = str(abs(number.digits))
    if number.denominator != 1 or len(digits.rstrip("0")) < 2:
        return
    for place in range(len(digits)):
        first, digit, rest = digits[:place], digits[place], digits[place + 1 :]
        yield from (number._replace(digits=int(f"{first}{new}{rest}")) for new in "0123456789" if new != digit)
        if rest and rest[0] != digit:
            yield number._replace(digits=int(f"{first}{rest[0]}{digit}{rest[1:]}"))
    yield number._replace(digits=int(digits[1:]))
