"""How many members a body has, by what the text says, and on which days."""

from __future__ import annotations

from typing import NamedTuple

from ..interval import Interval
from ..mention import Named
from ..observation import Membership, Observation, Query
from ..reading import Printed


class CountOfMembers(NamedTuple):
    """ "the 28 members of the European Union (2019)": the number under test, the body, the days it speaks of."""

    figure: Printed
    body: Named
    days: Interval | None
    """Day ordinals; None where nothing says, and any day since 1990 will do."""
    evidence: tuple[Observation, ...] = ()

    @property
    def others(self) -> tuple[Named, ...]:
        return (self.body,)

    @property
    def needs(self) -> tuple[Query, ...]:
        return (Membership(self.body.entity),) if self.body.entity else ()
