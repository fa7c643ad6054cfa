"""Two times that stand side by side in a sentence, and the words before, between and after them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from factcheck.model import Mention, Timex

from .passage import Sentence


class Pair(NamedTuple):
    """Neighbouring times; the words are those of the skeleton."""

    sentence: Sentence
    left: Timex
    right: Timex
    before: str
    between: str
    after: str

    def at(self, spot: int) -> Mention | None:
        """The mention whose letter stands there in `after`."""
        place = len(self.sentence.skeleton) - len(self.after) + spot
        return self.sentence.mention_at(place) if place in self.sentence.spots else None


def pairs(sentence: Sentence, kind: str | None = None) -> Iterator[Pair]:
    """Every two times, or two of a kind, with no other between them, left to right."""
    skeleton = sentence.skeleton
    places = zip(sentence.mentions, sentence.spots, strict=True)
    times = ((m, spot) for m, spot in places if isinstance(m, Timex) and kind in (None, m.kind))
    for (left, first), (right, second) in pairwise(times):
        yield Pair(sentence, left, right, skeleton[:first], skeleton[first + 1 : second], skeleton[second + 1 :])


def is_dated(mention: object) -> bool:
    """A date that names its own year and is not reckoned from another day."""
    return isinstance(mention, Timex) and mention.kind == "date" and "y" in mention.stated and mention.days is not None


def other_year(mention: object, now: int) -> bool:
    """Whether a date lies in another year than this one."""
    return isinstance(mention, Timex) and not mention.value.startswith(f"{now:04}")
