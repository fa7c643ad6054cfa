"""Where data packages lie, and a cheap mark that changes whenever one of them does."""

from __future__ import annotations

import os
import zlib
from pathlib import Path

from .fault import DataError
from .home import home

DESCRIPTOR = "datapackage.json"


def shipped() -> Path:
    """The data that ships."""
    return Path(home())


def packages(root: Path) -> list[Path]:
    """The package folders at or directly under a root, by name."""
    if not root.is_dir():
        raise DataError(f"{root}: no such file or folder; --data takes a folder that holds {DESCRIPTOR}, or a table")
    found = [root] if (root / DESCRIPTOR).is_file() else [root / name for name in _named(root)]
    if not found:
        raise DataError(f"{root}: no {DESCRIPTOR} in it or in a folder under it")
    return found


def _named(root: Path) -> list[str]:
    """The folders directly under a root that hold a descriptor."""
    seen = sorted(name for name in os.listdir(root) if name[0] != ".")
    return [name for name in seen if os.path.isfile(f"{root}/{name}/{DESCRIPTOR}")]


def fingerprint(root: Path) -> str:
    """Marks descriptors (which hold the hashes of the tables) and the sizes of the tables, or all of a lone file."""
    if root.is_file():
        content = root.name.encode() + root.read_bytes()
        return f"{zlib.crc32(content):08x}{zlib.adler32(content):08x}"
    crc = adler = 1
    for package in packages(root):
        with open(f"{package}/{DESCRIPTOR}", "rb") as file:
            mark = f"{package.name}\n{_sizes(f'{package}/data')}\n".encode() + file.read()
        crc, adler = zlib.crc32(mark, crc), zlib.adler32(mark, adler)
    return f"{crc:08x}{adler:08x}"


def _sizes(folder: str) -> str:
    """The tables of a folder by name, each with its size; by os alone, since every check of a checkout asks."""
    if not os.path.isdir(folder):
        return ""
    tables = ((file.name, file.stat().st_size) for file in os.scandir(folder) if file.name.endswith(".csv"))
    return "".join(f"{name}:{size};" for name, size in sorted(tables))
