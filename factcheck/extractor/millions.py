"""A bare "4.0m" that is four million: another figure of its sentence counts in the same m, and says what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.model import Figure, Quantity

from .mentions.figures.spelled import scaled

_MILLION = 6
_NEAR = 10
"""A change of more than tenfold is told in other words: "2m people saw the 100m"."""
_STOP = re.compile(r"[.!?][\"”’)]?\s")
_MILLIONS = re.compile(r"\dm\s")
_BARE = re.compile(r"[.,;:)]|\s(?:a|an|the|last|this|in|on|at|by|from|to|as|and|but|while|when)\b|\Z")


def counted(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """The figures, with every such length as the count that its neighbour is: "to 3.4m tonnes from 4.0m"."""
    found = list(figures)
    quantities = [(spot, one) for spot, one in enumerate(figures) if isinstance(one, Quantity)]
    for pair in pairwise(quantities):
        for (spot, bare), (_, other) in (pair, pair[::-1]):
            if (
                is_bare(bare)
                and not _STOP.search(text, pair[0][1].end, pair[1][1].start)
                and _is_twin(text, bare, other)
            ):
                found[spot] = _count(bare)
    return found


def is_bare(figure: Figure) -> bool:
    """Whether it is printed as metres are: "4.0m"."""
    return isinstance(figure, Quantity) and figure.unit == "meter" and figure.text[-2:-1].isdecimal()


def _is_twin(text: str, bare: Quantity, other: Quantity) -> bool:
    """Whether the other is so many million of something that is no money, and the bare one may be as many."""
    if bare.number is None or other.number is None or other.kind == "money" or is_bare(other):
        return False
    if not _MILLIONS.search(text, other.start, other.end + 1):
        return False
    low, high = sorted((bare.number.fraction * 10**_MILLION, other.number.fraction))
    return 0 < high <= low * _NEAR and _BARE.match(text, bare.end) is not None


def _count(figure: Quantity) -> Quantity:
    """It, as so many million of what its neighbour names."""
    number, *ends = (end and scaled(end, _MILLION) for end in (figure.number, *(figure.ends or ())))
    return figure._replace(kind="number", unit=None, number=number, ends=(ends[0], ends[1]) if ends else None)
