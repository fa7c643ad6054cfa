"""A range of dates that runs backwards as it is printed."""

from __future__ import annotations

from ..interval import Interval
from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class BackwardRange(NamedTuple):
    """ "January 17-10, 2016": one end under test, and where the other lets it be."""

    figure: Printed
    """In day ordinals, days of the month or years."""
    must: Interval
    ends: tuple[str, str]
    """The start and the end as printed."""
    last: Mention | None = None
    """The mention of the end, where it is one of its own."""
    apart: bool = False
    """Told as a begin and an end ("opened in 1926 and closed in 1917"), not as a range."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.last,) if self.last else ()
