"""A range whose first end lacks the scale word of its second."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class UnscaledRange(NamedTuple):
    """ "between $26 and $31 million": the first end as its digits say, under test, and the second."""

    figure: Printed
    high: Printed
    scale: str
    """The scale word that only the second end has."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return ()
