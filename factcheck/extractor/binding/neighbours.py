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
    before: str
    between: str
    after: str
    end: int
    """Where in the skeleton `after` begins."""

    @property
    def words(self) -> str:
        """All of them in lower case."""
        return f"{self.before} {self.between} {self.after}".lower()

    def at(self, spot: int) -> Mention | None:
        """The mention whose letter stands there in `after`."""
        place = bisect_left(self.sentence.spots, self.end + spot)
        found = place < len(self.sentence.spots) and self.sentence.spots[place] == self.end + spot
        return self.sentence.mentions[place] if found else None


def pairs(sentence: Sentence, kind: str | None = None) -> Iterator[Pair]:
    """Every two times, or two of a kind, with no other between them, left to right."""
    skeleton = sentence.skeleton
    places = zip(sentence.mentions, sentence.spots, strict=True)
    times = ((m, spot) for m, spot in places if isinstance(m, Timex) and kind in (None, m.kind))
    for (left, first), (right, second) in pairwise(times):
        if second - first <= REACH:
            before, after = skeleton[max(0, first - REACH) : first], skeleton[second + 1 : second + 1 + REACH]
            yield Pair(sentence, left, right, before, skeleton[first + 1 : second], after, second + 1)


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
