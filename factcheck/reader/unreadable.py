"""The one thing a reader raises: a file that cannot be read as an article, why, and what to do about it."""

from __future__ import annotations


class Unreadable(Exception):
    """Its text is one line for a person: "PATH: why; way out"."""

    def __init__(self, path: str, why: str, way_out: str) -> None:
        super().__init__(f"{path}: {why}; {way_out}")
        self.path, self.why, self.way_out = path, why, way_out
