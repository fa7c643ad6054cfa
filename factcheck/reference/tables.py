"""The tables that a data package may hold, and their columns: the one schema that builder, index and tests share."""

from __future__ import annotations

from factcheck.model.tuples import NamedTuple


class Column(NamedTuple):
    """One column: its Table Schema type and what it means."""

    name: str
    kind: str
    about: str
    needed: bool = True


_PEDIGREE = (
    Column("source", "string", "id of a row of sources.csv"),
    Column("locator", "string", "where in the source the value stands"),
)

TABLES: dict[str, tuple[Column, ...]] = {
    "sources": (
        Column("source", "string", "short id that the other tables name"),
        Column("title", "string", "what was read, by whom it is published, as a reader should see it"),
        Column("path", "string", "address, or package and version", needed=False),
        Column("published", "string", "ISO 8601, as finely as known: the vintage of its rows", needed=False),
        Column("seen", "string", "day on which it was read, ISO 8601"),
    ),
    "observations": (
        Column("area", "string", "ISO 3166 alpha-3 code, or the id of another entity"),
        Column("indicator", "string", "id of an indicator, such as gdp"),
        Column("period", "string", "ISO 8601; empty where the source dates nothing", needed=False),
        Column("value", "string", "as published, in units of `unit`, its last digit kept: 16.447e9"),
        Column("unit", "string", "USD, percent, person, square_kilometer ..."),
        Column("printed", "string", "the value in the source's own words", needed=False),
        Column("basis", "string", "nominal, ppp, real, gni, resident ...", needed=False),
        Column("estimator", "string", "who reckoned it, where the source names another", needed=False),
        Column("vintage", "string", "when it was published, ISO 8601, as finely as known", needed=False),
        Column("derived", "string", "yes where the value was reckoned and not published as such", needed=False),
        *_PEDIGREE,
    ),
    "names": (
        Column("text", "string", "as prose writes it, without the article"),
        Column("kind", "string", "area, demonym, people, capital, person, surname, body, place, event or indicator"),
        Column("entity", "string", "what it names"),
        Column("preferred", "string", "yes for the name by which a reader knows it", needed=False),
        *_PEDIGREE,
    ),
    "tenures": (
        Column("person", "string", "id of a person"),
        Column("area", "string", "ISO 3166 alpha-3 code, or the id of a body"),
        Column("role", "string", "head of state, head of government or leader"),
        Column("office", "string", "president, prime minister, king ...", needed=False),
        Column("start", "string", "ISO 8601, as finely as known"),
        Column("end", "string", "ISO 8601; empty while it lasts", needed=False),
        Column("complete", "string", "yes where all the person's terms in that role are on record", needed=False),
        *_PEDIGREE,
    ),
    "leading": (
        Column("area", "string", "ISO 3166 alpha-3 code"),
        Column("role", "string", "the role whose holder prose calls the country's leader"),
        *_PEDIGREE,
    ),
    "memberships": (
        Column("body", "string", "id of a body"),
        Column("member", "string", "ISO 3166 alpha-3 code, or the id of another entity"),
        Column("start", "string", "ISO 8601, as finely as known; (first,last,P) where sources leave it open"),
        Column("end", "string", "the first day on which it was none any more; empty while it is one", needed=False),
        *_PEDIGREE,
    ),
    "regions": (
        Column("region", "string", "id of a part of the world, or of a country's own parts"),
        Column("area", "string", "ISO 3166 alpha-3 code, or the id of another entity, that lies in it"),
        *_PEDIGREE,
    ),
    "strengths": (
        Column("body", "string", "id of a body whose members are not on record one by one"),
        Column("start", "string", "ISO 8601, a day"),
        Column("end", "string", "ISO 8601, the last day; empty while it lasts", needed=False),
        Column("members", "integer", "how many members it had from start to end"),
        *_PEDIGREE,
    ),
    "events": (
        Column("event", "string", "id; rows of one id are several sources for one event"),
        Column("kind", "string", "words that name its kind, blank between: summit meeting"),
        Column("title", "string", "what happened, as a reader should see it"),
        Column("start", "string", "ISO 8601"),
        Column("end", "string", "ISO 8601 of its last day; empty where it is the first", needed=False),
        Column("participants", "string", "ids, blank between", needed=False),
        Column("ordinal", "integer", "1 for the first of these participants' events of the kind", needed=False),
        Column("places", "string", "ids, blank between", needed=False),
        *_PEDIGREE,
    ),
}
"""Rates are not here: the columns of rates.csv are date and one a currency, as the central bank publishes them."""


def header(table: str) -> list[str]:
    """The column names of a table, in order.

    >>> header("names")
    ['text', 'kind', 'entity', 'preferred', 'source', 'locator']
    """
    return [column.name for column in TABLES[table]]
