"""When an event took place or will, by what the text says of it."""

from __future__ import annotations

from typing import NamedTuple

from ..mention import Named
from ..observation import Event, Observation, Query
from ..reading import Printed
from ..timex import Timex


class EventTime(NamedTuple):
    """ "Kim meets Putin for the first time on Thursday": the time under test and the event that it dates."""

    figure: Printed
    event: Event
    names: tuple[Named, ...]
    evidence: tuple[Observation, ...] = ()

    @property
    def timex(self) -> Timex:
        assert isinstance(self.figure.mention, Timex)
        return self.figure.mention

    @property
    def others(self) -> tuple[Named, ...]:
        return self.names

    @property
    def needs(self) -> tuple[Query, ...]:
        return (self.event,)
