"""The gazetteer: how names that begin with a word are written, and whom one means among the other words of the text."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache, partial

from factcheck.model import Alias, Names
from factcheck.model.annotations import TYPE_CHECKING
from factcheck.model.tuples import NamedTuple

from .index import read

if TYPE_CHECKING:
    from sqlite3 import Connection

_KEPT = 4096
"""So many words, and so many names, are kept at hand."""


class Row(NamedTuple):
    """An alias as the index holds it."""

    alias: Alias
    is_title: bool
    needs: tuple[str, ...]
    """Words that must stand in the article too."""


class Held(NamedTuple):
    """What a name may stand for."""

    rows: tuple[Row, ...]
    always: tuple[Alias, ...]
    """Whom it means in every text, where that does not hang on other words."""


class Shelf(NamedTuple):
    """How the names are written that begin with one word."""

    texts: frozenset[str]
    lengths: tuple[int, ...]


class Shelves(dict[str, Shelf]):
    """The shelves of the words that were asked for: the same words open names in one article after another."""

    def __init__(self, indexes: tuple[Connection, ...]) -> None:
        super().__init__()
        self.indexes = indexes

    def __missing__(self, word: str) -> Shelf:
        sql = "SELECT texts FROM shelf WHERE first = ?"
        found = (read(index, sql, (word,)) for index in self.indexes)
        texts = frozenset(text for rows in found for (lines,) in rows for text in lines.split("\n"))
        if len(self) >= _KEPT:
            self.clear()
        shelf = self[word] = Shelf(texts, tuple(sorted(set(map(len, texts)), reverse=True)))
        return shelf


def gazetteer(indexes: tuple[Connection, ...], tokens: Collection[str]) -> Mapping[str, Names]:
    """The names by first word."""
    words, shelves = frozenset(tokens), _shelves(indexes)
    meant = partial(_meant, indexes, words)
    return {word: Names(*shelf, meant) for word in words if (shelf := shelves[word]).texts}


def _meant(indexes: tuple[Connection, ...], words: frozenset[str], text: str) -> tuple[Alias, ...]:
    """Whom a name may mean: those whose other words stand in the article; all holders of a title, if none's do."""
    held = _rows(indexes, text)
    if held.always:
        return held.always
    met = [row for row in held.rows if words.issuperset(row.needs)]
    if not any(row.is_title for row in met):
        met = [row for row in held.rows if row.is_title or words.issuperset(row.needs)]
    return tuple(dict.fromkeys(row.alias for row in met))


@lru_cache(maxsize=4)
def _shelves(indexes: tuple[Connection, ...]) -> Shelves:
    return Shelves(indexes)


@lru_cache(maxsize=_KEPT)
def _rows(indexes: tuple[Connection, ...], text: str) -> Held:
    """All that a name may stand for."""
    sql = "SELECT text, kind, entity, needs FROM alias WHERE text = ? ORDER BY kind, entity"
    rows = tuple(row for index in indexes for row in _read(read(index, sql, (text,))))
    given = any(row.is_title or row.needs for row in rows)
    return Held(rows, () if given else tuple(dict.fromkeys(row.alias for row in rows)))


def _read(rows: Iterable[tuple[str, str, str, str]]) -> Iterable[Row]:
    for text, kind, entity, needs in rows:
        shown = "person" if kind in ("surname", "title") else kind
        yield Row(Alias(text, shown, entity), kind == "title", tuple(needs.split()))
