"""The gazetteer: every name that begins with a word of the article, bare surnames and titles settled by the others."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from sqlite3 import Connection

from factcheck.model import Alias
from factcheck.model.tuples import NamedTuple

from .index import read

BLOCK = 500
"""sqlite takes at least 999 values in one query."""


class Row(NamedTuple):
    """An alias as the index holds it; `needs` are words that must stand in the article too."""

    first: str
    text: str
    kind: str
    entity: str
    needs: str


def gazetteer(indexes: Sequence[Connection], tokens: Collection[str]) -> Mapping[str, Sequence[Alias]]:
    """The aliases by first word, the longer before the shorter."""
    words = frozenset(tokens)
    rows = [row for index in indexes for row in _rows(index, sorted(words))]
    titles = {row.text for row in rows if row.kind == "title" and _met(row, words)}
    found: dict[str, dict[Alias, None]] = {}
    for row in rows:
        met = _met(row, words)
        if met or (row.kind == "title" and row.text not in titles):
            kind = "person" if row.kind in ("surname", "title") else row.kind
            found.setdefault(row.first, {})[Alias(row.text, kind, row.entity)] = None
    return {first: tuple(aliases) for first, aliases in found.items()}


def _met(row: Row, words: frozenset[str]) -> bool:
    """Whether the article holds the words that the alias needs."""
    return words.issuperset(row.needs.split())


def _rows(index: Connection, words: list[str]) -> list[Row]:
    return [row for start in range(0, len(words), BLOCK) for row in _block(index, tuple(words[start : start + BLOCK]))]


def _block(index: Connection, words: tuple[str, ...]) -> list[Row]:
    sql = (
        f"SELECT first, text, kind, entity, needs FROM alias WHERE first IN ({', '.join('?' * len(words))})"
        " ORDER BY first, length(text) DESC, text, kind, entity"
    )
    return [Row(*map(str, row)) for row in read(index, sql, words)]
