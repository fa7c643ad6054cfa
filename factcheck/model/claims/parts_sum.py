"""A total and the parts that are listed beside it."""

from __future__ import annotations

from ..interval import Interval
from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class PartsSum(NamedTuple):
    """ "Eleven dead: five police officers and six civilians": the total under test and its parts."""

    figure: Printed
    parts: tuple[Printed, ...]
    unprinted: Interval
    """Parts that carry no figure: "and a police officer" is one."""
    all_told: bool = True
    """The list is the whole; else ("including") it only bounds the total from below."""
    is_alone: bool = False
    """A total in a table with no other that adds up, so that some parts may not be shown."""
    taken: tuple[Printed, ...] = ()
    """What is taken away from the parts: "opened 46 and shut 19"."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return tuple(part.mention for part in (*self.parts, *self.taken))
