"""A figure quoted with the words around it, by which it is found again after the text was edited."""

from __future__ import annotations

from itertools import takewhile

from factcheck.model.tuples import NamedTuple

CONTEXT = 32
"""Code points to either side, white space collapsed."""


class Quotation(NamedTuple):
    """The words before a figure, the figure, the words after it."""

    before: str
    figure: str
    after: str


def quoted(text: str, start: int, end: int) -> Quotation:
    """The quotation of text[start:end].

    >>> quoted("Sales were  up\\n20% in May.", 15, 18)
    Quotation(before='Sales were up ', figure='20%', after=' in May.')
    """
    before, after = text[max(0, start - 2 * CONTEXT) : start], text[end : end + 2 * CONTEXT]
    return Quotation(_collapsed(before)[-CONTEXT:], _collapsed(text[start:end]), _collapsed(after)[:CONTEXT])


def likeness(known: Quotation, seen: Quotation) -> float:
    """How much of the known context still stands next to the figure: 0 for another figure, 1 for all of it.

    >>> likeness(Quotation("up ", "20%", " in May"), Quotation("up ", "20%", " in June"))
    0.7
    """
    if known.figure != seen.figure:
        return 0.0
    whole = len(known.before) + len(known.after)
    kept = _shared(known.before[::-1], seen.before[::-1]) + _shared(known.after, seen.after)
    return kept / whole if whole else 1.0


def _shared(one: str, other: str) -> int:
    """How many letters they have in common at their start."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _collapsed(text: str) -> str:
    """With every run of white space made one blank."""
    lead, tail = text[:1].isspace(), text[-1:].isspace()
    words = " ".join(text.split())
    return f"{' ' if lead else ''}{words}{' ' if tail and words else ''}"
