"""A weekday printed beside a day and month without a year."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..timex import Timex
from ..tuples import NamedTuple


class WeekdayDateNoYear(NamedTuple):
    """ "Thursday, April 25": the weekday under test, and the days that it may mean in one year or another."""

    figure: Printed
    date: Timex
    as_of: int
    """The article's own day, as an ordinal."""
    days: tuple[int, ...]
    """The day and month in the years about the article's own, nearest first."""
    named: tuple[int, ...]
    """The same in the other years that the article names, or whose anniversary it marks."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return () if self.date == self.figure.mention else (self.date,)
