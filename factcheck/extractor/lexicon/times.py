"""The words of times by what they name: month, weekday, unit, season, part of the day, direction ..."""

from __future__ import annotations

from factcheck.model.prepared import prepared

from .table import rows


@prepared
def _words() -> dict[str, tuple[str, str]]:
    return {word: (sort, value) for word, sort, value in rows("times")}


@prepared
def _pairs() -> tuple[dict[str, str], dict[str, str]]:
    holidays, tenses = ({row[0]: row[1] for row in rows(name)} for name in ("holidays", "tenses"))
    return holidays, tenses


@prepared
def _cues() -> dict[str, frozenset[str]]:
    return {name: frozenset(words.split("|")) for name, words in rows("time_cues")}


WORDS = _words()
HOLIDAYS, TENSES = _pairs()
CUES = _cues()
"""What the words around a time tell, each set by its place."""
