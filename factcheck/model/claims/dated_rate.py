"""A conversion of money, to be held against the market's rate of its day."""

from __future__ import annotations

from ..mention import Mention
from ..observation import Observation, Query
from ..reading import Printed
from ..tuples import NamedTuple


class DatedRate(NamedTuple):
    """ "a fine of 300 million pounds ($367 million)": the conversion under test, its source, and the day."""

    figure: Printed
    source: Printed
    needs: tuple[Query, ...]
    hedged: bool = False
    """The sum is hedged ("up to 3 trillion yen"), so that its conversion is rough."""
    evidence: tuple[Observation, ...] = ()
    """What one unit of the source's currency cost in the figure's, day by day."""
    fixed: bool = False
    """It is the rate itself, and no sum that is converted."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.source.mention,)
