"""The code of regular expressions, kept between runs in the user's cache: compiling it is a third of a short run.

The code is Python's own, by pattern and flags, so it is never out of date; it is laid into the cache that re keeps
anyway. All that is private to Python here is named once, and a Python built otherwise is only a little slower.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
import zlib
from importlib import import_module
from typing import Any

Key = tuple[str, int]
Code = tuple[int, list[int], int, dict[str, int], tuple[str | None, ...]]
"""What Python's own assembler of patterns takes: flags, code, number of groups, their names, and those by number."""

MOST = 600_000
"""Bytes; a file that has grown past this is begun again."""


def take_up() -> dict[Key, Code]:
    """Lay what earlier runs kept into re's cache, and return it.

    A file that is damaged, or another Python's, is as good as none.
    """
    try:
        with open(_path(), "rb") as file:
            page = file.read(MOST + 1)
        if len(page) > MOST or zlib.crc32(page[4:]) != int.from_bytes(page[:4], "big"):
            return {}
        codes: dict[Key, Code] = marshal.loads(page[4:])
        assemble = import_module("_sre").compile
        _cache().update({(str, *key): assemble(key[0], *code) for key, code in codes.items()})
    except (OSError, ValueError, EOFError, TypeError, RuntimeError, AttributeError, ImportError):
        return {}
    return codes


def keep(codes: dict[Key, Code]) -> None:
    """Write down what was compiled since, beside what was taken up; quietly, for nobody asked for it."""
    try:
        new = [(pattern, flags) for kind, pattern, flags in _cache() if kind is str and (pattern, flags) not in codes]
        if new:
            _write(_path(), marshal.dumps(codes | {key: _code(*key) for key in new}))
    except (OSError, AttributeError, ImportError):
        return


def _cache() -> dict[Any, Any]:
    """re's own cache: by type, pattern and flags."""
    found: dict[Any, Any] = re._cache  # type: ignore[attr-defined]
    return found


def _code(pattern: str, flags: int) -> Code:
    """The code of a pattern, made by the steps that re.compile takes."""
    parsed = import_module("re._parser").parse(pattern, flags)
    code = [int(word) for word in import_module("re._compiler")._code(parsed, flags)]
    names = dict(parsed.state.groupdict)
    by_number = {number: name for name, number in names.items()}
    groups = parsed.state.groups
    return int(flags | parsed.state.flags), code, groups - 1, names, tuple(by_number.get(n) for n in range(groups))


def _write(path: str, page: bytes) -> None:
    """Whole or not at all."""
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    part = f"{path}.{os.getpid()}.part"
    with open(part, "wb") as file:
        file.write(zlib.crc32(page).to_bytes(4, "big") + page)
    os.replace(part, path)


def _path() -> str:
    """One file for each kind of Python, in the folder where the index is kept: the code is no other's."""
    home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    magic = import_module("re._constants").MAGIC
    return f"{home}/factcheck/patterns-{sys.implementation.cache_tag}-{magic}-{sys.byteorder}"
