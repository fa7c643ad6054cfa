"""A change of temperature, said twice, in two scales."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple
from ..units import Unit


class TemperatureDifference(NamedTuple):
    """ "rose by 4C (7.2F)": the second difference under test, the first, their scales."""

    figure: Printed
    source: Printed
    figure_unit: Unit
    source_unit: Unit

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.source.mention,)
