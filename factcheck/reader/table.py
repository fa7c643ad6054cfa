"""The rows of a table of this room: a csv without quoting, its header dropped."""

from __future__ import annotations

import os


def rows(name: str, commas: int) -> list[list[str]]:
    """The cells of each row; the last one may hold commas of its own."""
    with open(os.path.join(os.path.dirname(__file__), f"{name}.csv"), encoding="utf-8") as file:
        return [line.split(",", commas) for line in file.read().splitlines()[1:]]
