"""How many years a text says have passed since what is on record, or that someone held an office."""

from __future__ import annotations

from ..interval import Interval
from ..mention import Mention
from ..observation import Observation, Query
from ..reading import Printed
from ..tuples import NamedTuple


class YearsOnRecord(NamedTuple):
    """ "Ghana celebrated the 60th anniversary of its independence": the number under test and what it counts from."""

    figure: Printed
    names: tuple[Mention, ...]
    """Who or what is spoken of."""
    needs: tuple[Query, ...]
    until: Interval
    """Day ordinals of the day up to which the text counts."""
    held: bool = False
    """The years of a term of office, which may have ended before that day."""
    office: str = ""
    """The office, where it is named: then a slip of the last digit is one too."""
    either: bool = False
    """Any of several events may be meant, so that the number must be a slip away from each."""
    led: bool = False
    """The country or body that was led is named, so that more years than there were are a slip in the last digit."""
    whole: bool = False
    """All of the years in an office that was then left, so that two more or fewer cannot be meant."""
    evidence: tuple[Observation, ...] = ()

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.names
