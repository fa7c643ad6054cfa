"""A share, beside the part and the whole of which it is the share."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class ShareOf(NamedTuple):
    """ "50 of the 200 delegates, or 25 percent": the percentage under test, the part and the whole."""

    figure: Printed
    part: Printed
    whole: Printed

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.part.mention, self.whole.mention
