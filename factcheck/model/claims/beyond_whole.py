"""A number of a place's people, which cannot be more than live there."""

from __future__ import annotations

from ..interval import Interval
from ..mention import Named
from ..observation import Observation, Query, Series
from ..reading import Printed
from ..tuples import NamedTuple


class BeyondWhole(NamedTuple):
    """ "50 million Greeks": the number under test and whose people are counted."""

    figure: Printed
    people: Named
    days: Interval | None
    """The days that the sentence speaks of; None where nothing says."""
    evidence: tuple[Observation, ...] = ()

    @property
    def others(self) -> tuple[Named, ...]:
        return (self.people,)

    @property
    def needs(self) -> tuple[Query, ...]:
        return (Series("population", self.people.entity),) if self.people.entity else ()
