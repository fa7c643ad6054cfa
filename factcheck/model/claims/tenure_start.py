"""When a person came to power or to office, by what the text says."""

from __future__ import annotations

from typing import NamedTuple

from ..mention import Named
from ..observation import Observation, Query, Tenure
from ..reading import Printed


class TenureStart(NamedTuple):
    """ "Kim, in power since 2011": the time under test and whose tenure it opens."""

    figure: Printed
    person: Named
    role: str | None = None
    """The office that the text names; None for "came to power"."""
    evidence: tuple[Observation, ...] = ()

    @property
    def others(self) -> tuple[Named, ...]:
        return (self.person,)

    @property
    def needs(self) -> tuple[Query, ...]:
        return (Tenure(self.person.entity, None, self.role),)
