"""When a country or another member came to a body, or left it, by what the text says."""

from __future__ import annotations

from factcheck.model.annotations import Literal

from ..mention import Named
from ..observation import Membership, Observation, Query
from ..reading import Printed
from ..tuples import NamedTuple


class Joining(NamedTuple):
    """ "Croatia joined the European Union in 2013": the time under test, who joined and what."""

    figure: Printed
    member: Named
    body: Named
    side: Literal["start", "end"] = "start"
    evidence: tuple[Observation, ...] = ()

    @property
    def others(self) -> tuple[Named, ...]:
        return self.member, self.body

    @property
    def needs(self) -> tuple[Query, ...]:
        return (Membership(self.body.entity or "", self.member.entity),)
