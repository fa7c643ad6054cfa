"""How old someone was, beside the date of birth."""

from __future__ import annotations

from ..interval import Interval
from ..mention import Mention
from ..reading import Printed
from ..timex import Timex
from ..tuples import NamedTuple


class Age(NamedTuple):
    """ "Kim, born on January 8, 1984, turned 35 in January 2019": the age under test, in whole years."""

    figure: Printed
    born: Timex
    at: Timex | None
    """When it was that age, where the text says so; None for the article's own day."""
    days: Interval
    """The days on which it was that age, as ordinals."""
    turned: bool
    """It became that age then: the years are simply taken from each other."""
    rests_on_as_of: bool = False
    """The day is the article's own."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.born, self.at) if self.at else (self.born,)
