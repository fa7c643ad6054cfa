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
    member: Named | None = None
    """The one that came as the so-many-th, where the number is its own: "the 31st member"."""
    fewer: int | None = None
    """How many fewer than all they are at least, where they are only some: 1 for "the other 27", 0 for "some 12"."""
    loose: bool = False
    """It is not certain that they are all its members, so only a slip of the right number is wrong."""
    evidence: tuple[Observation, ...] = ()

    @property
    def others(self) -> tuple[Mention, ...]:
        return tuple(mention for mention in (self.body, self.when, self.member) if mention)

    @property
    def needs(self) -> tuple[Query, ...]:
        if not self.body.entity:
            return ()
        own = (Membership(self.body.entity, self.member.entity),) if self.member else ()
        return Membership(self.body.entity), *own
