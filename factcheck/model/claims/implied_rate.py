"""Two conversions between the same two currencies in one article."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class ImpliedRate(NamedTuple):
    """ "£120m ($168m), of which £40m ($112m)": the second conversion under test, its source, and the first pair."""

    figure: Printed
    source: Printed
    first_figure: Printed
    first_source: Printed

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.source.mention, self.first_source.mention, self.first_figure.mention
