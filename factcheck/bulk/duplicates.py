"""Ids that stand twice in an archive, found on disk and not in memory."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from .tally import MOST, Tally

_MEMORY = "PRAGMA cache_size = -2000; PRAGMA temp_store = FILE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF"
_TWICE = "FROM article GROUP BY id HAVING count(*) > 1"
_FIRST = f"SELECT id, count(*), min(number) AS first {_TWICE} ORDER BY first LIMIT {MOST}"


def duplicates(articles: Path, folder: Path) -> Tally:
    """How many ids stand twice or more often, and of the first few, each place where they do."""
    path = folder / "ids.sqlite"
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as table:
        table.executescript(f"{_MEMORY}; CREATE TABLE article (id TEXT, number INTEGER, place TEXT)")
        table.executemany("INSERT INTO article VALUES (?, ?, ?)", _rows(articles))
        (count,) = table.execute(f"SELECT count(*) FROM (SELECT id {_TWICE})").fetchone()
        found = table.execute(_FIRST).fetchall() if count else []
        wanted = "SELECT place FROM article WHERE id = ? ORDER BY number LIMIT 5"
        first = [[id, times, [place for (place,) in table.execute(wanted, (id,))]] for id, times, _ in found]
    return {"duplicates": count, "duplicates_first": first}


def _rows(articles: Path) -> Iterator[tuple[str, int, str]]:
    with articles.open("rb") as lines:
        for line in lines:
            row = json.loads(line)
            id = row["id"].encode("utf-8", "backslashreplace").decode()
            yield id, row["number"], f"{row['file']}:{row['offset']}".encode("utf-8", "backslashreplace").decode()
