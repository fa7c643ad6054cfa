"""Yesterday, today or tomorrow beside the name of a weekday."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..timex import Timex
from ..tuples import NamedTuple


class RelativeWeekday(NamedTuple):
    """ "yesterday, Wednesday": the weekday under test, Monday 1 to Sunday 7, and the day that is meant."""

    figure: Printed
    relative: Timex
    day: int
    """As an ordinal, reckoned from the article's own."""
    rests_on_as_of: bool = True

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.relative,)
