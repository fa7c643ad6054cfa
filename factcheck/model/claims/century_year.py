"""A year beside the decade or century that it is said to belong to."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..timex import Timex
from ..tuples import NamedTuple


class CenturyYear(NamedTuple):
    """ "in 1895, at the end of the 19th century": the year under test, and the decade or century."""

    figure: Printed
    era: Timex
    first: int
    """The first year of the decade or hundred years."""
    years: int
    """10 or 100; a century may begin or end with the round year."""
    turn: bool
    """The turn of it: the years about its first."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.era,)
