"""The library: every index that a check may draw on, the data named by the caller before what ships."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from factcheck.model import Dataset, Names, Observation, Query
from factcheck.model.annotations import TYPE_CHECKING, Any
from factcheck.model.tuples import NamedTuple

from .gazetteer import gazetteer
from .home import home
from .index import SHIPPED, open_index, read
from .look_up import look_up

if TYPE_CHECKING:
    from sqlite3 import Connection
    from typing import TypeVar

    Place = str | os.PathLike[str]
    Composed = TypeVar("Composed")


class Library(NamedTuple):
    """Reference data, opened for reading."""

    indexes: tuple[Connection, ...]

    @property
    def datasets(self) -> tuple[Dataset, ...]:
        """The packages that it holds, by index and name."""
        return _datasets(self.indexes)

    def find(self, query: Query) -> tuple[Observation, ...]:
        """All that is on record for a query: several estimates, several sources, all periods."""
        return tuple(found for index in self.indexes for found in look_up(index, query, self.label))

    def attach(self, claims: Iterable[Composed]) -> list[Composed]:
        """Each claim with the evidence that it asks for laid inside; skips and claims in no need pass as they are."""
        return [self._supplied(claim) for claim in claims]

    def aliases(self, tokens: Collection[str]) -> Mapping[str, Names]:
        """The names that begin with any of these words, by that word.

        The first word of a name ends before a blank, an apostrophe or a hyphen and has no final stop. A bare
        surname is among them only where the words hold the rest of that person's name too.
        """
        return gazetteer(self.indexes, tokens)

    def label(self, entity: str) -> str:
        """The name by which a reader knows an entity; its id where it has none."""
        for index in self.indexes:
            for (text,) in read(index, "SELECT text FROM label WHERE entity = ?", (entity,)):
                return str(text)
        return entity

    def _supplied(self, claim: Any) -> Any:
        if getattr(claim, "clues", ()):
            claim = claim._replace(clues=tuple(self.attach(claim.clues)))
        needs: tuple[Query, ...] = getattr(claim, "needs", ())
        if not needs:
            return claim
        return claim._replace(evidence=tuple(found for query in needs for found in self.find(query)))


@lru_cache(maxsize=4)
def _datasets(indexes: tuple[Connection, ...]) -> tuple[Dataset, ...]:
    sql = "SELECT name, version, sha256 FROM dataset ORDER BY name"
    return tuple(Dataset(*map(str, row)) for index in indexes for row in read(index, sql, ()))


def open_library(folders: Sequence[Place] | None = None) -> Library:
    """What ships, and before it the packages of the folders given."""
    return Library((*map(_index_of, folders or ()), _shipped()))


def _shipped() -> Connection:
    """The index that a wheel brings, else that of the data in a source checkout."""
    root = home()
    path = os.path.join(root, SHIPPED)
    return (open_index(path, None) if os.path.isfile(path) else None) or _index_of(root)


def _index_of(root: Place) -> Connection:
    from pathlib import Path

    from .cache import index_of

    return index_of(Path(root))
