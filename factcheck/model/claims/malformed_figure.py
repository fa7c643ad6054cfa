"""A number whose digits are grouped as no number's are."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class MalformedFigure(NamedTuple):
    """ "6,5000,000": the number under test, as the digits that stand there."""

    figure: Printed

    @property
    def others(self) -> tuple[Mention, ...]:
        return ()
