"""The article's own date, as its page states it, beside the dated events that it reports by relative times."""

from __future__ import annotations

from ..mention import Mention
from ..observation import Query
from ..reading import Printed
from ..timex import Timex
from ..tuples import NamedTuple
from .event_time import EventTime


class Dateline(NamedTuple):
    """The date under test, and each relative time that is tied to an event."""

    figure: Printed
    clues: tuple[EventTime, ...]
    untied: tuple[Timex, ...] = ()
    """Relative times that are tied to no event."""

    @property
    def tests_as_of(self) -> bool:
        return True

    @property
    def others(self) -> tuple[Mention, ...]:
        """The relative times that could not be said of their events on that date; all of them where each could."""
        clashing = [
            clue for clue in self.clues if not any(self.figure.value.overlaps(clue.told(e)) for e in clue.evidence)
        ]
        return tuple(clue.timex for clue in clashing or self.clues)

    @property
    def needs(self) -> tuple[Query, ...]:
        return ()
