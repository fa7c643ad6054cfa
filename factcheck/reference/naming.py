"""Names that follow from others: bare surnames, "President Putin", "the Russian leader"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from sqlite3 import Connection

Row = tuple[str, str, str, str]
"""Text, kind, entity, and the words that the article must hold besides."""


def first_word(text: str) -> str:
    """The word that the gazetteer is asked for: up to a blank, an apostrophe or a hyphen, without a final stop.

    >>> first_word("U.S."), first_word("Kim Jong-un"), first_word("Al-Shabaab")
    ('U.S', 'Kim', 'Al')
    """
    return re.split(r"[\s’'-]", text, maxsplit=1)[0].rstrip(".")


def derive(index: Connection) -> None:
    """Settle the surnames that the tables give, and add titles with and without the name."""
    surnames = index.execute("SELECT text, entity FROM alias WHERE kind = 'surname'").fetchall()
    index.execute("DELETE FROM alias WHERE kind = 'surname'")
    add(index, [row for text, entity in surnames for row in surname_rows(index, text, entity)])
    add(index, list(event_rows(index)))
    of = {entity: text for text, entity in surnames}
    add(index, list(title_rows(index, of)))
    shelve(index)


def shelve(index: Connection) -> None:
    """Put together how the names are written that begin with one word."""
    names = "SELECT DISTINCT first, text FROM alias ORDER BY first, text"
    index.execute(f"INSERT INTO shelf SELECT first, group_concat(text, char(10)) FROM ({names}) GROUP BY first")


def event_rows(index: Connection) -> Iterator[Row]:
    """ "Maastricht treaty" beside "Maastricht Treaty": many papers lower the noun of an event's name."""
    for text, entity in index.execute("SELECT text, entity FROM alias WHERE kind = 'event' ORDER BY 1, 2").fetchall():
        *name, noun = text.split()
        if name and noun.istitle() and noun.isalpha():
            yield " ".join((*name, noun.lower())), "event", entity, ""


def add(index: Connection, rows: list[Row]) -> None:
    index.executemany(
        "INSERT OR IGNORE INTO alias VALUES (?, ?, ?, ?, ?)", [(first_word(row[0]), *row) for row in rows]
    )


def surname_rows(index: Connection, surname: str, entity: str) -> Iterator[Row]:
    """The surname, once for each way of writing the rest of the name."""
    names = index.execute("SELECT text FROM alias WHERE entity = ? AND kind = 'person'", (entity,)).fetchall()
    for (name,) in names:
        rest = [first_word(word) for word in name.split() if word[0].isupper() and word not in surname.split()]
        if rest:
            yield surname, "surname", entity, " ".join(rest)


def title_rows(index: Connection, surnames: dict[str, str]) -> Iterator[Row]:
    """ "President Putin", "Russian President Vladimir Putin", "the Russian president", "the Russian leader"."""
    people = index.execute("SELECT DISTINCT person, area, role, office FROM tenure ORDER BY 1, 2, 3, 4").fetchall()
    bare: dict[str, dict[str, str]] = {}
    for person, area, role, office in people:
        surname = surnames.get(person)
        if not surname or len(office.split()) > 2:
            continue
        yield f"{office.title()} {surname}", "person", person, ""
        for adjective in demonyms(index, area):
            for title in titles(index, area, role, office):
                yield f"{adjective} {title} {surname}", "person", person, ""
                yield from full(index, f"{adjective} {title}", person)
                bare.setdefault(f"{adjective} {title}", {})[person] = surname
    for title, holders in bare.items():
        yield from bare_rows(index, title, holders)


def titles(index: Connection, area: str, role: str, office: str) -> Iterator[str]:
    """As before a name and as of an office; "leader" where the country's leader is meant by it."""
    yield from dict.fromkeys((office.title(), office))
    if leads(index, area, role, office):
        yield "leader"


def bare_rows(index: Connection, title: str, holders: dict[str, str]) -> Iterator[Row]:
    """The title alone means the holder whose surname the article has; the whole name, where holders share one."""
    for person, surname in holders.items():
        if list(holders.values()).count(surname) == 1:
            yield title, "title", person, first_word(surname)
        else:
            for _, _, _, rest in surname_rows(index, surname, person):
                yield title, "title", person, f"{first_word(surname)} {rest}"


def full(index: Connection, title: str, person: str) -> Iterator[Row]:
    """The title before each full name."""
    sql = "SELECT text FROM alias WHERE entity = ? AND kind = 'person' AND needs = '' ORDER BY text"
    names = index.execute(sql, (person,)).fetchall()
    return ((f"{title} {name}", "person", person, "") for (name,) in names)


def leads(index: Connection, area: str, role: str, office: str) -> bool:
    """Whether prose means the holder of this office by "the country's leader"."""
    said = index.execute("SELECT role FROM leading WHERE area = ?", (area,)).fetchone()
    if said:
        return bool(said[0] == role)
    alone = index.execute("SELECT count(DISTINCT person) FROM tenure WHERE area = ?", (area,)).fetchone()[0] == 1
    return alone or (role == "head of state" and office == "leader")


def demonyms(index: Connection, area: str) -> list[str]:
    rows = index.execute("SELECT text FROM alias WHERE kind = 'demonym' AND entity = ? ORDER BY text", (area,))
    return [text for (text,) in rows]
