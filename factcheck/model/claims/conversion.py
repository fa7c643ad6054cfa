"""A measure said twice, in two units."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple
from ..units import Unit


class Conversion(NamedTuple):
    """ "16 kilometres (10 miles)": the second measure under test, the first, and the units that either may mean."""

    figure: Printed
    source: Printed
    figure_units: tuple[Unit, ...]
    """More than one where a word has several: a gallon is American or imperial."""
    source_units: tuple[Unit, ...]
    may_differ: bool = False
    """Temperatures that may be readings or differences."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.source.mention,)
