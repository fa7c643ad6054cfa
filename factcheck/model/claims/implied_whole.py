"""A part and the percentage that it is of a whole that the text does not give."""

from __future__ import annotations

from ..interval import Interval
from ..mention import Mention, Named
from ..observation import Observation, Query, Series
from ..reading import Printed
from ..tuples import NamedTuple


class ImpliedWhole(NamedTuple):
    """ "$500 million a year, or about 1.5 percent of its economy": the percentage under test, the part, whose whole."""

    figure: Printed
    part: Printed
    indicator: str
    area: Named
    years: Interval | None
    """The years that the claim is about; None where nothing says."""
    evidence: tuple[Observation, ...] = ()

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.part.mention, self.area

    @property
    def needs(self) -> tuple[Query, ...]:
        return (Series(self.indicator, self.area.entity),) if self.area.entity else ()
