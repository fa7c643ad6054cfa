"""One pass over the text: at each trigger the time or the figure that stands there."""

from __future__ import annotations

from factcheck.model import Figure, Timex, TooManyFigures

from .figures.crowd import GAP, MANY, plain
from .figures.figure import usual_bare
from .figures.nonfigure import run_end, skipped
from .figures.quantity import quantity_at
from .figures.usual import NUMBERS, RANKS, usual, usual_age, usual_half, usual_ordinal, usual_sum, usual_word
from .figures.worded import stands_for_another
from .malformed import malformed_at
from .times.time_at import time_at_word, time_in_digits
from .times.usual import usual_clock, usual_lasting, usual_year
from .trigger import coded, counting_words, signs, spots

_CODED = "QY"
"""Letters before a digit that begin a time: "Q3", "FY2019"."""
_USUAL_BEFORE = frozenset(" (")
"""What stands before the digits of a usual figure."""
_OLD = (" old", "-old", "‑old", "–old", "\nold", " of age")


def scan(text: str, most: int | None = None) -> list[Figure]:
    """Every figure and time of a text, in order and apart; times are not resolved. TooManyFigures beyond the most.

    >>> [figure.text for figure in scan("Sales rose 5 percent to more than $3 billion.")]
    ['5 percent', '$3 billion']
    """
    found: list[Figure] = []
    code, last = coded(text), len(text)
    next_sign, worded, nowhere = signs(code), spots(code), (last + 1, "")
    sign, spot, place = next_sign(0), -1, -1
    floor = crowd = 0
    while True:
        while spot <= place:
            spot, word = next(worded, nowhere)
        if sign < place:
            sign = next_sign(place)
        if spot < sign:
            start, opening, place = spot, word, spot + len(word)
        elif sign < last:
            start, opening, place = sign, "", sign + 1
        else:
            return found
        crowd = crowd + 1 if start - floor <= GAP else 0
        figure = (plain(text, start, opening) if crowd > MANY else None) or _figure(text, start, floor, opening)
        if figure:
            if len(found) == most:
                raise TooManyFigures(len(found))
            found.append(figure)
            end = figure.end
            floor = place = end if end > place else place
        elif not opening:
            place = max(_rejected(text, start, floor), place)


def _figure(text: str, start: int, floor: int, word: str) -> Figure | None:
    """The figure or time at a digit or sign, or at a word."""
    if word:
        if word == "one" and stands_for_another(text, start):
            return None
        return _usual_in_words(text, start, floor, word) or _in_words(text, start, floor, word)
    if not text[start].isdecimal():
        return usual_sum(text, start, floor) or at_sign(text, start, floor)
    if text[start - 1 : start] not in _USUAL_BEFORE:
        return in_digits(text, start, floor)
    if text[start : start + 4].isdecimal() and not text[start + 4 : start + 5].isdecimal():
        return usual_year(text, start, floor) or in_digits(text, start, floor)
    figure = usual(text, start, floor) or usual_age(text, start, floor) or usual_bare(text, start, floor)
    return figure or usual_lasting(text, start, floor) or usual_clock(text, start) or in_digits(text, start, floor)


def _usual_in_words(text: str, start: int, floor: int, word: str) -> Figure | None:
    """The usual figure at a word."""
    if word in NUMBERS:
        return usual_word(text, start, floor, word)
    if word in RANKS:
        return usual_ordinal(text, start, word)
    return usual_half(text, start, floor) if word == "half" else None


def at_sign(text: str, start: int, floor: int) -> Figure | None:
    """The figure at a sign of money or a part."""
    return malformed_at(text, start) or quantity_at(text, start, floor)


def in_digits(text: str, start: int, floor: int) -> Figure | None:
    """The figure or time at a digit, by all readers in turn."""
    if skipped(text, start, floor):
        return time_in_digits(text, start, floor) if text[start - 1] in _CODED else None
    return malformed_at(text, start) or _timed(text, start, floor, time_in_digits(text, start, floor))


def in_words(text: str, start: int, floor: int, word: str) -> Figure | None:
    """The figure or time at a word, by all readers in turn."""
    return None if word == "one" and stands_for_another(text, start) else _in_words(text, start, floor, word)


def _in_words(text: str, start: int, floor: int, word: str) -> Figure | None:
    """The same where it is no "one" that stands for another."""
    time = time_at_word(text, start, floor, word)
    if time and time.kind != "duration":
        return time
    return _timed(text, start, floor, time) if word in counting_words() else time


def _timed(text: str, start: int, floor: int, time: Timex | None) -> Figure | None:
    """The time that a number opens; where it opens none, or an age, the figure there."""
    if time is None or time.kind == "duration" and text.startswith(_OLD, time.end):
        return quantity_at(text, start, floor) or time
    return time


def _rejected(text: str, start: int, floor: int) -> int:
    """The end of what a digit or sign begins where that is no figure."""
    return skipped(text, start, floor) or run_end(text, start) if text[start].isdecimal() else run_end(text, start)
