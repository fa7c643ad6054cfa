"""The score of a series, and the game in which it was won."""

from __future__ import annotations

from ..mention import Mention
from ..reading import Printed
from ..tuples import NamedTuple


class SeriesScore(NamedTuple):
    """ "won the series 4-3 in Game Seven": the games of the score under test, the number of the game."""

    figure: Printed
    game: int
    """The game in which it was won; the most games that there may be, where the figure is the winner's."""
    best_of: bool = False
    """ "won the best-of-seven series 4-2": the figure holds the winner's games alone."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return ()
