"""The gazetteer: how names that begin with a word are written, and whom one means among the other words of the text."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache, partial
from sqlite3 import Connection

from factcheck.model import Alias, Names
from factcheck.model.tuples import NamedTuple

from .index import read


class Row(NamedTuple):
    """An alias as the index holds it."""

    alias: Alias
    is_title: bool
    needs: tuple[str, ...]
    """Words that must stand in the article too."""


class Shelf(NamedTuple):
    """How the names are written that begin with one word."""

    texts: frozenset[str]
    lengths: tuple[int, ...]


def gazetteer(indexes: tuple[Connection, ...], tokens: Collection[str]) -> Mapping[str, Names]:
    """The names by first word."""
    words = frozenset(tokens)
    shelves = {word: _shelf(indexes, word) for word in sorted(words)}
    meant = partial(_meant, indexes, words)
    return {word: Names(*shelf, meant) for word, shelf in shelves.items() if shelf.texts}


def _meant(indexes: tuple[Connection, ...], words: frozenset[str], text: str) -> tuple[Alias, ...]:
    """Whom a name may mean: those whose other words stand in the article; all holders of a title, if none's do."""
    rows = _rows(indexes, text)
    met = [row for row in rows if words.issuperset(row.needs)]
    if not any(row.is_title for row in met):
        met = [row for row in rows if row.is_title or words.issuperset(row.needs)]
    return tuple(dict.fromkeys(row.alias for row in met))


@lru_cache(maxsize=4096)
def _shelf(indexes: tuple[Connection, ...], word: str) -> Shelf:
    """The shelf of a word, kept: the same words open names in one article after another."""
    found = (read(index, "SELECT texts FROM shelf WHERE first = ?", (word,)) for index in indexes)
    texts = frozenset(text for rows in found for (lines,) in rows for text in lines.split("\n"))
    return Shelf(texts, tuple(sorted(set(map(len, texts)), reverse=True)))


@lru_cache(maxsize=4096)
def _rows(indexes: tuple[Connection, ...], text: str) -> Sequence[Row]:
    """All that a name may stand for."""
    sql = "SELECT text, kind, entity, needs FROM alias WHERE text = ? ORDER BY kind, entity"
    return tuple(row for index in indexes for row in _read(read(index, sql, (text,))))


def _read(rows: Iterable[tuple[str, str, str, str]]) -> Iterable[Row]:
    for text, kind, entity, needs in rows:
        shown = "person" if kind in ("surname", "title") else kind
        yield Row(Alias(text, shown, entity), kind == "title", tuple(needs.split()))
