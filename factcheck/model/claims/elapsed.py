"""How long ago or for how long, beside the time from which it is counted."""

from __future__ import annotations

from factcheck.model.annotations import Literal

from ..interval import Interval
from ..mention import Mention
from ..reading import Printed
from ..timex import Timex
from ..tuples import NamedTuple

Unit = Literal["year", "month", "week", "day", "hour"]


class Elapsed(NamedTuple):
    """ "came to power in 2011, eight years ago": the length under test, in its own unit."""

    figure: Printed
    unit: Unit
    since: Timex
    until: Timex | None
    """Where the text says to when; None for the article's own day."""
    days: Interval
    """The days on which the count ends, as ordinals."""
    rests_on_as_of: bool = False
    """The count ends with the article's own day."""
    at_most: bool = False
    """It may be less: a total with gaps, or a count that ended earlier."""
    only_slip: bool = False
    """It may be of something else, so that only a slip of one digit counts against it."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.since, self.until) if self.until else (self.since,)
