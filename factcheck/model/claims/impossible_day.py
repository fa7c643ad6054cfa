"""A day of the month that the month does not have."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class ImpossibleDay(NamedTuple):
    """ "April 31": the day under test, 1 to 31 or more, with its month and, where one is printed, its year."""

    figure: Printed
    month: int
    year: int | None

    @property
    def others(self) -> tuple[Mention, ...]:
        return ()
