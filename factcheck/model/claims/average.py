"""An average, beside a total and a count."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class Average(NamedTuple):
    """ "12 schools with 3,600 pupils, an average of 300 each": the average under test, and the two other figures."""

    figure: Printed
    one: Printed
    other: Printed
    """Which of the two is the total is for the rule to try, unless the count is a length of time."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.one.mention, self.other.mention
