"""A thing that is called the largest or smallest of those whose figures are listed."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class Largest(NamedTuple):
    """ "A has 40, B 60 and C 50; A is the largest": A's figure under test and the others."""

    figure: Printed
    rest: tuple[Printed, ...]
    sign: int
    """1 for the largest, -1 for the smallest."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return tuple(printed.mention for printed in self.rest)
