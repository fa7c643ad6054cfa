"""From one time to another, and how long that was."""

from __future__ import annotations

from factcheck.model.annotations import Literal

from ..mention import Mention
from ..reading import Printed
from ..timex import Timex
from ..tuples import NamedTuple
from .elapsed import Unit


class Tenure(NamedTuple):
    """ "president from 2001 to 2011, a 10-year rule": the length under test, and the range it belongs to."""

    figure: Printed
    unit: Unit
    ends: Timex
    """The range, as one time."""
    between: int
    """What lies between the starts of the two ends."""
    grain: Literal["year", "month", "day", "minute"]
    """The unit of `between`: as finely as the ends are printed."""
    until: Timex | None = None
    """The other end, where the two stand apart ("left at 5 a.m. and is due at 11 a.m.")."""
    slack: int = 0
    """How much of the unit of `between` clocks in two places may differ by."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.ends, self.until) if self.until else (self.ends,)
