"""A time of day that no clock shows."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class ImpossibleClock(NamedTuple):
    """ "18:20 p.m.", "10:75": the time under test, in minutes after midnight as printed."""

    figure: Printed
    hour: int
    minute: int
    half: str
    """"a" or "p" where a.m. or p.m. follows, else empty."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return ()
