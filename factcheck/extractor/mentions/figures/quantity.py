"""The figure that stands at a trigger: a digit, a currency sign or a word."""

from __future__ import annotations

import re

from factcheck.model import Quantity

from . import ordinal
from .amount import amount
from .figure import figure
from .money import sign_at, sign_before
from .nonfigure import is_code
from .side import Side
from .worded import worded

_DIGITS = re.compile(r"\d+")
_SIGN_ENDS = frozenset(" \u00a0.$")
_GAPS = frozenset(" \u00a0\n")


def quantity_at(text: str, start: int, floor: int) -> Quantity | None:
    """The figure whose trigger stands at `start`, None where the trigger is no figure. It looks back to `floor`.

    >>> quantity_at("more than $500 million a year", 10, 0)    # doctest: +ELLIPSIS
    Quantity(start=10, end=29, text='$500 million a year', kind='money', ... unit='USD/year', hedge='more than', ...)
    """
    char = text[start]
    if char.isdecimal():
        return _in_digits(text, start, floor)
    if char.isalpha():
        return worded(text, start, floor)
    return _signed(text, start, floor)


def _in_digits(text: str, start: int, floor: int) -> Quantity | None:
    run = _DIGITS.match(text, start)
    end = run.end() if run else start
    if is_code(text, start, end) or text[start] == "0" and _is_padded(text[start:end]):
        return None
    if text[end : end + 1].isalpha() and (read := ordinal.in_digits(text, start)):
        return ordinal.mention(text, start, read)
    before = text[start - 1] if start > floor else ""
    if (before in _SIGN_ENDS or before.isalpha()) and (sign := sign_before(text, start, floor)):
        return figure(text, amount(text, sign[0], start, sign[1]), floor)
    side = amount(text, _begin(text, start, floor))
    return figure(text, side, floor) if side and not _is_broken(text, side) else None


def _is_padded(run: str) -> bool:
    """ "0800", "007": noughts before a number make a code of it."""
    return len(run) > 2 and run.strip("0") != ""


def _begin(text: str, start: int, floor: int) -> int:
    """Where the number really starts: at a minus sign or a decimal point before its first digit."""
    if start > floor and text[start - 1] == "." and _is_open(text, start - 2, "-−(~"):
        start -= 1
    return start - 1 if start > floor and text[start - 1] in "-−–" and _is_open(text, start - 2, "(<>=~") else start


def _is_open(text: str, place: int, marks: str) -> bool:
    """Whether nothing that a sign could belong to stands at `place`."""
    return place < 0 or text[place].isspace() or text[place] in marks


def _is_broken(text: str, side: Side) -> bool:
    """What is no unit stands right after the digits: "5G", "747s", "13F", "the 3′ end", "5-HT"."""
    after = text[side.end : side.end + 1]
    if after in _CODED and side.unit is None:
        return after == "′" or side.number.digits < 10 and text[side.end + 1 : side.end + 3].isupper()
    return after == "_" or after.isalnum() and text[side.end - 1].isalnum()


_CODED = ("-", "′")


def _signed(text: str, start: int, floor: int) -> Quantity | None:
    """A currency sign, or a vulgar fraction."""
    sign = sign_at(text, start, floor)
    if not sign:
        return figure(text, amount(text, start), floor)
    begin, end, code = sign
    return figure(text, amount(text, begin, end + (text[end : end + 1] in _GAPS), code), floor)
