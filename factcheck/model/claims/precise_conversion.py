"""A conversion that is printed far more finely than what it converts."""

from __future__ import annotations

from typing import NamedTuple

from ..mention import Mention
from ..reading import Printed


class PreciseConversion(NamedTuple):
    """ "some 6,000 kilometres (3,728 miles)": how many digits the conversion has, under test, and the source."""

    figure: Printed
    source: Printed

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.source.mention,)
