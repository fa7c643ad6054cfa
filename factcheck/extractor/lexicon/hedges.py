"""Hedges: words that make a bound of a number, by what they do to it."""

from __future__ import annotations

from factcheck.model.prepared import prepared
from factcheck.model.tuples import NamedTuple

from .table import rows


class Hedge(NamedTuple):
    """Ends as shares of the number in hundredths, None for an open end."""

    name: str
    low: int | None
    high: int | None


def _share(cell: str) -> int | None:
    return None if cell == "-" else round(float(cell) * 100)


@prepared
def _before() -> dict[str, tuple[str, int | None, int | None]]:
    return {
        phrase: (name, _share(low), _share(high))
        for name, low, high, _, phrases in rows("hedges")
        for phrase in phrases.split("|")
    }


@prepared
def _after() -> dict[str, tuple[str, int | None, int | None]]:
    named = {hedge[0]: hedge for hedge in _before().values()}
    return {phrase: named[name] for phrase, name in rows("hedges_after")}


@prepared
def _last() -> dict[str, tuple[str, ...]]:
    ends: dict[str, list[str]] = {}
    for phrase in _before():
        ends.setdefault(phrase.rpartition(" ")[2], []).append(phrase)
    return {word: tuple(sorted(phrases, key=lambda p: -len(p))) for word, phrases in ends.items()}


HEDGES = {phrase: Hedge(*hedge) for phrase, hedge in _before().items()}
"""Phrase before a number -> hedge."""
AFTER = {phrase: Hedge(*hedge) for phrase, hedge in _after().items()}
"""Phrase after a number -> hedge."""
LAST = _last()
"""Last word of a phrase -> the phrases that end in it, longest first."""
