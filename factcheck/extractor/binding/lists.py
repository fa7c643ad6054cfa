"""Lists of figures: "five police officers, four soldiers and six civilians" as its parts, or the reason why not."""

from __future__ import annotations

import re

from factcheck.model import Printed, Quantity, printed
from factcheck.model.tuples import NamedTuple

from ..passage import Sentence, letters_of

_SPLIT = re.compile(r"; (?:and )?|, and | and |, | plus | as well as ")
_ONE = re.compile(r"^(?:also )?(?:an?|another|one|his|her|their) \S|^[a-z]+ one$", re.IGNORECASE)
_THE = re.compile(r"the (?:(?:[A-Z]\w+|[\ue000-\uf8ff]|[a-z-]*[^s\W]) ){0,3}[a-z-]*[^s\W]$")
""" "And the Spanish captain": one, with no verb behind it."""
_OPEN = re.compile(
    r"\b(?:others?|several|some|more|many|few|dozens|unidentified|unknown|the rest|etc)\b", re.IGNORECASE
)


_FIGURE = re.compile(rf"[{letters_of('figure')}]|\b(?:an?|one|another) ", re.IGNORECASE)
_UNCOUNTED = re.compile(r"(?!an? |one |another )(?:[a-z-]+ )?[a-z-]+s(?: and [a-z-]+s)?$")
"""Cooks and engineers: as many as there are."""


class Items(NamedTuple):
    """The figures of a list, and how many of its items are one without saying so ("and a guard")."""

    figures: tuple[Quantity, ...]
    ones: int
    end: int
    """Where in the skeleton the list ends."""


def items(sentence: Sentence, start: int, end: int, kind: str) -> Items | str:
    """The items between two places of the skeleton, each with one figure of that kind; a reason where they are not.

    A list ends with the item that "and" brings in.
    """
    figures: list[Quantity] = []
    ones, place = 0, start
    for stop, last in _stretches(sentence.skeleton, start, end):
        held = [m for m, spot in zip(sentence.mentions, sentence.spots, strict=True) if place <= spot < stop]
        counted = [m for m in held if isinstance(m, Quantity) and m.kind != "ordinal"]
        words = sentence.skeleton[place:stop].strip(" .")
        if len(counted) == 1 and (same := _of_kind(counted[0], kind)):
            figures.append(same)
        elif not counted and kind == "number" and (_ONE.match(words) or last and _THE.match(words)):
            ones += 1
        elif counted or not last:
            return "a list with an item that is not one figure"
        if _OPEN.search(words) or (last and not counted and _UNCOUNTED.match(words)):
            return "an open list"
        place = stop + (len(m[0]) if (m := _SPLIT.match(sentence.skeleton, stop)) else 0)
        if last:
            break
    return Items(tuple(figures), ones, place)


def tallied(mention: Quantity) -> Printed:
    """A count in a list is exact, unless it looks round."""
    number = mention.number
    is_count = mention.kind == "number" and number is not None and number.exponent == 0 and mention.ends is None
    is_exact = is_count and number is not None and (number.digits < 100 or number.digits % 10 != 0)
    return printed(mention._replace(exact=mention.exact or is_exact))


def _of_kind(mention: Quantity, kind: str) -> Quantity | None:
    """The figure, if it is of that kind, or a bare "130 million" in a list of sums of money."""
    bare = (
        mention.kind == "number" and mention.unit is None and mention.number is not None and mention.number.exponent > 0
    )
    if kind == "money" and bare:
        return mention._replace(kind="money")
    return mention if mention.kind == kind else None


def _parted(skeleton: str, found: list[re.Match[str]]) -> list[re.Match[str]]:
    """The separators, without an "and" inside an item: "nine in North and South America, and three in Australia"."""
    closing = next((place for place, m in enumerate(found) if ", and" in m[0]), 0)
    ends = [m.start() for m in found[1:]]
    return [
        m
        for place, m in enumerate(found)
        if place >= closing or m[0] != " and " or _FIGURE.search(skeleton, m.end(), ends[place])
    ]


def _stretches(skeleton: str, start: int, end: int) -> list[tuple[int, bool]]:
    """Where each item ends, and whether it is the last."""
    found = _parted(skeleton, list(_SPLIT.finditer(skeleton, start, end)))
    anded = next((place for place, m in enumerate(found) if "and" in m[0] or "plus" in m[0] or "well" in m[0]), None)
    if anded is None:
        return [(m.start(), False) for m in found] + [(end, True)]
    tail = found[anded + 1].start() if anded + 1 < len(found) else end
    return [(m.start(), False) for m in found[: anded + 1]] + [(tail, True)]
