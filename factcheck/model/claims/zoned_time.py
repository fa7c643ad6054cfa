"""One moment by two clocks."""

from __future__ import annotations

from ..mention import Figure, Mention
from ..reading import Printed
from ..tuples import NamedTuple


class ZonedTime(NamedTuple):
    """ "9:00 a.m. EDT (1300 GMT)": the Greenwich time under test, in minutes after midnight, and the local one."""

    figure: Printed
    local: Figure
    minutes: int
    """The local time in minutes after midnight."""
    offsets: tuple[int, ...]
    """How far the local clock may be ahead of Greenwich; empty for a place that is not named."""
    zone: str

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.local,)
