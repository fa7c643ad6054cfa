"""A whole, beside a part of it and the share that the part is said to be."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class StatedWhole(NamedTuple):
    """ "$500 million, or 1.5 percent of its $33 billion economy": the part under test, its share, the whole."""

    figure: Printed
    share: Printed
    whole: Printed

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.share.mention, self.whole.mention
