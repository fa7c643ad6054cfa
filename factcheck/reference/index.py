"""The index: one sqlite file that holds every table of a root, prepared for the look-ups that a check makes."""

from __future__ import annotations

import os

from factcheck.model.annotations import TYPE_CHECKING, Any

from .fault import DataError

if TYPE_CHECKING:
    import sqlite3
else:
    import _sqlite3 as sqlite3  # what sqlite3 itself brings is for dates, which the index does not hold

SHIPPED = "index.sqlite"
"""Lies in reference_data inside a wheel only; made by the wheel's build."""

VERSION = "12"
"""Raised whenever SCHEMA changes or what is laid in it, so that an older index is built again."""

SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE dataset (name TEXT PRIMARY KEY, version TEXT, sha256 TEXT, title TEXT, licence TEXT,
    size INTEGER) WITHOUT ROWID;
CREATE TABLE source (id INTEGER PRIMARY KEY, package TEXT, title TEXT, path TEXT, published TEXT);
CREATE TABLE label (entity TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE alias (first TEXT, text TEXT, kind TEXT, entity TEXT, needs TEXT,
  PRIMARY KEY (text, kind, entity, needs)) WITHOUT ROWID;
CREATE TABLE shelf (first TEXT PRIMARY KEY, texts TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE pedigree (id INTEGER PRIMARY KEY, unit TEXT, estimator TEXT, basis TEXT, vintage TEXT, derived INTEGER,
  source INTEGER, UNIQUE (unit, estimator, basis, vintage, derived, source));
CREATE TABLE observation (indicator TEXT, area TEXT, period TEXT, n INTEGER, low, high, printed TEXT, locator TEXT,
  pedigree INTEGER, PRIMARY KEY (indicator, area, period, n)) WITHOUT ROWID;
CREATE TABLE leading (area TEXT PRIMARY KEY, role TEXT) WITHOUT ROWID;
CREATE TABLE tenure (person TEXT, area TEXT, role TEXT, start TEXT, n INTEGER, finish TEXT, office TEXT,
  complete INTEGER, source INTEGER, locator TEXT, PRIMARY KEY (person, area, role, start, n)) WITHOUT ROWID;
CREATE INDEX holder ON tenure (area, role);
CREATE TABLE membership (body TEXT, member TEXT, start TEXT, finish TEXT, source INTEGER, locator TEXT,
  PRIMARY KEY (body, member, start)) WITHOUT ROWID;
CREATE TABLE region (region TEXT, area TEXT, agreed INTEGER, PRIMARY KEY (region, area)) WITHOUT ROWID;
CREATE TABLE strength (body TEXT, first INTEGER, last INTEGER, low INTEGER, high INTEGER, source INTEGER,
  locator TEXT, PRIMARY KEY (body, first)) WITHOUT ROWID;
CREATE TABLE event (id TEXT PRIMARY KEY, kind TEXT, title TEXT, start TEXT, finish TEXT, ordinal INTEGER,
  places TEXT) WITHOUT ROWID;
CREATE TABLE witness (event TEXT, n INTEGER, source INTEGER, locator TEXT, PRIMARY KEY (event, n)) WITHOUT ROWID;
CREATE TABLE participant (entity TEXT, event TEXT, PRIMARY KEY (entity, event)) WITHOUT ROWID;
CREATE TABLE rate (currency TEXT, day INTEGER, value TEXT, PRIMARY KEY (currency, day)) WITHOUT ROWID;
"""


def open_index(path: str | os.PathLike[str], fingerprint: str | None) -> sqlite3.Connection | None:
    """The index read-only; None where it is missing, broken, of another version or of other sources."""
    try:
        index = sqlite3.connect(f"{_address(os.path.realpath(path))}?mode=ro&immutable=1", uri=True)
        marks = dict(index.execute("SELECT name, value FROM meta"))
    except sqlite3.Error:
        return None
    if marks.get("version") == VERSION and fingerprint in (None, marks.get("fingerprint")):
        return index
    index.close()
    return None


def _address(path: str) -> str:
    """As sqlite wants it written.

    >>> _address("/a b/100%?.sqlite")
    'file:///a b/100%25%3f.sqlite'
    """
    for sign in "%?#":
        path = path.replace(sign, f"%{ord(sign):x}")
    path = path.replace(os.sep, "/")
    return f"file://{path}" if path[0] == "/" else f"file:///{path}"


def read(index: sqlite3.Connection, sql: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
    """The rows of a query; one clear line where the file turns out to be damaged."""
    try:
        return index.execute(sql, values).fetchall()
    except sqlite3.Error as error:
        raise DataError(f"the reference index is damaged ({error}): delete it, it is built again") from None
