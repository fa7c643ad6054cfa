"""How large an article may be: counts and never clocks, so that every machine refuses the same files."""

from __future__ import annotations

from factcheck.model import Limits
from factcheck.model.tuples import NamedTuple

from .unreadable import Unreadable

LIMITS = Limits()
"""Where nobody says otherwise."""
PARTS = 200_000
"""Lines, cells of tables, stretches between marks: no article has more, and each of them takes memory."""
FILE = LIMITS.file
_APART = "give the articles in it one by one"


class File(NamedTuple):
    """What is read, whence, and how large it may be."""

    data: bytes
    path: str
    limits: Limits = LIMITS

    def refused(self, why: str, way_out: str = _APART) -> Unreadable:
        """What is raised where it cannot be read."""
        return Unreadable(self.path, why, way_out)


def hold_file(file: File) -> None:
    """Unreadable for a file that is too large."""
    if len(file.data) > file.limits.file:
        raise file.refused(f"is larger than {megabytes(file.limits.file)}")


def hold_length(length: int, file: File) -> None:
    """Unreadable for so many code points of text, where they are too many."""
    if length > file.limits.text:
        raise file.refused(f"holds more than {file.limits.text:,} characters")


def hold_text(text: str, file: File) -> None:
    """Unreadable for a text that is too long, and for one that is no text at all."""
    hold_length(len(text), file)
    hold_parts(max(text.count("\n"), text.count("\r")) + text.count("|"), file)
    if not text.strip():
        raise file.refused("is empty", "give a file that holds an article")


def hold_parts(count: int, file: File) -> None:
    """Unreadable for so many lines, cells or stretches between marks, where they are too many."""
    if count > PARTS:
        raise file.refused(f"holds more than {PARTS:,} lines, cells and marks")


def megabytes(size: int) -> str:
    """
    >>> megabytes(20_000_000), megabytes(1_500)
    ('20 MB', '1,500 bytes')
    """
    return f"{size:,} bytes" if size % 1_000_000 else f"{size // 1_000_000:,} MB"
