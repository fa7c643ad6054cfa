"""A margin, majority or lead, beside the two figures that it lies between."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class Margin(NamedTuple):
    """ "won by 52% to 48%, a margin of four points": the margin under test and both figures."""

    figure: Printed
    first: Printed
    second: Printed
    of_house: bool = False
    """The second is the whole house, so that a majority is twice the seats less the house."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.first.mention, self.second.mention
