"""The words that link figures ("rose", "from", "died"), by the name that composers' patterns use for them."""

from __future__ import annotations

from factcheck.model.prepared import prepared

from .table import rows


def cues(name: str) -> tuple[str, ...]:
    """The words of a cue, longest first; KeyError for a name that the table lacks."""
    return _table()[name]


@prepared
def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for name, words in rows("cues"):
        table.setdefault(name, []).extend(words.split("|"))
    table["moving"] = [word for _, words in rows("movement") for word in words.split("|")]
    return {name: tuple(sorted(words, key=len, reverse=True)) for name, words in table.items()}
