"""A measure and its conversion in the order that the house does not print."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class MeasureOrder(NamedTuple):
    """ "10 miles (16 km)" in a house that prints metric first: the first measure, the second, and how it is printed."""

    figure: Printed
    conversion: Mention
    instead: str
    because: str
    is_style: bool = True
    """How the figure is printed, which says nothing of whether it holds."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.conversion,)
