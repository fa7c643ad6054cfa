"""A percentage that is printed in another form than the house's."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class PercentForm(NamedTuple):
    """ "6 per cent" in a house that prints percent: the figure, and how that house prints it."""

    figure: Printed
    instead: str
    because: str
    is_style: bool = True
    """How the figure is printed, which says nothing of whether it holds."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return ()
