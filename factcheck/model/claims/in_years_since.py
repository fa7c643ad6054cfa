"""The first, or the most, in so many years, since such a one."""

from __future__ import annotations

from ..interval import Interval
from ..mention import Mention
from ..reading import Printed
from ..timex import Timex
from ..tuples import NamedTuple
from .elapsed import Unit


class InYearsSince(NamedTuple):
    """ "the first visit in eight years, since 2011": the length under test, in its own unit."""

    figure: Printed
    unit: Unit
    since: Timex
    days: Interval
    """The article's own day, as an ordinal."""
    rests_on_as_of: bool = True

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.since,)
