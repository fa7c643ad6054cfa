"""A conversion that is printed far more finely than what it converts."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class PreciseConversion(NamedTuple):
    """ "some 6,000 kilometres (3,728 miles)": how many digits the conversion has, under test, and the source."""

    figure: Printed
    source: Printed

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.source.mention,)
