"""When a term of office, a membership or an event began or ended, by a text that tells of it in any words."""

from __future__ import annotations

from factcheck.model.annotations import Literal

from ..interval import Interval
from ..mention import Mention
from ..observation import Observation, Query
from ..reading import Printed
from ..timex import Timex
from ..tuples import NamedTuple

Side = Literal["start", "end", "span", "now"]


class Recalled(NamedTuple):
    """ "She entered Downing Street in May 1979": the time under test and whatever it may date.

    What binds the two is loose, so the time is called wrong only where it is a slip away from the record.
    """

    figure: Printed
    names: tuple[Mention, ...]
    """Who or what is spoken of."""
    needs: tuple[Query, ...]
    side: Side = "start"
    """Which end of what is on record; either, and all days between, for a span; "now" for an office that an article
    gives someone on its own day."""
    firm: bool = False
    """Nothing else can well be meant, so that a slip of the last digit is one too."""
    later: bool = False
    """A later oath or election within the term may be meant."""
    nth: int | None = None
    """Which term or event of its kind, where the text says."""
    mate: Interval | None = None
    """The other end of a range, as printed: where it fits, the same term is meant."""
    office: str = ""
    """The office, where it tells of whom it is said."""
    bare: bool = False
    """Nothing is said of what the date belongs to, so only its very day and month in another year is a slip."""
    evidence: tuple[Observation, ...] = ()

    @property
    def timex(self) -> Timex:
        assert isinstance(self.figure.mention, Timex)
        return self.figure.mention

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.names
