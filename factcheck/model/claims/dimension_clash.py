"""A measure and its bracketed conversion that measure different things."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple
from ..units import Unit


class DimensionClash(NamedTuple):
    """ "10 acres (4 kilometers)": the second measure under test, as the dimension it has, and the first."""

    figure: Printed
    source: Printed
    figure_unit: Unit
    source_unit: Unit

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.source.mention,)
