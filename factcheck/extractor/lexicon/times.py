"""The words of times by what they name: month, weekday, unit, season, part of the day, direction ..."""

from __future__ import annotations

from .table import rows

WORDS: dict[str, tuple[str, str]] = {word: (sort, value) for word, sort, value in rows("times")}
HOLIDAYS: dict[str, str] = {row[0]: row[1] for row in rows("holidays")}
TENSES: dict[str, str] = {row[0]: row[1] for row in rows("tenses")}
CUES: dict[str, frozenset[str]] = {name: frozenset(words.split("|")) for name, words in rows("time_cues")}
"""What the words around a time tell, each set by its place."""
