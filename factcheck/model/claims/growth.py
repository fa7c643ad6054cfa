"""A multiple over some years, beside a percentage a year."""

from __future__ import annotations

from ..interval import Interval
from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class Growth(NamedTuple):
    """ "doubled in ten years, growing about 7 percent a year": the yearly rate under test, the multiple, the years."""

    figure: Printed
    factor: Interval
    years: int
    times: Mention
    period: Mention

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.times, self.period
