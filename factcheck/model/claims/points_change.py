"""A change between two percentages, said in percent or in points."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class PointsChange(NamedTuple):
    """ "Turnout fell 4 percent to 61 percent from 65 percent": the change under test, positive, and both ends."""

    figure: Printed
    before: Printed
    after: Printed
    sign: int
    in_points: bool
    """Printed as percentage points; else as percent."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.before.mention, self.after.mention
