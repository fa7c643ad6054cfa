"""From one time to another, and how long that was."""

from __future__ import annotations

from typing import NamedTuple

from ..interval import Interval
from ..mention import Mention
from ..reading import Printed


class Tenure(NamedTuple):
    """ "president from 2001 to 2011, a 10-year rule": the length under test and the least and most it can be."""

    figure: Printed
    unit: str
    must: Interval
    """What lies between the two ends, in that unit, counted with and without the last one."""
    ends: tuple[Mention, ...]
    because: str
    """The two ends as printed."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.ends
