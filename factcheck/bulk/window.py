"""A stream seen through a window that only moves forward, so that a look ahead costs no more than what is looked at."""

from __future__ import annotations

from collections.abc import Callable

STEP = 1 << 16
"""Bytes read at a time."""


class Window:
    """The bytes before us, read as they are asked for.

    >>> from io import BytesIO
    >>> window = Window(BytesIO(b"one, two").read)
    >>> window.peek(3), window.skip_to(b"two"), window.at, window.peek(9)
    (b'one', True, 5, b'two')
    """

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read
        self._held = bytearray()
        self.at = 0

    def peek(self, size: int) -> bytes:
        """The next bytes, left where they are; fewer where the stream ends."""
        while len(self._held) < size and self._more():
            pass
        return bytes(self._held[:size])

    def skip(self, size: int) -> None:
        """Over so many of the bytes that were looked at."""
        self.at += min(size, len(self._held))
        del self._held[:size]

    def skip_to(self, mark: bytes) -> bool:
        """To where the mark stands next, or to the end, and then it is not there."""
        while (place := self._held.find(mark)) < 0:
            self.skip(max(len(self._held) - len(mark) + 1, 0))
            if not self._more():
                self.skip(len(self._held))
                return False
        self.skip(place)
        return True

    def _more(self) -> bool:
        read = self._read(STEP)
        self._held += read
        return bool(read)
