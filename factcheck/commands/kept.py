"""The code of regular expressions, kept between runs in the user's cache: compiling it is a third of a short run.

The code is Python's own, by pattern and flags, so it is never out of date; it is laid beside the cache that re keeps
anyway, and assembled when a pattern is asked for. All that is private to Python here is named once, and a Python built
otherwise is only a little slower.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
import zlib
from importlib import import_module

from factcheck.model.annotations import Any

Key = tuple[str, int]
Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What Python's own assembler of patterns takes: flags, code, number of groups, their names, and those by number."""

MOST = 4_000_000
"""Bytes; a file that has grown past this is begun again. All our patterns take less than half."""


class Shelf(dict[Any, Any]):
    """re's cache, which takes a pattern that it does not hold from the kept codes, and assembles that one alone."""

    codes: dict[Key, Code]

    def __missing__(self, key: tuple[type, str, int]) -> Any:
        kind, pattern, flags = key
        if kind is not str:
            raise KeyError(key)
        try:
            all_flags, words, *rest = self.codes.pop((pattern, flags))
            made = self[key] = _assemble(pattern, all_flags, memoryview(words).cast("I").tolist(), *rest)
        except (TypeError, ValueError, RuntimeError):
            raise KeyError(key) from None
        return made

    def pop(self, key: Any, default: Any = None) -> Any:
        """As Python from 3.12 asks for a pattern."""
        try:
            found = self[key]
        except KeyError:
            return default
        del self[key]
        return found


def take_up() -> frozenset[Key]:
    """Lay a shelf with what earlier runs kept in the place of re's cache, and return what patterns are kept."""
    shelf = Shelf(_cache())
    shelf.codes = _read()
    re._cache = shelf  # type: ignore[attr-defined]
    return frozenset(shelf.codes)


def keep(known: frozenset[Key]) -> None:
    """Write down what was compiled since, beside what was kept; quietly, for nobody asked for it."""
    try:
        new = [(pattern, flags) for kind, pattern, flags in _cache() if kind is str and (pattern, flags) not in known]
        if new:
            _write(_path(), marshal.dumps(_read() | {key: _code(*key) for key in new}))
    except (OSError, AttributeError, ImportError):
        return


def _read() -> dict[Key, Code]:
    """What earlier runs kept; a file that is damaged, or another Python's, is as good as none."""
    try:
        with open(_path(), "rb") as file:
            seal, page = file.read(4), file.read(MOST + 1)
        if len(page) > MOST or zlib.crc32(page) != int.from_bytes(seal, "big"):
            return {}
        codes: dict[Key, Code] = marshal.loads(page)
    except (OSError, ValueError, EOFError, TypeError, AttributeError, ImportError):
        return {}
    return codes


def _cache() -> dict[Any, Any]:
    """re's own cache: by type, pattern and flags."""
    found: dict[Any, Any] = re._cache  # type: ignore[attr-defined]
    return found


def _assemble(*parts: Any) -> Any:
    return import_module("_sre").compile(*parts)


def _code(pattern: str, flags: int) -> Code:
    """The code of a pattern, made by the steps that re.compile takes."""
    parsed = import_module("re._parser").parse(pattern, flags)
    words = memoryview(bytearray(4 * len(code := import_module("re._compiler")._code(parsed, flags)))).cast("I")
    for place, word in enumerate(code):
        words[place] = word
    names = dict(parsed.state.groupdict)
    by_number = {number: name for name, number in names.items()}
    groups = parsed.state.groups
    return int(flags | parsed.state.flags), words.tobytes(), groups - 1, names, tuple(map(by_number.get, range(groups)))


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
    return f"{home}/factcheck/codes-{sys.implementation.cache_tag}-{magic}-{sys.byteorder}"
