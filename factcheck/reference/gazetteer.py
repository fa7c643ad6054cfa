"""The gazetteer: every name that begins with a word of the article, bare surnames and titles settled by the others."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from sqlite3 import Connection

from factcheck.model import Alias, Names
from factcheck.model.tuples import NamedTuple

from .index import read

NOTHING: frozenset[str] = frozenset()


class Row(NamedTuple):
    """An alias as the index holds it."""

    alias: Alias
    is_title: bool
    needs: tuple[str, ...]
    """Words that must stand in the article too."""


class Shelf(NamedTuple):
    """All that is known of one first word."""

    names: Names
    """Those of an article that holds none of the words that a name needs."""
    rows: Mapping[str, Sequence[Row]]
    """By the name's text."""
    needing: Mapping[str, Sequence[Row]]
    """By the first word that a name needs."""


def gazetteer(indexes: tuple[Connection, ...], tokens: Collection[str]) -> Mapping[str, Names]:
    """The names by first word."""
    words = frozenset(tokens)
    shelves = {word: _shelf(indexes, word) for word in sorted(words)}
    return {word: _settled(shelf, words) for word, shelf in shelves.items() if shelf}


def _settled(shelf: Shelf, words: frozenset[str]) -> Names:
    """The names of a shelf in an article of those words."""
    needing = (row for word in words & shelf.needing.keys() for row in shelf.needing[word])
    texts = {row.alias.text for row in needing if words.issuperset(row.needs)}
    if not texts:
        return shelf.names
    settled = {text: _meant(shelf.rows[text], words) for text in texts}
    return shelf.names._replace(by_text={**shelf.names.by_text, **settled})


def _meant(rows: Iterable[Row], words: frozenset[str]) -> tuple[Alias, ...]:
    """Whom a name may mean: those whose other words stand in the article; all holders of a title, if none's do."""
    met = [row for row in rows if words.issuperset(row.needs)]
    if not any(row.is_title for row in met):
        met = [row for row in rows if row.is_title or words.issuperset(row.needs)]
    return tuple(dict.fromkeys(row.alias for row in met))


@lru_cache(maxsize=4096)
def _shelf(indexes: tuple[Connection, ...], word: str) -> Shelf | None:
    """The shelf of a word, kept: the same words open names in one article after another."""
    rows: dict[str, list[Row]] = {}
    needing: dict[str, list[Row]] = {}
    for row in (row for index in indexes for row in _rows(index, word)):
        rows.setdefault(row.alias.text, []).append(row)
        if row.needs:
            needing.setdefault(row.needs[0], []).append(row)
    meant = {text: aliases for text, found in rows.items() if (aliases := _meant(found, NOTHING))}
    lengths = tuple(sorted({len(text) for text in rows}, reverse=True))
    return Shelf(Names(meant, lengths), rows, needing) if rows else None


def _rows(index: Connection, word: str) -> Iterable[Row]:
    sql = "SELECT text, kind, entity, needs FROM alias WHERE first = ? ORDER BY text, kind, entity"
    for text, kind, entity, needs in read(index, sql, (word,)):
        shown = "person" if kind in ("surname", "title") else kind
        yield Row(Alias(text, shown, entity), kind == "title", tuple(needs.split()))
