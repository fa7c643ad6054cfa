"""From one time to another, and how long that was."""

from __future__ import annotations

from typing import Literal

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

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.ends,)
