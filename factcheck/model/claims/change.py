"""How far something moved, beside where it started and where it arrived."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class Change(NamedTuple):
    """ "Sales rose 25% to 50 from 40": the percentage under test, always positive, and both ends."""

    figure: Printed
    before: Printed
    after: Printed
    sign: int
    """1 for a rise, -1 for a fall."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.before.mention, self.after.mention
