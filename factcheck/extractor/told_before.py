"""Where the sentence ends before one that gives the size of what it only points at: "It covers", "the peak"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Figure, Quantity

_MANY = 10_000
"""So many may be a whole country's people."""
_REACH = 240
"""Letters before a figure in which its sentence begins."""
_STOPS = re.compile(r"[.!?][\"”’)]?\s+(?=[A-Z\"“])|\n\s*\n")
_POINTS = re.compile(
    r"\b(?:[Ii]ts?|(?:[Tt]he|[A-Z]\w+'s) (?:[^\s;:]+ ){0,3}?(?:country|nation|state|kingdom|republic|island"
    r"|archipelago|city-state|territory|islands|city|capital|metropolis|mountain|peak|summit|volcano|river|waterway|census|headcount))\b"
)
_ON = 80
"""Letters behind the figure in which it may be named what is spoken of."""


def told_before(text: str, read: Sequence[Figure]) -> Iterator[int]:
    """The last letters of those sentences."""
    for figure in read:
        if isinstance(figure, Quantity) and _is_size(figure):
            start = max(0, figure.start - _REACH)
            stops = [stop.start() for stop in _STOPS.finditer(text, start, figure.start)]
            if stops and _POINTS.search(text, stops[-1], figure.end + _ON):
                yield stops[-1]


def _is_size(figure: Quantity) -> bool:
    if figure.kind == "quantity":
        return True
    number = figure.number
    return figure.kind == "number" and number is not None and number.fraction >= _MANY
