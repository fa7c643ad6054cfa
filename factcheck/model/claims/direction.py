"""A word of rise or fall, and the two ends between which it is said to lead."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class Direction(NamedTuple):
    """ "membership shrank from 4.3 million to 4.1 million": the second end under test, the first, the word's sign."""

    figure: Printed
    before: Printed
    sign: int
    word: str

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.before.mention,)
