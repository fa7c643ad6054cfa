"""When an event took place or will, by what the text says of it."""

from __future__ import annotations

from factcheck.model.annotations import Literal

from ..interval import EVERYTHING, Interval
from ..mention import Mention
from ..observation import Event, Observation, Query
from ..reading import Printed
from ..timex import Timex
from ..tuples import NamedTuple

Part = Literal["beginning", "end"]


class EventTime(NamedTuple):
    """ "Kim meets Putin for the first time on Thursday": the time under test and the event that it dates."""

    figure: Printed
    event: Event
    names: tuple[Mention, ...]
    """Those who took part, and the ordinal that singles the event out."""
    part: Part | None = None
    """Which part of an event with a name of its own is dated, where the text says."""
    evidence: tuple[Observation, ...] = ()

    @property
    def timex(self) -> Timex:
        assert isinstance(self.figure.mention, Timex)
        return self.figure.mention

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.names

    def told(self, event: Observation) -> Interval:
        """The days on which that event could be told by this relative time; every day for a time that is none."""
        return self.timex.shift.anchor(event.value) if self.timex.shift else EVERYTHING

    @property
    def needs(self) -> tuple[Query, ...]:
        return (self.event,)
