"""A level that is said to be a multiple of another: doubled, halved, three times as many."""

from __future__ import annotations

from ..interval import Interval
from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class Multiple(NamedTuple):
    """ "Membership nearly doubled to 4,300 from 2,050": the level after under test, the one before, the multiple."""

    figure: Printed
    before: Printed
    factor: Interval
    """What the word allows: nearly doubled is 1.74 to 2."""
    times: Mention
    """The word."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.before.mention, self.times)
