"""A weekday printed beside a date that names its year."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..timex import Timex
from ..tuples import NamedTuple


class WeekdayDate(NamedTuple):
    """ "Thursday, April 25, 2019": the weekday under test, Monday 1 to Sunday 7, and the days it may be."""

    figure: Printed
    date: Timex
    """Where the date is printed; the figure's own mention where both are one."""
    days: tuple[int, ...]
    """Ordinals: the day as we count; for old dates the Julian one too, for a clock time read as a year that of now."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return () if self.date == self.figure.mention else (self.date,)
