"""How many members a body has, by what the text says, and on which days."""

from __future__ import annotations

from ..interval import Interval
from ..mention import Mention, Named
from ..observation import Membership, Observation, Query
from ..reading import Printed
from ..timex import Timex
from ..tuples import NamedTuple


class CountOfMembers(NamedTuple):
    """ "the 28 members of the European Union (2019)": the number under test, the body, the days it speaks of."""

    figure: Printed
    body: Named
    days: Interval | None
    """Day ordinals; None where nothing says, and any day since 1990 will do."""
    when: Timex | None = None
    """The time that the sentence states, where it states one."""
    perhaps_some: bool = False
    """Of "the five NATO members" it is not said that they are all."""
    evidence: tuple[Observation, ...] = ()

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.body, self.when) if self.when else (self.body,)

    @property
    def needs(self) -> tuple[Query, ...]:
        return (Membership(self.body.entity),) if self.body.entity else ()
