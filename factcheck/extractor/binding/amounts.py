"""Which figures are levels, which are shares, and when two levels may be set against each other."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from factcheck.model import Mention, Printed, Quantity, printed
from factcheck.model.reading import strict

AMOUNTS = frozenset(("number", "money", "quantity"))
POINTS = frozenset(("percentage_point", "basis_point", "point"))
POINT = {"point": Fraction(1, 100), "percentage_point": Fraction(1, 100), "basis_point": Fraction(1, 10000)}
TIMES = frozenset(("times", "time"))
_NO_LEVELS = POINTS | TIMES
MAJOR = {"cent": ("USD", "EUR", "AUD", "CAD", "NZD", "ZAR", "dollar"), "pence": ("GBP", "pound"), "penny": ("GBP",)}
UNSCALED = 500
"""Where one level is that many times the other and lacks the other's scale word, "from 40 to 50 million" is meant."""


def is_amount(mention: Mention) -> bool:
    """A level: a count, money, a measured quantity; not points, not a multiple."""
    return isinstance(mention, Quantity) and mention.kind in AMOUNTS and mention.unit not in _NO_LEVELS


def levels(mentions: Iterable[Mention]) -> int:
    """How many levels they print; a range that begins with "from" prints two."""
    count = 0
    for m in mentions:
        if isinstance(m, Quantity):
            count += 2 if is_from_to(m) else is_amount(m)
    return count


def is_from_to(mention: Mention) -> bool:
    """ "from 2.3 to 2.5 million", read as one range."""
    return isinstance(mention, Quantity) and mention.number is None and mention.text[:5].lower() == "from "


def is_percent(mention: Mention) -> bool:
    """A percentage, or a part said in words ("a third"); not points."""
    if not isinstance(mention, Quantity) or mention.unit in POINTS:
        return False
    return mention.kind == "percent" or is_part(mention)


def is_points(mention: Mention) -> bool:
    return isinstance(mention, Quantity) and mention.unit in POINTS


def of_points(mention: Quantity) -> Printed:
    """Points as the law reckons them: one is a hundredth, a basis point a hundredth of that."""
    figure = printed(mention)
    unit = Fraction(1) if mention.kind == "percent" else POINT[mention.unit or ""]
    return figure._replace(value=figure.value * unit, strict=figure.strict * unit)


def is_part(mention: Quantity) -> bool:
    """A part of one said in words: "half", "two-thirds", "one in five"."""
    if mention.kind != "number" or mention.unit:
        return False
    if mention.number is not None:
        return mention.number.denominator > 1 and 0 < mention.number.fraction < 1
    return mention.ends is not None and all(end is not None and 0 < end.fraction < 1 for end in mention.ends)


def unlike(a: Quantity, b: Quantity) -> str | None:
    """Why two levels may not be compared, None where they may."""
    if a.number is None or b.number is None or a.number.digits <= 0 or b.number.digits <= 0:
        return "one of the levels is not a single positive figure"
    if a.kind != b.kind and ("number" not in (a.kind, b.kind) or "percent" in (a.kind, b.kind)):
        return "the two levels are of different kinds"
    if a.kind == b.kind != "number" and not same_unit(a, b):
        return "the two levels are in different units"
    if a.kind == b.kind and a.unit and b.unit and a.unit != b.unit and a.kind == "number":
        return "the two levels count different things"
    return "one of the levels may lack its scale word" if _unscaled(a, b) else None


def scaled(mention: Quantity) -> bool:
    """Printed with a scale word: its last written place is not that of its digits alone."""
    return mention.number is not None and mention.number.exponent > 0


def _unscaled(a: Quantity, b: Quantity) -> bool:
    ends = [(max(strict(m).middle, 0), m) for m in (a, b)]
    (low, small), (high, large) = sorted(ends, key=lambda end: end[0])
    return high > UNSCALED * low and scaled(large) and not scaled(small)


def unlike_parts(part: Quantity, whole: Quantity) -> str | None:
    """Why one may not be a part of the other, None where it may."""
    if part.number is None or whole.number is None or whole.number.digits <= 0:
        return "the part or the whole is not a single figure"
    if part.kind != whole.kind and "number" not in (part.kind, whole.kind):
        return "the part and the whole are of different kinds"
    if part.kind == whole.kind != "number" and _bare(part.unit) != _bare(whole.unit):
        return "the part and the whole are in different units"
    if part.kind != "number" and _unscaled(part, whole) and not scaled(part):
        return "one of the figures may lack its scale word"
    return None


def same_unit(a: Quantity, b: Quantity) -> bool:
    """One unit; a rate's "a month" may stand at one of them only."""
    one, other = a.unit or "", b.unit or ""
    return one == other or _bare(one) == _bare(other) and ("/" in one) != ("/" in other)


def _bare(unit: str | None) -> str:
    """The unit without "/year" and the like."""
    return (unit or "").partition("/")[0]


def as_fine(mention: Quantity, other: Quantity) -> Quantity:
    """A price as fine as the one beside it: "$3" next to "$2.75" is three dollars and no cents."""
    ours, theirs = mention.number, other.number
    if mention.kind != "money" or ours is None or theirs is None or scaled(mention) or scaled(other):
        return mention
    if theirs.exponent != -2 or ours.exponent != 0:
        return mention
    return mention._replace(number=ours._replace(digits=ours.digits * 100, exponent=-2))


def in_major(each: Quantity, whole: Quantity) -> Quantity:
    """An amount in cents or pence, in the unit of a total that is in dollars or pounds."""
    minor, _, per = (each.unit or "").partition("/")
    units = MAJOR.get(minor, ())
    if each.number is None or whole.unit not in units:
        return each
    number = each.number._replace(exponent=each.number.exponent - 2)
    return each._replace(number=number, unit=f"{whole.unit}/{per}" if per else whole.unit)
