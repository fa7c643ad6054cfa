"""Hedges: words that make a bound of a number, by what they do to it."""

from __future__ import annotations

from factcheck.model.tuples import NamedTuple

from .table import rows


class Hedge(NamedTuple):
    """Ends as shares of the number in hundredths, None for an open end."""

    name: str
    low: int | None
    high: int | None


HEDGES: dict[str, Hedge] = {}
"""Phrase before a number -> hedge."""
AFTER: dict[str, Hedge] = {}
"""Phrase after a number -> hedge."""
LAST: dict[str, tuple[str, ...]] = {}
"""Last word of a phrase -> the phrases that end in it, longest first."""


def _share(cell: str) -> int | None:
    return None if cell == "-" else round(float(cell) * 100)


def _load() -> None:
    named: dict[str, Hedge] = {}
    for name, low, high, _, phrases in rows("hedges"):
        named[name] = Hedge(name, _share(low), _share(high))
        HEDGES.update((phrase, named[name]) for phrase in phrases.split("|"))
    AFTER.update((phrase, named[name]) for phrase, name in rows("hedges_after"))
    ends: dict[str, list[str]] = {}
    for phrase in HEDGES:
        ends.setdefault(phrase.rpartition(" ")[2], []).append(phrase)
    LAST.update((word, tuple(sorted(phrases, key=lambda p: -len(p)))) for word, phrases in ends.items())


_load()
