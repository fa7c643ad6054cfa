"""The weekday in the page's own date line."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..timex import Timex
from ..tuples import NamedTuple


class DatelineWeekday(NamedTuple):
    """ "Friday, August 23 2019" at the head of the page: the weekday under test and the day it names."""

    figure: Printed
    date: Timex
    day: int
    """As an ordinal."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return () if self.date == self.figure.mention else (self.date,)
