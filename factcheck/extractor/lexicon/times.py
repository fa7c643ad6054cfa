"""The words of times by what they name: month, weekday, unit, season, part of the day, direction ..."""

from __future__ import annotations

from .table import rows

WORDS: dict[str, tuple[str, str]] = {word: (sort, value) for word, sort, value in rows("times")}
HOLIDAYS: dict[str, str] = {name: value for name, value in rows("holidays")}
TENSES: dict[str, str] = {word: tense for word, tense in rows("tenses")}
