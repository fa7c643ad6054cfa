"""A named statistic of a place, with the value that the text gives it."""

from __future__ import annotations

from typing import NamedTuple

from ..interval import Interval
from ..mention import Named
from ..observation import Observation, Query, Series
from ..reading import Printed


class Statistic(NamedTuple):
    """ "the population of France, about 67 million, in 2019": the value under test, of what, where and when."""

    figure: Printed
    """In the unit that the indicator is published in."""
    indicator: str
    unit: str
    area: Named
    days: Interval | None
    """The days that the sentence speaks of; None where nothing says."""
    stated: bool
    """The sentence states its own time, so no other period can be meant."""
    evidence: tuple[Observation, ...] = ()

    @property
    def others(self) -> tuple[Named, ...]:
        return (self.area,)

    @property
    def needs(self) -> tuple[Query, ...]:
        return (Series(self.indicator, self.area.entity),) if self.area.entity else ()
