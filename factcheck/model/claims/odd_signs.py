"""A figure written with signs that no eye sees, or with digits of another script."""

from __future__ import annotations

from ..document import TURNED
from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class OddSigns(NamedTuple):
    """ "５0": the figure under test, as it is written and as it is seen, and its odd signs."""

    figure: Printed
    seen: str
    """With plain digits alone."""
    signs: tuple[str, ...]
    """Each once, in their order."""

    @property
    def is_turned(self) -> bool:
        """Its digits stand in another order on the page than in the file, so that nobody read them."""
        return TURNED in self.seen

    @property
    def others(self) -> tuple[Mention, ...]:
        return ()
