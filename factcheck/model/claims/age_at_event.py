"""How old someone was at an event of their life."""

from __future__ import annotations

from ..interval import Interval
from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class AgeAtEvent(NamedTuple):
    """ "died in 1997 at 81, graduated in 1926": the year of the event under test, and the years of birth."""

    figure: Printed
    """In years."""
    born: Interval
    """The years in which the birth may lie."""
    event: str
    """The verb, as the lexicon names it."""
    ages: Interval
    """How old people are at such an event."""
    stated: tuple[Mention, ...]
    """Where the birth, or the death and the age, are printed."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.stated
