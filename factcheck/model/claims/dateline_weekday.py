"""The weekday in the page's own date line, or its date beside those of the metadata."""

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
    stated: tuple[tuple[str, int], ...] = ()
    """The days of the metadata, each by its basis, where it is the date itself that they put to the test."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return () if self.date == self.figure.mention else (self.date,)
