"""Find the index of a root: shipped with the wheel, kept in the user's cache, or built now."""

from __future__ import annotations

import os
import sqlite3
import zlib
from collections.abc import Iterator
from pathlib import Path

from .fault import DataError
from .folders import fingerprint
from .index import SHIPPED, open_index

KEPT, IN_ALL = 2, 8
"""Indexes that the cache holds of one root, its data as they are and as they were before, and of all roots."""


def index_of(root: Path) -> sqlite3.Connection:
    """The prepared index of a root, opened read-only; built first where there is none that fits."""
    index = open_index(root / SHIPPED, None) if (root / SHIPPED).is_file() else None
    if index:
        return index
    mark = fingerprint(root)
    return open_index(user_cache() / _name(root, mark), mark) or built(root, mark)


def built(root: Path, mark: str) -> sqlite3.Connection:
    """Build into the first folder that can be written, whole or not at all: a second process just replaces it."""
    for folder in writable():
        whole = folder / _name(root, mark)
        index = open_index(whole, mark)
        if index:
            return index
        part = folder / f"{mark}.{os.getpid()}.part"
        try:
            _build(root, mark, part)
            part.replace(whole)
        finally:
            part.unlink(missing_ok=True)
        index = open_index(whole, mark)
        if index:
            _prune(folder, root)
            return index
    raise DataError("the reference index can be written nowhere: set XDG_CACHE_HOME to a folder that can")


def _name(root: Path, mark: str) -> str:
    """The file of a root in that state; what stands before the hyphen is the root's own."""
    return f"{zlib.crc32(str(root.absolute()).encode()):08x}-{mark}.sqlite"


def _prune(folder: Path, root: Path) -> None:
    """Keep the newest indexes alone: each state that a root was checked in has left one."""
    for names, most in ((_name(root, "*"), KEPT), ("*.sqlite", IN_ALL)):
        held = sorted(folder.glob(names), key=lambda path: path.stat().st_mtime_ns)
        for older in held[:-most]:
            older.unlink(missing_ok=True)


def user_cache() -> Path:
    """XDG_CACHE_HOME/factcheck, or ~/.cache/factcheck."""
    home = os.environ.get("XDG_CACHE_HOME")
    return (Path(home) if home else Path("~/.cache").expanduser()) / "factcheck"


def writable() -> Iterator[Path]:
    """The user's cache, else a folder of the user's own among the temporary ones."""
    for folder in (user_cache(), _temporary()):
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            mine = not hasattr(os, "getuid") or folder.stat().st_uid == os.getuid()
        except OSError:
            continue
        if mine and os.access(folder, os.W_OK):
            yield folder


def _temporary() -> Path:
    from tempfile import gettempdir

    return Path(gettempdir()) / f"factcheck-{os.getuid() if hasattr(os, 'getuid') else 'user'}"


def _build(root: Path, mark: str, path: Path) -> None:
    from .building import build

    build(root, mark, path)
