"""The rows of a lexicon table: a csv without quoting, its header dropped, `#` lines left out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent


def rows(name: str, language: str = "en") -> Iterator[list[str]]:
    """The cells of each row of `<language>/<name>.csv`, in the file's order."""
    lines = (HERE / language / f"{name}.csv").read_text(encoding="utf-8").splitlines()
    return (line.split(",") for line in lines[1:] if line and not line.startswith("#"))
