"""A count that refers back to one given before."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class TwoValues(NamedTuple):
    """ "The fire killed 12 people. All 14 people killed were tenants.": the later count under test, those before it."""

    figure: Printed
    earlier: tuple[Printed, ...]
    what: str
    """What is counted: "dead", "delegate"."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return tuple(printed.mention for printed in self.earlier)
