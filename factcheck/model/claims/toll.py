"""How many an event killed, by what the text says."""

from __future__ import annotations

from ..interval import Interval
from ..mention import Mention
from ..observation import Observation, Query
from ..reading import Printed
from ..tuples import NamedTuple


class Toll(NamedTuple):
    """ "The Aberfan disaster claimed 144 lives": the number under test and the event that it is the toll of."""

    figure: Printed
    """Without what a hedge allows: "more than 5,000" is no count of 50,000."""
    names: tuple[Mention, ...]
    """The event by its name, or the place that it befell."""
    needs: tuple[Query, ...]
    told: Interval | None
    """Day ordinals on which the text has it happen; None where it is named and nothing says when."""
    today: int
    """The day on which the text was written: early tolls rise."""
    named: bool
    land: str | None = None
    """The land in which the text counts them."""
    evidence: tuple[Observation, ...] = ()

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.names
