"""A percentage of change without the figures that it leads between."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class Baseless(NamedTuple):
    """ "Complaints rose 300 percent.": the change under test as how many levels the article has beside it."""

    figure: Printed

    @property
    def others(self) -> tuple[Mention, ...]:
        return ()
