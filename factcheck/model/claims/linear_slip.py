"""An area or a volume that was converted with the factor of a length."""

from __future__ import annotations

from fractions import Fraction

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class LinearSlip(NamedTuple):
    """ "2,850 square metres (3,120 square yards)": the second measure under test, the first, their factor."""

    figure: Printed
    source: Printed
    factor: Fraction
    """Figure / source, rightly."""
    power: int
    """2 for an area, 3 for a volume."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.source.mention,)
