"""When a person came to power or to office, or left it, by what the text says."""

from __future__ import annotations

from factcheck.model.annotations import Literal

from ..mention import Named
from ..observation import Observation, Query, Tenure
from ..reading import Printed
from ..tuples import NamedTuple

How = Literal["sworn", "elected", "office", "became", "crowned"]


class TenureStart(NamedTuple):
    """ "Kim, in power since 2011": the time under test and whose tenure it opens, or closes."""

    figure: Printed
    person: Named
    side: Literal["start", "end"] = "start"
    how: How | None = None
    """How the office began, where the text says so: a day of its own. One is sworn in and elected for a later
    term too."""
    office: str = ""
    """The office, where it tells of whom it is said: a German chancellor, not a British one."""
    evidence: tuple[Observation, ...] = ()

    @property
    def others(self) -> tuple[Named, ...]:
        return (self.person,)

    @property
    def needs(self) -> tuple[Query, ...]:
        return (Tenure(self.person.entity),)
