"""A sum for a kind of thing of which the costliest is known."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class Unlikely(NamedTuple):
    """ "the stadium cost $4 trillion": the sum under test, the kind of thing, what the costliest of them cost."""

    figure: Printed
    kind: str
    most: int

    @property
    def others(self) -> tuple[Mention, ...]:
        return ()
