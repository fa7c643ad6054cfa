"""An anniversary and the year that it goes back to."""

from __future__ import annotations

from ..interval import Interval
from ..mention import Mention
from ..reading import Printed
from ..timex import Timex
from ..tuples import NamedTuple


class Anniversary(NamedTuple):
    """ "the 74th anniversary, in 2019, of the 1945 surrender": the ordinal under test."""

    figure: Printed
    since: Timex
    """When the first one, or the event itself, was."""
    at: Timex | None
    """When it falls, where the text says so; None for the article's own year."""
    days: Interval
    edition: bool = False
    """An Nth annual event, of which some may have been left out, not an anniversary."""
    rests_on_as_of: bool = False
    only_slip: bool = False
    """What began then may be another thing, so that only a slip of one digit counts against it."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.since, self.at) if self.at else (self.since,)
