"""One pass over the text: at each trigger the time or the figure that stands there."""

from __future__ import annotations

from factcheck.model import Figure

from .malformed import malformed_at
from .nonfigure import run_end, skipped
from .quantity import quantity_at
from .time_at import TRIGGERS, time_at
from .trigger import lowered, pattern, words

_OLD = (" old", "-old", "\nold", " of age")


def scan(text: str) -> list[Figure]:
    """Every figure and time of a text, in order and apart; times are not resolved.

    >>> [figure.text for figure in scan("Sales rose 5 percent to more than $3 billion.")]
    ['5 percent', '$3 billion']
    """
    found: list[Figure] = []
    low, known, search = lowered(text), words(), pattern().search
    place = floor = 0
    while trigger := search(low, place + 1 if place else 0):
        start, end = trigger.span()
        figure = None
        if end - start == 1:
            start, place = start - 1, end - 1
            if text[start].isdigit() and (code := skipped(text, start, floor)):
                place = max(code, place)
                continue
            figure = _figure(text, start, floor)
            place = place if figure else max(run_end(text, start), place)
        else:
            place = end - 1
            word = low[start + 1 : end]
            if word in known:
                figure = _figure(text, start, floor) if word in TRIGGERS else quantity_at(text, start, floor)
        if figure:
            found.append(figure)
            floor = place = max(figure.end, place)
    return found


def _figure(text: str, start: int, floor: int) -> Figure | None:
    if text[start].isdigit() and (wrong := malformed_at(text, start)):
        return wrong
    time = time_at(text, start, floor)
    if time is None or time.kind == "duration" and text.startswith(_OLD, time.end):
        return quantity_at(text, start, floor) or time
    return time
