"""A mean of whole things, and of how many heads it is the mean."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class Granular(NamedTuple):
    """ "the 20 families had 3.45 children on average": the mean under test, the families, the places printed."""

    figure: Printed
    heads: Printed
    places: int

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.heads.mention,)
