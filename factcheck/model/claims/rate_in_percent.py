"""A percentage of a number of heads: percent and per N at once."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class RateInPercent(NamedTuple):
    """ "17.4% per 100,000": the percentage under test and the heads."""

    figure: Printed
    heads: Printed

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.heads.mention,)
