"""Answer each query from one index: rows become observations with their source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from math import inf

from factcheck.model import (
    Event,
    Interval,
    Membership,
    Observation,
    Query,
    Ranking,
    Rate,
    Series,
    Tenure,
    days_of,
)
from factcheck.model.annotations import TYPE_CHECKING, Any
from factcheck.model.days import date

from .estimates import Label, estimates, number, series
from .index import read

if TYPE_CHECKING:
    from sqlite3 import Connection

_SOURCE = "JOIN source ON source.id = "


def look_up(index: Connection, query: Query, label: Label) -> Iterable[Observation]:
    """The observations of one index that answer a query, in the index's own order."""
    finder: Callable[[Connection, Any, Label], Iterable[Observation]] = _FINDERS[type(query)]
    known: dict[str, str] = {}

    def once(entity: str) -> str:
        if entity not in known:
            known[entity] = label(entity)
        return known[entity]

    return finder(index, query, once)


def _ranking(index: Connection, query: Ranking, label: Label) -> Iterator[Observation]:
    """Loaded when an article first ranks something."""
    from .ranking import ranking

    return ranking(index, query, label)


def _event(index: Connection, query: Event, label: Label) -> Iterator[Observation]:
    found: set[object] | None = None
    for entity in sorted(query.participants):
        events = {event for (event,) in read(index, "SELECT event FROM participant WHERE entity = ?", (entity,))}
        found = events if found is None else found & events
    for event in sorted(map(str, found or ())):
        yield from _dated(index, event, query, label)


def _dated(index: Connection, event: str, query: Event, label: Label) -> Iterator[Observation]:
    """One observation an event, all who tell of it named together; of its toll each by itself."""
    sql = "SELECT kind, title, start, finish, ordinal, places FROM event WHERE id = ?"
    ((kind, title, start, finish, ordinal, places),) = read(index, sql, (event,))
    if (
        (query.kind and query.kind not in kind.split())
        or (query.ordinal and ordinal != query.ordinal)
        or (query.place and query.place not in places.split())
    ):
        return
    if query.toll:
        tolls = estimates(index, ("toll", event), label)
        yield from (row._replace(series=title, period=f"{start}/{finish or start}") for row in tolls)
        return
    sql = f"SELECT title, locator, published, path FROM witness {_SOURCE} witness.source WHERE event = ? ORDER BY n"
    sources, locators, published, paths = zip(*read(index, sql, (event,)), strict=True)
    days = _days(start, finish or start)
    yield Observation(
        series=title,
        period=f"{start}/{finish}" if finish else start,
        value=days,
        printed=_spoken(days),
        unit="day",
        source="; ".join(sources),
        locator="; ".join(locators),
        vintage=min(published),
        path=paths[0],
    )


def _tenure(index: Connection, query: Tenure, label: Label) -> Iterator[Observation]:
    """Each start once, though several sources give it; the one that knows the end is shown."""
    asked = {"person": query.person, "area": query.area, "role": query.role}
    held = {name: value for name, value in asked.items() if value is not None and value != "leader"}
    if not (query.person or query.area):
        return
    sql = (
        "SELECT person, area, role, start, finish, office, complete, locator, title, path, published"
        f" FROM tenure {_SOURCE} tenure.source WHERE {' AND '.join(f'{name} = ?' for name in held)}"
        " ORDER BY start, person, finish = '..', n"
    )
    rows = read(index, sql, tuple(held.values()))
    known = {row[0] for row in rows if row[6]}
    once = {(row[0], row[1], row[3]): row for row in reversed(rows)}
    for person, area, role, start, finish, office, _, locator, title, path, published in reversed(once.values()):
        yield Observation(
            series=f"{label(person)}, {office or role} of {label(area)}",
            period=f"{start}/{finish}",
            value=_days(start, finish),
            printed=_term(start, finish, published),
            unit="day",
            source=title,
            locator=locator,
            basis=role,
            vintage=published,
            path=path,
            complete=person in known,
        )


def _term(start: str, finish: str, published: str) -> str:
    """ "since 17 December 2011", and until when the source can know."""
    begun = f"since {_spoken(_days(start, start))}"
    if finish == "..":
        return f"{begun}, as published in {published}"
    return begun if not finish else f"{start} to {finish}"


def _membership(index: Connection, query: Membership, label: Label) -> Iterator[Observation]:
    yield from (_strength if query.member is None else _joining)(index, query, label)


def _joining(index: Connection, query: Membership, label: Label) -> Iterator[Observation]:
    sql = (
        f"SELECT start, finish, locator, title, path, published FROM membership {_SOURCE} membership.source"
        " WHERE body = ? AND member = ? ORDER BY start"
    )
    for row in read(index, sql, (query.body, query.member)):
        start, finish, locator, title, path, published = row
        yield Observation(
            series=f"{label(query.member or '')} in {label(query.body)}",
            period=f"{start}/{finish}",
            value=_days(start, finish),
            printed=f"{start} to {finish}" if finish else f"since {start}",
            unit="day",
            source=title,
            locator=locator,
            vintage=published,
            path=path,
        )


def _strength(index: Connection, query: Membership, label: Label) -> Iterator[Observation]:
    sql = (
        f"SELECT first, last, low, high, locator, title, path, published FROM strength {_SOURCE} strength.source"
        " WHERE body = ? ORDER BY first"
    )
    for first, last, low, high, locator, title, path, published in read(index, sql, (query.body,)):
        end = "" if last == date.max.toordinal() else date.fromordinal(last).isoformat()
        yield Observation(
            series=f"members of {label(query.body)}",
            period=f"{date.fromordinal(first).isoformat()}/{end}",
            value=Interval(low, high),
            printed=str(low) if low == high else f"{low} to {high}",
            unit="member",
            source=title,
            locator=locator,
            vintage=published,
            derived=True,
            path=path,
        )


def _rate(index: Connection, query: Rate, label: Label) -> Iterator[Observation]:
    """Cross rates of one market day come from that day's two rates against the base of the table."""
    table = read(index, "SELECT source.title, path FROM meta JOIN source ON source.id = value WHERE name = 'rates'", ())
    if not table:
        return
    title, path = table[0]
    sides = [_quoted(index, currency, query) for currency in (query.base, query.quote)]
    for day in sorted(set(sides[0]) & set(sides[1])):
        value = sides[1][day] / sides[0][day]
        yield Observation(
            series=f"{query.quote} per {query.base}",
            period=date.fromordinal(day).isoformat(),
            value=value,
            printed=f"{float(value.middle):.5g}",
            unit=f"{query.quote}/{query.base}",
            source=title,
            locator=f"reference rates of {date.fromordinal(day).isoformat()}",
            derived="EUR" not in (query.base, query.quote),
            path=path,
        )


def _quoted(index: Connection, currency: str, query: Rate) -> dict[int, Interval]:
    """By day, what one euro cost in a currency."""
    days = (query.day - query.within, query.day + query.within)
    if currency == "EUR":
        return {day: Interval(1, 1) for day in range(days[0], days[1] + 1)}
    sql = "SELECT day, value FROM rate WHERE currency = ? AND day BETWEEN ? AND ?"
    rows = [(day, number(value)) for day, value in read(index, sql, (currency, *days))]
    return {day: Interval(value, value) for day, value in rows}


def _days(start: str, finish: str) -> Interval:
    first = days_of(start)
    last = days_of(finish) if finish not in ("", "..") else Interval(inf, inf)
    assert first is not None and last is not None
    return Interval(first.low, last.high)


_MONTHS = ["January", "February", "March", "April", "May", "June", "July"]
_MONTHS += ["August", "September", "October", "November", "December"]


def _spoken(days: Interval) -> str:
    """ "25 April 2019", or the two ends."""
    ends = [date.fromordinal(int(day)) for day in dict.fromkeys(days)]
    return " to ".join(f"{day.day} {_MONTHS[day.month - 1]} {day.year}" for day in ends)


_FINDERS: dict[type, Callable[[Connection, Any, Label], Iterable[Observation]]] = {
    Series: series,
    Ranking: _ranking,
    Event: _event,
    Tenure: _tenure,
    Membership: _membership,
    Rate: _rate,
}
