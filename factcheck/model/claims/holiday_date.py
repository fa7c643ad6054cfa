"""A holiday printed beside the date that it is given."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class HolidayDate(NamedTuple):
    """ "Thanksgiving, November 28, 2019": the date under test, and the days on which the holiday fell that year."""

    figure: Printed
    holiday: Mention
    """The holiday, or the nation that keeps it."""
    days: tuple[int, ...]
    """Ordinals: as most keep it, then as others do (Canada's Thanksgiving, the Orthodox Easter)."""
    name: str = ""
    """What it is called, where it is no mention itself."""

    @property
    def called(self) -> str:
        return self.name or self.holiday.text

    @property
    def others(self) -> tuple[Mention, ...]:
        return (self.holiday,)
