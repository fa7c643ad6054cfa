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
from _imp import source_hash
from itertools import accumulate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

Key = tuple[str, int]
Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What Python's own assembler of patterns takes: flags, code, number of groups, their names, and those by number."""
Places = dict[int, tuple[int, int]]
"""Where the code of a pattern stands behind the places, and how long it is, by the pattern's mark."""

MOST = 4_000_000
"""Bytes; a file that has grown past this is begun again. All our patterns take less than half."""
WORD = 4
"""Bytes of the length of the places."""
SEAL = 8
"""Bytes of the checksum before the places and before each code: Python's own for sources, which brings no library."""


class Shelf(dict):  # type: ignore[type-arg]
    """re's cache, which takes a pattern that it does not hold from the kept codes, and assembles that one alone."""

    file: int
    """Of the kept codes; open as long as we run."""
    start: int
    places: Places
    taken: set[Any]
    """What came from there."""

    def __missing__(self, key: tuple[type, str, int]) -> Any:
        kind, pattern, flags = key
        mark = _mark(pattern, flags) if kind is str else -1
        if mark not in self.places:
            raise KeyError(key)
        try:
            all_flags, words, *rest = self._code(mark, (pattern, flags))
            made = self[key] = _assemble(pattern, all_flags, memoryview(words).cast("I").tolist(), *rest)
        except (TypeError, ValueError, RuntimeError, EOFError, OSError):
            del self.places[mark]
            raise KeyError(key) from None
        self.taken.add(key)
        return made

    def pop(self, key: Any, default: Any = None) -> Any:
        """As Python from 3.12 asks for a pattern."""
        try:
            found = self[key]
        except KeyError:
            return default
        del self[key]
        return found

    def _code(self, mark: int, key: Key) -> Code:
        place, size = self.places[mark]
        kept, code = marshal.loads(_unsealed(_read(self.file, size, self.start + place)))
        if kept != key:
            raise KeyError(key)
        made: Code = code
        return made


def _seek_and_read(file: int, size: int, place: int) -> bytes:
    os.lseek(file, place, os.SEEK_SET)
    return os.read(file, size)


_read = getattr(os, "pread", _seek_and_read)
"""In one step, where the system has one."""


def take_up() -> Shelf:
    """Lay a shelf with what earlier runs kept in the place of re's cache."""
    shelf = Shelf(_cache())
    shelf.taken = set()
    shelf.file, shelf.start, shelf.places = _opened()
    re._cache = shelf  # type: ignore[attr-defined]
    return shelf


def keep(shelf: Shelf) -> None:
    """Write down what was compiled since it was laid, beside what was kept; quietly, for nobody asked for it."""
    try:
        marked = {_mark(*key[1:]): key[1:] for key in _cache() if key[0] is str and key not in shelf.taken}
        new = {mark: key for mark, key in marked.items() if mark not in shelf.places}
        if new:
            _write(_path(), _pieces() | {mark: _sealed(marshal.dumps((key, _code(*key)))) for mark, key in new.items()})
    except (OSError, AttributeError, ImportError):
        return


def _opened() -> tuple[int, int, Places]:
    """What earlier runs kept; a file that is damaged, or another Python's, is as good as none."""
    file = -1
    try:
        file = os.open(_path(), os.O_RDONLY | getattr(os, "O_BINARY", 0))
        size = int.from_bytes(os.read(file, WORD), "big")
        if size < MOST:
            return file, WORD + size, marshal.loads(_unsealed(os.read(file, size)))
    except (OSError, ValueError, EOFError, TypeError, AttributeError, ImportError):
        pass
    return file, 0, {}


def _pieces() -> dict[int, bytes]:
    """The sealed code of each pattern, as it stands in the file."""
    file, start, places = _opened()
    if file < 0:
        return {}
    with open(file, "rb") as opened:
        opened.seek(start)
        page = opened.read(MOST + 1)
    return {mark: page[place : place + size] for mark, (place, size) in places.items()} if len(page) <= MOST else {}


def _mark(pattern: str, flags: int) -> int:
    return int.from_bytes(source_hash(flags, pattern.encode("utf-8", "surrogatepass")), "big")


def _sealed(page: bytes) -> bytes:
    return source_hash(0, page) + page


def _unsealed(page: bytes) -> bytes:
    """The page; ValueError where it is not what was sealed."""
    whole = page[SEAL:]
    if source_hash(0, whole) != page[:SEAL]:
        raise ValueError
    return whole


def _cache() -> dict[Any, Any]:
    """re's own cache: by type, pattern and flags."""
    found: dict[Any, Any] = re._cache  # type: ignore[attr-defined]
    return found


def _assemble(*parts: Any) -> Any:
    return __import__("_sre").compile(*parts)


def _code(pattern: str, flags: int) -> Code:
    """The code of a pattern, made by the steps that re.compile takes."""
    parsed = __import__("re._parser")._parser.parse(pattern, flags)
    words = memoryview(bytearray(4 * len(code := __import__("re._compiler")._compiler._code(parsed, flags)))).cast("I")
    for place, word in enumerate(code):
        words[place] = word
    names = dict(parsed.state.groupdict)
    by_number = {number: name for name, number in names.items()}
    groups = parsed.state.groups
    return int(flags | parsed.state.flags), words.tobytes(), groups - 1, names, tuple(map(by_number.get, range(groups)))


def _write(path: str, pieces: dict[int, bytes]) -> None:
    """Whole or not at all."""
    starts = accumulate(map(len, pieces.values()), initial=0)
    places = {mark: (start, len(piece)) for (mark, piece), start in zip(pieces.items(), starts, strict=False)}
    head = _sealed(marshal.dumps(places))
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    part = f"{path}.{os.getpid()}.part"
    with open(part, "wb") as file:
        file.write(b"".join((len(head).to_bytes(WORD, "big"), head, *pieces.values())))
    os.replace(part, path)


def _path() -> str:
    """One file for each kind of Python, in the folder where the index is kept: the code is no other's."""
    home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    magic = __import__("re._constants")._constants.MAGIC
    return f"{home}/factcheck/patterns-{sys.implementation.cache_tag}-{magic}-{sys.byteorder}"
