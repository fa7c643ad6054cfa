"""Two times that stand side by side in a sentence, and the words before, between and after them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.model import Mention, Timex
from factcheck.model.tuples import NamedTuple

from ..passage import Sentence

REACH = 160
"""How many code points of the words before and after two times are looked at."""


class Pair(NamedTuple):
    """Neighbouring times; the words are those of the skeleton, as far as they are near."""

    sentence: Sentence
    left: Timex
    right: Timex
    first: int
    """Where in the skeleton the letter of the left one stands."""
    last: int
    """Where that of the right one does."""

    @property
    def before(self) -> str:
        return self.sentence.skeleton[max(0, self.first - REACH) : self.first]

    @property
    def between(self) -> str:
        return self.sentence.skeleton[self.first + 1 : self.last]

    @property
    def after(self) -> str:
        return self.sentence.skeleton[self.last + 1 : self.last + 1 + REACH]

    @property
    def words(self) -> str:
        """All of them in lower case."""
        return f"{self.before} {self.between} {self.after}".lower()

    def at(self, spot: int) -> Mention | None:
        """The mention whose letter stands there in `after`."""
        spot += self.last + 1
        place = bisect_left(self.sentence.spots, spot)
        found = place < len(self.sentence.spots) and self.sentence.spots[place] == spot
        return self.sentence.mentions[place] if found else None


def pairs(sentence: Sentence, kind: str | None = None) -> Iterator[Pair]:
    """Every two times, or two of a kind, with no other between them, left to right."""
    places = zip(sentence.mentions, sentence.spots, strict=True)
    times = [(m, spot) for m, spot in places if isinstance(m, Timex) and kind in (None, m.kind)]
    for (left, first), (right, last) in pairwise(times):
        if last - first <= REACH:
            yield Pair(sentence, left, right, first, last)


def near(sentence: Sentence, start: int, end: int) -> Sequence[Mention]:
    """The mentions of the sentence between two places of the text and a little before and after them."""
    low = bisect_left(sentence.mentions, start - REACH, key=lambda m: m.start)
    return sentence.mentions[low : bisect_left(sentence.mentions, end + REACH, key=lambda m: m.start)]


def is_dated(mention: object) -> bool:
    """A date that names its own year and is not reckoned from another day."""
    return isinstance(mention, Timex) and mention.kind == "date" and "y" in mention.stated and mention.days is not None


def other_year(mention: object, now: int) -> bool:
    """Whether a date lies in another year than this one."""
    return isinstance(mention, Timex) and not mention.value.startswith(f"{now:04}")
