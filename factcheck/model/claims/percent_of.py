"""An amount, beside the percentage and the base of which it is that percentage."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class PercentOf(NamedTuple):
    """ "a 2 percent fee on the $15 billion sale, about $300 million": the amount under test, the rest its grounds."""

    figure: Printed
    share: Printed
    whole: Printed

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.share.mention, self.whole.mention
