"""The votes cast in a house, and its seats."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class HouseVote(NamedTuple):
    """ "passed 310 to 299 in the 650-seat chamber": all votes cast, under test, and the seats."""

    figure: Printed
    seats: int

    @property
    def others(self) -> tuple[Mention, ...]:
        return ()
