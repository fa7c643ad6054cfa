"""The desk at which each article is checked: that of the settings nearest to it, made once for all that share it."""

from __future__ import annotations

from factcheck.config import Settings, found
from factcheck.model.annotations import TYPE_CHECKING
from factcheck.paths import folder_of

from .articles import STDIN
from .checking import Desk, desk
from .settled import settled

if TYPE_CHECKING:
    from argparse import Namespace


def desk_of(path: str, said: Namespace) -> Desk:
    """The desk for one article."""
    return Desks(said, settled(said)).of(path)


class Desks:
    """The desks of a run; what the command line says holds at all of them."""

    def __init__(self, said: Namespace, run: Settings) -> None:
        self._said, self._run = said, run
        self._by_folder: dict[str, Settings] = {}
        self._by_settings: dict[Settings, Desk] = {}

    def of(self, path: str) -> Desk:
        """The desk for the article at a path: its folder's, else the run's."""
        settings = self._run if self._shared(path) else self._nearest(folder_of(path))
        if settings not in self._by_settings:
            self._by_settings[settings] = desk(settings)
        return self._by_settings[settings]

    @property
    def reports(self) -> str:
        """The folder for the run's reports."""
        return self._run.reports

    def _shared(self, path: str) -> bool:
        return path == STDIN or self._said.isolated or self._said.config is not None

    def _nearest(self, folder: str) -> Settings:
        if folder not in self._by_folder:
            near = found(folder)
            own = near is None or near == self._run.file
            self._by_folder[folder] = self._run if own else settled(self._said, folder)
        return self._by_folder[folder]
