"""The settings that hold for a command: those of its options over those of the configuration file."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.config import SETTINGS, Settings, settings
from factcheck.model.annotations import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace


def settled(said: Namespace, folder: str = "") -> Settings:
    """The settings that hold in a folder, the current one: the command line's over the configuration file's."""
    named = {key: value for key, value in vars(said).items() if key in SETTINGS}
    lists = {key: _parted(named[key]) for key in ("select", "ignore") if named.get(key)}
    folders = {"data": tuple(named["data"])} if named.get("data") else {}
    return settings(named | lists | folders, said.config, said.isolated, folder)


def _parted(selectors: Sequence[str]) -> tuple[str, ...]:
    """ "CAL001,ARI" given once, or each given apart."""
    return tuple(part.strip() for selector in selectors for part in selector.split(",") if part.strip())
