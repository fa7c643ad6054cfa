"""A dated event that the article has dated before."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class TwoDates(NamedTuple):
    """ "They met on April 25. ... Their April 24 meeting": the later date under test, the earlier."""

    figure: Printed
    earlier: Printed

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.earlier.mention,)
