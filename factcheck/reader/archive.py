"""A zip file held in memory: few members, each read in small bites and counted, none ever unpacked to a disk."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from .limits import File, megabytes

SMALL = 10_000
"""Packed bytes; smaller members may be as large as one of these."""
_BITE = 65_536
_ENTRY = b"PK\x01\x02"
"""What each entry of an archive's list begins with."""
_WAY_OUT = "save it anew, or as plain text"


class Archive:
    """An open zip file that keeps count of what was read of it."""

    def __init__(self, file: File) -> None:
        self.path, self._file = file.path, file
        self._left = file.limits.expanded
        if file.data.count(_ENTRY) > file.limits.entries:
            raise file.refused(f"packs more than {file.limits.entries:,} files", _WAY_OUT)
        try:
            self._zip = ZipFile(BytesIO(file.data))
        except (BadZipFile, ValueError, OSError, NotImplementedError):
            raise file.refused("is damaged, or not what its name says", _WAY_OUT) from None

    @property
    def names(self) -> list[str]:
        """Of the members, in the order of their names."""
        return sorted(set(self._zip.namelist()))

    def bites(self, name: str) -> Iterator[bytes]:
        """A member, bite by bite; Unreadable as soon as it has grown too large."""
        try:
            with self._zip.open(name) as member:
                allowed = self._file.limits.ratio * max(self._zip.getinfo(name).compress_size, SMALL)
                while bite := member.read(_BITE):
                    allowed -= len(bite)
                    self._left -= len(bite)
                    self._refuse_bomb(allowed)
                    yield bite
        except (BadZipFile, zlib.error, ValueError, OSError, EOFError, RuntimeError, NotImplementedError, KeyError):
            raise self._file.refused("is damaged or locked", _WAY_OUT) from None

    def _refuse_bomb(self, allowed: int) -> None:
        if self._left < 0:
            raise self._file.refused(f"unpacks to more than {megabytes(self._file.limits.expanded)}", _WAY_OUT)
        if allowed < 0:
            raise self._file.refused(f"unpacks to more than {self._file.limits.ratio:,} times its size", _WAY_OUT)
