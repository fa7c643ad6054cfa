"""The rows of a lexicon table: a csv without quoting, its header dropped, `#` lines left out."""

from __future__ import annotations

import os
from collections.abc import Iterator

HERE = os.path.dirname(__file__)


def rows(name: str, language: str = "en") -> Iterator[list[str]]:
    """The cells of each row of `<language>/<name>.csv`, in the file's order."""
    with open(f"{HERE}/{language}/{name}.csv", encoding="utf-8") as file:
        lines = file.read().splitlines()
    return (line.split(",") for line in lines[1:] if line and not line.startswith("#"))
