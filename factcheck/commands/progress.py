"""A bar on standard error that tells how many of many drafts are done; it wipes itself off at the end."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

WIDTH = 30
WIPE = "\r\x1b[K"


def followed(paths: Sequence[str]) -> Iterator[str]:
    """The paths, one by one; on a terminal, with a bar while each is at work."""
    if not sys.stderr.isatty():
        yield from paths
        return
    try:
        for done, path in enumerate(paths):
            print(f"{WIPE}{bar(done, len(paths))}", end="", file=sys.stderr, flush=True)
            yield path
    finally:
        print(WIPE, end="", file=sys.stderr, flush=True)


def bar(done: int, whole: int) -> str:
    """
    >>> bar(3, 6)
    '[###############...............] 3 of 6'
    """
    filled = WIDTH * done // whole
    return f"[{'#' * filled}{'.' * (WIDTH - filled)}] {done} of {whole}"
