"""A named statistic of a place, with the value that the text gives it."""

from __future__ import annotations

from ..annotations import Literal
from ..interval import Interval
from ..mention import Mention, Named
from ..observation import Observation, Query, Series
from ..reading import Printed
from ..timex import Timex
from ..tuples import NamedTuple

Grade = Literal["plain", "counted", "bare", "wide", "proper"]
"""How a figure is tied to what it is given for: by words that say so; by a count of heads, which estimates adjust; by
nothing but that no other thing of its class is near, so that only a mistyped figure can be told. Of a city: with all
that belongs to it, or its own ground alone."""


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
    when: Timex | None = None
    """The time that the sentence states, where it states one."""
    evidence: tuple[Observation, ...] = ()
    grade: Grade = "plain"
    unless: tuple[str, ...] = ()
    """Ids of other areas that may be meant: what fits one of them is not wrong."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.area, self.when) if self.when else (self.area,)

    @property
    def needs(self) -> tuple[Query, ...]:
        areas = (self.area.entity, *self.unless) if self.area.entity else ()
        return tuple(Series(self.indicator, area, self.days) for area in areas)
