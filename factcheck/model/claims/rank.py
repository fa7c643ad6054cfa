"""The rank that a place has among others by some measure."""

from __future__ import annotations

from ..interval import Interval
from ..mention import Mention, Named
from ..observation import Observation, Query, Ranking, Series
from ..reading import Printed
from ..tuples import NamedTuple

TIMELESS = frozenset(("area", "land-area", "highest-point", "length"))
"""Indicators that do not move with the years."""


class Rank(NamedTuple):
    """ "Nigeria, Africa's most populous country": the rank under test (1), of whom, among whom and by what."""

    figure: Printed
    """As counted: 2 for "second-largest"; the adjective alone stands for 1."""
    thing: Named
    indicators: tuple[str, ...]
    """Any of them may be meant."""
    region: str | None
    """Id of a region or body; None for everything of its kind."""
    sign: int
    """1 where the most is first, -1 where the least is."""
    days: Interval | None
    """Day ordinals that it is said of; None where nothing says, or where time does not matter."""
    evidence: tuple[Observation, ...] = ()

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.thing,)

    @property
    def needs(self) -> tuple[Query, ...]:
        """The estimates of everything ranked, and of a mountain its own height besides."""
        days = {indicator: None if indicator in TIMELESS else self.days for indicator in self.indicators}
        ranked = tuple(Ranking(indicator, self.region, days[indicator]) for indicator in self.indicators)
        return (*ranked, Series("height", self.thing.entity or "")) if self.thing.kind == "place" else ranked
