"""Two times that stand side by side in a sentence, and the words before, between and after them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from factcheck.model import Timex

from .passage import Sentence


class Pair(NamedTuple):
    """Neighbouring times; the words are those of the skeleton."""

    sentence: Sentence
    left: Timex
    right: Timex
    before: str
    between: str
    after: str


def pairs(sentence: Sentence) -> Iterator[Pair]:
    """Every two times with no other time between them, left to right."""
    skeleton = sentence.skeleton
    places = zip(sentence.mentions, sentence.spots, strict=True)
    for (left, first), (right, second) in pairwise((m, spot) for m, spot in places if isinstance(m, Timex)):
        yield Pair(sentence, left, right, skeleton[:first], skeleton[first + 1 : second], skeleton[second + 1 :])


def is_dated(mention: object) -> bool:
    """A date that names its own year and is not reckoned from another day."""
    return isinstance(mention, Timex) and mention.kind == "date" and "y" in mention.stated and mention.days is not None


def other_year(mention: object, now: int) -> bool:
    """Whether a date lies in another year than this one."""
    return isinstance(mention, Timex) and not mention.value.startswith(f"{now:04}")
