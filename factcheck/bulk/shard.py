"""The pieces of work: so many bytes of rows each, cut the same way every time, so that a killed run can go on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model.tuples import NamedTuple

from .raw import Raw

SIZE = 1_000_000
"""Bytes of rows, at least, but for the last."""


class Shard(NamedTuple):
    """Rows that are checked by one worker in one go."""

    number: int
    first: int
    """The number of its first row in the archive, from 0."""
    rows: tuple[Raw, ...]

    @property
    def size(self) -> int:
        return sum(row.size for row in self.rows)

    @property
    def read(self) -> int:
        """Bytes of the archive, as it lies on the disk, up to its end."""
        return self.rows[-1].read

    @property
    def name(self) -> str:
        """What its files are called."""
        return f"{self.number:06}"


def shards(rows: Iterable[Raw], size: int = SIZE) -> Iterator[Shard]:
    """The rows in order, parted where the size is reached.

    >>> [len(shard.rows) for shard in shards([Raw("a", 0, 3)] * 5, 6)]
    [2, 2, 1]
    """
    number = first = held = 0
    rows_held: list[Raw] = []
    for row in rows:
        rows_held.append(row)
        held += row.size
        if held >= size:
            yield Shard(number, first, tuple(rows_held))
            number, first, held, rows_held = number + 1, first + len(rows_held), 0, []
    if rows_held:
        yield Shard(number, first, tuple(rows_held))
