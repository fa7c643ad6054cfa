"""An ordinal in digits with the ending of another."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class WrongSuffix(NamedTuple):
    """ "22th": the number under test, with what was printed after it."""

    figure: Printed
    number: int
    printed: str

    @property
    def others(self) -> tuple[Mention, ...]:
        return ()
