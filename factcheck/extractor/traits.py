"""What a sentence is told by beside the kinds of its mentions: what its times state, what its figures are."""

from __future__ import annotations

import re

from factcheck.model import Quantity, Timex

from .binding.amounts import POINTS, TIMES, is_from_to
from .passage import KINDS, Sentence, letters_of

TRAITS = {
    "weekday": "w",
    "day": "d",
    "month": "m",
    "year": "y",
    "dated": "dy",
    "reckoned": "R",
    "lapse": f"R{letters_of('duration')}",
    "ranged": "(",
    "era": "E",
    "unread": "U",
    "multiple": "X",
    "rate": "/",
    "bound": "B",
    "steep": "S",
    "pointed": f"P{letters_of('percent')}",
    "aged": "A",
    "summand": letters_of("amount") + letters_of("age"),
    "nth": f"d{letters_of('ordinal')}",
    "fromto": "F",
    "end": f"Ff{letters_of('level')}{letters_of('part')}{letters_of('range')}P",
    "timespan": letters_of("amount") + letters_of("duration"),
    "referred": "D",
    "again": "G",
    "opened": "T",
    "offday": "O",
    "offclock": "C",
    "onward": "-",
    "metadata": "M",
    "nation": KINDS["name"] + KINDS["area"],
    "land": KINDS["name"] + KINDS["area"] + KINDS["place"],
    "headline": "H",
}
"""By the names that composers have for them, their letters; some are of several, or of a kind of mention too.

A time states a weekday, day, month or year, counts from another, has two ends, is a decade or century, a day or hour
that may lack on calendar or clock, has a dash or "to" in it or behind it. A figure has no number that anybody could
read, is a multiple, an amount a head or a day, above or below something, a percentage over 100, points, years that
someone may be, a range "from ... to", a count that a reader knows, one of three digits, a sum or measure told of
before. The sentence is the headline, or opens with whom a reader knows. Metadata are those of the document.
"""
_BOUNDS = frozenset(("more than", "less than"))
_OLDEST = 115
_BESIDE = (", ", "(", " is ", "aged ")
"""What stands between a name and an age that is a bare number."""
_KNOWN = ("all ", "the ", "its ", "those ", "these ", "their ", "his ", "her ", "'s ")
"""What stands before a count that refers back."""
_BACK = ("that ", "this ", *_KNOWN)
"""What stands before what was printed already."""
_COUNTS, _SUMS = ("age", "number"), ("money", "quantity")
_LEAST, _FEWER = 100, 10
_OPENING = ("The ", "This ", "A ", "An ", KINDS["area"])
""" "The billionaire", "France's leader"."""
_ONWARD = re.compile(r"[-–—]| (?:(?:to|and) |until|till|through)")
_NEAR = 10
_HALVES = ("am", "a.m", "a. m", "pm", "p.m", "p. m")
_HOURS = frozenset(map(str, range(1, 13)))
"""Those of half a day."""


def traits(sentence: Sentence) -> str:
    """The letters of what it has of them, in their order."""
    found = set(TRAITS["headline"] if sentence.role == "headline" else "")
    if sentence.skeleton.startswith(_OPENING):
        found.add("T")
    for mention, spot in zip(sentence.mentions, sentence.spots, strict=True):
        if isinstance(mention, Timex):
            found.update(mention.stated, _of_time(mention, sentence.skeleton[spot + 1 : spot + 1 + _NEAR]))
        elif isinstance(mention, Quantity):
            found.update(_of_figure(mention, sentence.lower, spot))
    return "".join(sorted(found))


def _of_time(time: Timex, after: str) -> str:
    value = time.value
    found = "R" if time.shift is not None else ""
    if time.weekday:
        found += "w"
    if value[:1] == "(":
        found += "(O"
    elif value[:2].isdecimal() and not value[3:4].isdecimal():
        found += "E"
    elif len(value) > 7 and not ("01" <= value[5:7] <= "12" and "01" <= value[8:10] <= "28"):
        found += "O"
    if time.kind == "time" and _is_off(time.text, value.partition("T")[2]):
        found += "C"
    return f"{found}-" if _ONWARD.search(after) or _ONWARD.search(time.text) else found


def _is_off(text: str, clock: str) -> bool:
    """Whether an hour or minute may be none that a clock shows, a day or a half of it."""
    if "24" <= clock[:2] <= "99" or clock[3:5] > "59":
        return True
    lower = text.lower()
    return any(map(lower.__contains__, _HALVES)) and lower[:2].rstrip(" .:ap").lstrip("0") not in _HOURS


def _of_figure(figure: Quantity, lower: str, spot: int) -> str:
    unit, number, kind = figure.unit, figure.number, figure.kind
    found = "X" if unit in TIMES else "P" if unit in POINTS else "/" if unit and "/" in unit else ""
    if figure.hedge in _BOUNDS:
        found += "B"
    if number is None:
        return found + ("UFf" if is_from_to(figure) else "U")
    if kind == "percent":
        return f"{found}S" if number.fraction > 100 else found
    if kind in _SUMS:
        enough = number.digits >= (_FEWER if number.exponent > 0 else _LEAST)
        return f"{found}G" if enough and lower.endswith(_BACK, 0, spot) else found
    if kind not in _COUNTS:
        return found
    if number.digits >= _LEAST and lower.endswith(_BACK, 0, spot):
        found += "G"
    if lower.endswith(_KNOWN, 0, spot) or "toll" in lower:
        found += "D"
    return f"{found}A" if unit in (None, "year") and (kind == "age" or lower.endswith(_BESIDE, 0, spot)) else found
