"""A fall of more than everything."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class SteepFall(NamedTuple):
    """ "Attendance fell 150 percent": the fall under test, more than 100 percent."""

    figure: Printed

    @property
    def others(self) -> tuple[Mention, ...]:
        return ()
