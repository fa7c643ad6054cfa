"""A figure of the headline, and what the body says of the same thing."""

from __future__ import annotations

from ..interval import Interval
from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class HeadlineFigure(NamedTuple):
    """ "Fleet to be cut by 50%" over "from 140 ships to 100": the headline's figure under test, what the body gives."""

    figure: Printed
    body: tuple[Interval, ...]
    """Each figure of that kind in the body, or the change that it reckons out."""
    grounds: tuple[Mention, ...]
    because: str
    """What the body says, for a reader."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.grounds
