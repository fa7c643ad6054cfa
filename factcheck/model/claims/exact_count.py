"""A count that refers back to a vague one."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class ExactCount(NamedTuple):
    """ "tens of thousands of workers ... the 3,000 workers": the later count under test, the vague one."""

    figure: Printed
    vague: Printed

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.vague.mention,)
