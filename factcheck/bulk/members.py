"""The members of a packed file, each unpacked by itself: a broken one is passed over, and the next one found."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import BinaryIO

from .window import STEP, Window

MAGIC = b"\x1f\x8b\x08"
GZIP = 31
"""What zlib calls a gzip member."""


class Member:
    """One member, unpacked as it is read; its fault is known once it has been read to its end."""

    def __init__(self, file: BinaryIO, offset: int) -> None:
        self._file, self.offset, self.fault = file, offset, ""
        self._unpacker = zlib.decompressobj(GZIP)
        file.seek(offset)

    def read(self, size: int) -> bytes:
        """The next bytes; none at the end, and none from where it is broken."""
        while not (self._unpacker.eof or self.fault):
            packed = self._unpacker.unconsumed_tail or self._file.read(STEP)
            if made := self._unpacked(packed, size):
                return made
        return b""

    def _unpacked(self, packed: bytes, size: int) -> bytes:
        try:
            made = self._unpacker.decompress(packed, size)
        except zlib.error as error:
            self.fault = f"cannot be unpacked ({error})"
            return b""
        if not (packed or made):
            self.fault = "cannot be unpacked (the file ends inside it)"
        return made

    @property
    def end(self) -> int:
        """Where the next one begins, once this one has been read to its end."""
        return self._file.tell() - len(self._unpacker.unused_data)


def members(file: BinaryIO, start: bytes) -> Iterator[Member]:
    """Each member in turn, to be read to its end before the next; after a broken one, the next with such a start."""
    offset: int | None = 0
    while offset is not None and _holds(file, offset):
        member = Member(file, offset)
        yield member
        offset = _found(file, offset + 1, start) if member.fault else member.end


def _holds(file: BinaryIO, offset: int) -> bool:
    file.seek(offset)
    return bool(file.read(1))


def _found(file: BinaryIO, offset: int, start: bytes) -> int | None:
    """Where the next member begins that unpacks to such a start."""
    file.seek(offset)
    window = Window(file.read)
    while window.skip_to(MAGIC):
        place = offset + window.at
        here = file.tell()
        if Window(Member(file, place).read).peek(len(start)) == start:
            return place
        file.seek(here)
        window.skip(1)
    return None
