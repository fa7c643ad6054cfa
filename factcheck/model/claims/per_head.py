"""What each gets or costs, beside a total and a number of heads."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class PerHead(NamedTuple):
    """ "$600 million shared among 300 million people, $2 each": the amount each under test, the total, the heads."""

    figure: Printed
    whole: Printed
    heads: Printed

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.whole.mention, self.heads.mention
