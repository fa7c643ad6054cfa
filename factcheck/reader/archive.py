"""A zip file held in memory: few members, each read in small bites and counted, none ever unpacked to a disk."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from .unreadable import Unreadable

ENTRIES = 2_000
EXPANDED = 100_000_000
"""Bytes of all that is read of an archive."""
RATIO = 100
"""How many times its packed size a member may have."""
SMALL = 10_000
"""Packed bytes; smaller members may be as large as one of these."""
_BITE = 65_536
_ENTRY = b"PK\x01\x02"
"""What each entry of an archive's list begins with."""
_WAY_OUT = "save it anew, or as plain text"


class Archive:
    """An open zip file that keeps count of what was read of it."""

    def __init__(self, data: bytes, path: str) -> None:
        self.path = path
        self._left = EXPANDED
        if data.count(_ENTRY) > ENTRIES:
            raise Unreadable(path, f"packs more than {ENTRIES:,} files", _WAY_OUT)
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, OSError, NotImplementedError):
            raise Unreadable(path, "is damaged or no such file", _WAY_OUT) from None

    @property
    def names(self) -> list[str]:
        """Of the members, in the order of their names."""
        return sorted(set(self._zip.namelist()))

    def bites(self, name: str) -> Iterator[bytes]:
        """A member, bite by bite; Unreadable as soon as it has grown too large."""
        try:
            with self._zip.open(name) as member:
                allowed = RATIO * max(self._zip.getinfo(name).compress_size, SMALL)
                while bite := member.read(_BITE):
                    allowed -= len(bite)
                    self._left -= len(bite)
                    self._refuse_bomb(allowed)
                    yield bite
        except (BadZipFile, zlib.error, ValueError, OSError, EOFError, RuntimeError, NotImplementedError, KeyError):
            raise Unreadable(self.path, "is damaged or locked", _WAY_OUT) from None

    def _refuse_bomb(self, allowed: int) -> None:
        if self._left < 0:
            raise Unreadable(self.path, f"unpacks to more than {EXPANDED // 1_000_000} MB", _WAY_OUT)
        if allowed < 0:
            raise Unreadable(self.path, f"unpacks to more than {RATIO} times its size", _WAY_OUT)
