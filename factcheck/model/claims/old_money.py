"""Two sums of years far apart, compared bare."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class OldMoney(NamedTuple):
    """ "$5 in 1975 against $20 today": the later sum under test as years between the two, and the earlier sum."""

    figure: Printed
    earlier: Printed

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.earlier.mention,)
