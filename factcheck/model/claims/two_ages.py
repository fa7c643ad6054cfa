"""One person's age, printed twice."""

from __future__ import annotations

from ..mention import Mention, Quantity
from ..reading import Printed
from ..tuples import NamedTuple


class TwoAges(NamedTuple):
    """ "Jane Smith, 45, ... Smith, 47, said": the later age under test, and the first one."""

    figure: Printed
    first: Quantity
    age: int
    """The first age."""
    name: str
    is_full: bool
    """The full name is printed both times."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.first,)
