"""The shards' rows put together, one file a kind; once that stands whole, the pieces go."""

from __future__ import annotations

from pathlib import Path
from shutil import copyfileobj

from .whole import whole
from .work import part


def joined(kind: str, names: list[str], folder: Path, path: Path) -> None:
    """The file of a kind, unless an earlier run has put it together."""
    if not path.exists():
        with whole(path) as file:
            for name in names:
                with part(folder, name, kind).open("rb") as piece:
                    copyfileobj(piece, file)
    for name in names:
        part(folder, name, kind).unlink(missing_ok=True)
