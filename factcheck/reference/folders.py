"""Where data packages lie, and a cheap mark that changes whenever one of them does."""

from __future__ import annotations

import zlib
from pathlib import Path

from .fault import DataError

DESCRIPTOR = "datapackage.json"
HERE = Path(__file__).resolve().parents[1]


def shipped() -> Path:
    """reference_data inside the installed package, or beside it in a source checkout."""
    for home in (HERE, HERE.parent):
        if (home / "reference_data").is_dir():
            return home / "reference_data"
    raise DataError(f"no reference_data beside {HERE}: install the package again")


def packages(root: Path) -> list[Path]:
    """The package folders at or directly under a root, by name."""
    if not root.is_dir():
        raise DataError(f"{root}: no such file or folder; --data takes a folder that holds {DESCRIPTOR}, or a table")
    found = (
        [root] if (root / DESCRIPTOR).is_file() else sorted(path.parent for path in root.glob(f"[!.]*/{DESCRIPTOR}"))
    )
    if not found:
        raise DataError(f"{root}: no {DESCRIPTOR} in it or in a folder under it")
    return found


def fingerprint(root: Path) -> str:
    """Marks descriptors (which hold the hashes of the tables) and the sizes of the tables, or all of a lone file."""
    if root.is_file():
        content = root.name.encode() + root.read_bytes()
        return f"{zlib.crc32(content):08x}{zlib.adler32(content):08x}"
    crc = adler = 1
    for package in packages(root):
        sizes = "".join(f"{path.name}:{path.stat().st_size};" for path in sorted(package.glob("data/*.csv")))
        mark = f"{package.name}\n{sizes}\n".encode() + (package / DESCRIPTOR).read_bytes()
        crc, adler = zlib.crc32(mark, crc), zlib.adler32(mark, adler)
    return f"{crc:08x}{adler:08x}"
