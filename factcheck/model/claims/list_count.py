"""A number that announces a list, and the items that follow."""

from __future__ import annotations

from ..interval import Interval
from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class ListCount(NamedTuple):
    """ "three priorities: education, crime and growth": the number under test and how many items are listed."""

    figure: Printed
    items: Interval
    """As few and as many as the list may be read to hold."""
    open: bool
    """"including", "such as": the list may be shorter than the number."""
    listed: str
    """The items, as written, for a reader."""
    inside: tuple[Mention, ...] = ()
    """Names and figures inside the list."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.inside
