"""From an amount to a mention: the range, share, error, age or hedge around it, or nothing if it is a name."""

from __future__ import annotations

import re

from factcheck.extractor.lexicon.counting import EXACT, PEOPLE, PEOPLE_AFTER
from factcheck.extractor.lexicon.hedges import Hedge
from factcheck.model import Number, Quantity
from factcheck.model.mention import Ends

from ..context import Context, context
from ..onward import plain_word
from ..times.digit_time import may_be_hour
from ..times.opening import opens
from . import age, fraction, hedge
from .amount import measured
from .change import change
from .count import counted as noun_at
from .money import sign_before
from .naming import is_designation, is_named_range
from .numeral import numeral
from .plus_minus import spread
from .side import Side
from .span import ends as span_ends
from .span import span

_WERE = re.compile(r"[ \n](?:(?:were|was|are|is|have|had|has|been|being|reportedly|also|others?)[ \n]){1,3}([a-z]+)")
_AFTER = re.compile(r"[ \n]([a-z]+)")
_WERE_LETTERS = frozenset("waihbro")
FEW = 100
"""Counts below this are exact."""
_OPENERS = ("between", "from")
_NEAR = 24
"""So near to a number stands what bounds it behind its noun."""
_ALMOST_BARE = ("about", "exactly")


def figure(text: str, side: Side | None, floor: int) -> Quantity | None:
    """The mention that an amount makes.

    >>> figure("over 5 percent", Side(5, 14, Number(5), "percent", "percent"), 0).hedge
    'more than'
    """
    if side is None:
        return None
    around = context(text, side.start, floor)
    if side.noun and plain_word(text, side.end):
        return _counted(around, side)
    if side.kind == "number" and (share := fraction.share(text, side) or fraction.share_of_things(text, side)):
        return plain(around, share)
    if side.unit == "second" and (aged := age.age_class(around, side)):
        return aged
    if second := span(around, side):
        return None if is_named_range(around, side, second) else _range(around, side, second)
    return _single(around, side)


def _single(around: Context, side: Side) -> Quantity | None:
    """The mention that an amount makes which is no end of a range; None where it is a name."""
    if (side.kind == "number" or side.unit in age.UNITS) and (aged := age.age(around, side)):
        return aged
    if side.kind == "number" and side.unit is None:
        if is_designation(around, side):
            return None
        if not side.noun and _are_people(around, side):
            side = side._replace(noun="people")
    return spread(around.text, side) or plain(around, side)


_BARE = re.compile(
    r"""(?!0\d)(\d{1,3}(?:,\d{3}){0,3})(?!.{0,9}(?:BC|AD|CE|B[.]C|A[.]D))
        (?:[.](?=[ ]{1,2}(?:[“"]|[A-Z][a-z ])|\n|\Z) | ;[ ] | (,)[ ](?!(?:and|vs[.]?|versus)[ ]\d)(?=[a-z]))""",
    re.VERBOSE,
)
"""A number and the mark behind it, with no era near and no further number of a list."""


def usual_bare(text: str, start: int, floor: int) -> Quantity | None:
    """The number in digits that stands alone before a mark; None where one look does not tell.

    >>> usual_bare("a total of 85.", 11, 0).text, usual_bare("from 9, 10 and 11", 5, 0)
    ('85', None)
    """
    found = _BARE.match(text, start) if text[start - 1 : start] == " " else None
    if not found or sign_before(text, start, floor) or may_be_hour(text, start):
        return None
    end = found.end(1)
    if found[2] and opens(text, end, "digits"):
        return None
    number = Number(int(found[1].replace(",", "")))
    return _single(context(text, start, floor), Side(start, end, number))


def _counted(around: Context, side: Side) -> Quantity | None:
    """A count whose noun follows at once: it is no end of a range, no age, and has no error."""
    if share := fraction.share_of_things(around.text, side):
        return plain(around, share)
    return None if is_designation(around, side) else plain(around, side)


def _are_people(around: Context, side: Side) -> bool:
    """ "killed five", "five were injured", "six of whom", "of whom six"."""
    if around.last in PEOPLE_AFTER or around.last == "whom" or around.text.startswith(" of whom", side.end):
        return True
    found = _WERE.match(around.text, side.end) if around.text[side.end + 1 : side.end + 2] in _WERE_LETTERS else None
    return bool(found and (found[1] in PEOPLE_AFTER or found[1] in PEOPLE))


def _range(around: Context, first: Side, second: Side) -> Quantity:
    low, high = sorted(span_ends(around.text, first, second), key=lambda end: end.fraction)
    kind = second.kind if second.kind != "number" or first.kind == "number" else first.kind
    unit = second.unit or first.unit or second.noun or first.noun
    start, end = _opened(around, first.start), second.end
    found = hedge.before(around if start == first.start else context(around.text, start, around.floor), start)
    if unit in age.UNITS and (old := age.old_end(around.text, end)):
        kind, end = "age", old
    elif around.last == "aged":
        kind, unit = "age", unit or "year"
    name = found[0].name if found else None
    kind = "range" if kind == "number" else kind
    return Quantity(start, end, around.text[start:end], kind, None, (low, high), unit, name)


def _opened(around: Context, start: int) -> int:
    """Where a range starts that "between" or "from" opens."""
    begin = start - len(around.last) - 1
    if around.last in _OPENERS and begin >= around.floor and around.text[begin : start - 1].lower() == around.last:
        return begin
    return start


def plain(around: Context, side: Side) -> Quantity:
    """One number with its hedge, before it or after it."""
    text, end, number, counted = around.text, side.end, side.number, side.noun
    found = hedge.before(around, side.start)
    taken = found[1] if found else 0
    if (found is None or found[0].name in _ALMOST_BARE) and (trailing := hedge.after(text, end)):
        found, end = trailing, trailing[1]
        if side.kind == "number" and side.unit is None:
            side = measured(text, side.start, end, number)
            end, counted = side.end, side.noun
    elif found is None and counted and text.find(" or ", end, end + _NEAR) > 0:
        found = _behind_noun(text, end)
    elif text[end : end + 2] == " (":
        end = _repeated(text, end, number)
    name, ends = hedge.named(found, number)
    unit = side.unit or counted
    exact = side.kind == "number" and not found and _is_exact(number, unit, text, end)
    moved = change(around, end, taken)
    if ends is None or name == "about":
        ends = _vague_ends(text, side) or ends
    return Quantity(side.start, end, text[side.start : end], side.kind, number, ends, unit, name, exact, moved)


def _behind_noun(text: str, end: int) -> tuple[Hedge, int] | None:
    """ "300 men or more"."""
    found = noun_at(text, end)
    return hedge.after(text, found[1]) if found else None


def _vague_ends(text: str, side: Side) -> Ends | None:
    """What a bare fraction in words covers."""
    return fraction.ends(side.number) if side.number.denominator > 1 and text[side.start].isalpha() else None


def _repeated(text: str, end: int, number: Number) -> int:
    """The end after the same number in brackets: "forty-five (45)"."""
    read = numeral(text, end + 2) if text[end + 2 : end + 3].isdecimal() else None
    return read[1] + 1 if read and read[0] == number and text[read[1] : read[1] + 1] == ")" else end


def _is_exact(number: Number, unit: str | None, text: str, end: int) -> bool:
    """Votes, the dead and the like; any count under a hundred."""
    if number.denominator != 1 or number.exponent != 0 or unit is None:
        return False
    if number.digits < FEW or unit in EXACT:
        return True
    after = _AFTER.match(text, end)
    return bool(after and after[1] in EXACT)
