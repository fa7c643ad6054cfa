"""A sum for a kind of thing whose usual size is known."""

from __future__ import annotations

from ..interval import Interval
from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class Unlikely(NamedTuple):
    """ "the stadium cost $4 trillion": the sum under test, the kind of thing, what such things cost."""

    figure: Printed
    kind: str
    usual: Interval

    @property
    def others(self) -> tuple[Mention, ...]:
        return ()
