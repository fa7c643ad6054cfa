"""A date that lies on the other side of the article's own day than its verb says."""

from __future__ import annotations

from factcheck.model.annotations import Literal

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class TenseDate(NamedTuple):
    """ "The deal was signed on September 30, 2019": the date under test, and the tense in which it is told."""

    figure: Printed
    tense: Literal["past", "future"]
    as_of: int
    """The article's own day, as an ordinal."""
    rests_on_as_of: bool = True

    @property
    def others(self) -> tuple[Mention, ...]:
        return ()
