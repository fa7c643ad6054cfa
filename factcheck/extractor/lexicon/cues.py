"""The words that link figures ("rose", "from", "died"), by the name that composers' patterns use for them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

CUES = Path(__file__).parent / "en" / "cues.csv"


def cues(name: str) -> tuple[str, ...]:
    """The words of a cue, longest first; KeyError for a name that the table lacks."""
    return _table()[name]


@cache
def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for line in CUES.read_text(encoding="utf-8").splitlines()[1:]:
        name, _, words = line.partition(",")
        table.setdefault(name, []).extend(words.split("|"))
    return {name: tuple(sorted(words, key=len, reverse=True)) for name, words in table.items()}
