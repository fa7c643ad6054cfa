"""How each table of a package goes into the index."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from factcheck.model import Interval, days_of
from factcheck.model.days import date

from .naming import first_word

if TYPE_CHECKING:
    import pandas as pd

Sources = dict[str, int]
Filler = Callable[[sqlite3.Connection, "pd.DataFrame", Sources, str], None]
FOREVER = date.max.toordinal()
WHOLE = 18
"""Digits that a whole number of the index may have."""


def sources(index: sqlite3.Connection, frame: pd.DataFrame, numbers: Sources, package: str) -> None:
    first = index.execute("SELECT coalesce(max(id), 0) + 1 FROM source").fetchone()[0]
    for number, row in enumerate(records(frame), first):
        numbers[row["source"]] = number
        index.execute(
            "INSERT INTO source VALUES (?, ?, ?, ?, ?)", (number, package, row["title"], row["path"], row["published"])
        )


def observations(index: sqlite3.Connection, frame: pd.DataFrame, numbers: Sources, package: str) -> None:
    taken: dict[tuple[str, ...], int] = defaultdict(int)
    taken |= index.execute("SELECT indicator || '|' || area || '|' || period, max(n) FROM observation GROUP BY 1")
    rows = records(frame)
    known = pedigrees(index, [pedigree(row, numbers) for row in rows])
    index.executemany(
        f"INSERT INTO observation VALUES ({marks(9)})",
        (observation(row, known[pedigree(row, numbers)], taken) for row in rows),
    )


def pedigree(row: dict[str, str], numbers: Sources) -> tuple[object, ...]:
    """What many rows of a source share."""
    return (
        *(row["unit"], row["estimator"], row["basis"], row["vintage"]),
        *(row["derived"] == "yes", numbers[row["source"]]),
    )


def pedigrees(index: sqlite3.Connection, wanted: list[tuple[object, ...]]) -> dict[tuple[object, ...], int]:
    """The number of each, those that the index lacked laid into it."""
    index.executemany(
        f"INSERT OR IGNORE INTO pedigree VALUES (NULL, {marks(6)})", sorted(dict.fromkeys(wanted), key=repr)
    )
    return {tuple(row): number for number, *row in index.execute("SELECT * FROM pedigree")}


def observation(row: dict[str, str], pedigree: int, taken: dict[Any, int]) -> tuple[object, ...]:
    key = f"{row['indicator']}|{row['area']}|{row['period']}"
    taken[key] += 1
    low, high = (stored(end) for end in ends(row["value"]))
    return (
        *(row["indicator"], row["area"], row["period"], taken[key], low, high),
        *(row["printed"] or readable(row["value"]), row["locator"], pedigree),
    )


def stored(end: str) -> str | int:
    """A whole number as one where the index can hold it, any other as text: nothing is rounded."""
    return int(end) if "." not in end and len(end) <= WHOLE else end


def ends(value: str) -> tuple[str, str]:
    """Half a unit of the last digit to either side, in plain decimals; two values with .. between are the ends.

    >>> ends("16.4e9"), ends("26298666"), ends("1.05..1.35")
    (('16350000000', '16450000000'), ('26298665.5', '26298666.5'), ('1.05', '1.35'))
    """
    if ".." in value:
        low, high = (Decimal(end) for end in value.split(".."))
    else:
        try:
            number = Decimal(value)
        except InvalidOperation:
            raise ValueError(f"value {value!r} is not a number") from None
        half = Decimal((0, (5,), int(number.as_tuple().exponent) - 1))
        low, high = number - half, number + half
    return plain(low), plain(high)


def readable(value: str) -> str:
    """A value that was published as a bare number, for a reader.

    >>> readable("1530800e6"), readable("-4.1"), readable("1.05..1.35")
    ('1,530,800,000,000', '-4.1', '1.05 to 1.35')
    """
    return " to ".join(f"{Decimal(end):,f}" for end in value.split(".."))


def plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def names(index: sqlite3.Connection, frame: pd.DataFrame, numbers: Sources, package: str) -> None:
    for row in records(frame):
        if row["preferred"]:
            index.execute("INSERT OR IGNORE INTO label VALUES (?, ?)", (row["entity"], row["text"]))
        if row["kind"] != "indicator":  # which the lexicon's own table finds in prose
            index.execute(
                "INSERT OR IGNORE INTO alias VALUES (?, ?, ?, ?, '')",
                (first_word(row["text"]), row["text"], row["kind"], row["entity"]),
            )


def tenures(index: sqlite3.Connection, frame: pd.DataFrame, numbers: Sources, package: str) -> None:
    for n, row in enumerate(records(frame)):
        span(row["start"], row["end"])
        index.execute(
            f"INSERT INTO tenure VALUES ({marks(10)})",
            (
                *(row["person"], row["area"], row["role"], row["start"], numbers[row["source"]] * 10_000 + n),
                *(row["end"], row["office"], row["complete"] == "yes", numbers[row["source"]], row["locator"]),
            ),
        )


def leading(index: sqlite3.Connection, frame: pd.DataFrame, numbers: Sources, package: str) -> None:
    rows = [(row["area"], row["role"]) for row in records(frame)]
    index.executemany("INSERT INTO leading VALUES (?, ?)", rows)


def events(index: sqlite3.Connection, frame: pd.DataFrame, numbers: Sources, package: str) -> None:
    """Rows of one id are one event, told by several sources: the first row says what and when."""
    for row in records(frame):
        span(row["start"], row["end"] or row["start"])
        ordinal = int(row["ordinal"]) if row["ordinal"] else None
        index.execute(
            f"INSERT OR IGNORE INTO event VALUES ({marks(7)})",
            (row["event"], f"{row['kind']} happening", row["title"], row["start"], row["end"], ordinal, row["places"]),
        )
        index.execute(
            "INSERT INTO witness SELECT ?, count(*), ?, ? FROM witness WHERE event = ?",
            (row["event"], numbers[row["source"]], row["locator"], row["event"]),
        )
        entities = [(entity, row["event"]) for entity in (row["event"], *row["participants"].split())]
        index.executemany("INSERT OR IGNORE INTO participant VALUES (?, ?)", entities)


def span(start: str, end: str) -> Interval:
    """The days from a start to an end, both as finely as known; no end, and .. (unknown), mean for ever."""
    first = days_of(start)
    last = days_of(end) if end not in ("", "..") else Interval(FOREVER, FOREVER)
    if first is None or last is None or last.high < first.low:
        raise ValueError(f"{start!r} to {end!r} is no span of days")
    return Interval(first.low, last.high)


def memberships(index: sqlite3.Connection, frame: pd.DataFrame, numbers: Sources, package: str) -> None:
    for body, rows in by_body(records(frame)).items():
        for row in rows:
            span(row["start"], row["end"] or "9999")
            index.execute(
                "INSERT INTO membership VALUES (?, ?, ?, ?, ?, ?)",
                (body, row["member"], row["start"], row["end"], numbers[row["source"]], row["locator"]),
            )
        index.executemany(
            f"INSERT INTO strength VALUES ({marks(7)})",
            [(body, *days, *count, numbers[rows[0]["source"]], rows[0]["locator"]) for days, count in strength(rows)],
        )


def by_body(rows: Iterable[dict[str, str]]) -> dict[str, list[dict[str, str]]]:
    bodies: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        bodies.setdefault(row["body"], []).append(row)
    return bodies


def strength(rows: list[dict[str, str]]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Spans of days on which the number of members is the same: surely at least, possibly at most.

    >>> for days, count in strength([{"start": "1990", "end": ""}, {"start": "1991-01-01", "end": ""}]): print(count)
    (0, 1)
    (1, 1)
    (2, 2)
    """
    changes: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    for row in rows:
        start, end = days_of(row["start"]), days_of(row["end"]) if row["end"] else None
        assert start is not None
        changes[int(start.low)][1] += 1
        changes[int(start.high)][0] += 1
        if end:
            changes[int(end.low)][0] -= 1
            changes[int(end.high)][1] -= 1
    low = high = 0
    days = sorted(changes)
    for day, after in zip(days, [*days[1:], FOREVER + 1], strict=True):
        low, high = low + changes[day][0], high + changes[day][1]
        yield (day, after - 1), (low, high)


def regions(index: sqlite3.Connection, frame: pd.DataFrame, numbers: Sources, package: str) -> None:
    """An area surely lies in a region where every source that knows the region says so."""
    rows = {(row["region"], row["area"], row["source"]) for row in records(frame)}
    knowing = Counter(region for region, _ in {(region, source) for region, _, source in rows})
    saying = Counter((region, area) for region, area, _ in rows)
    index.executemany(
        "INSERT OR IGNORE INTO region VALUES (?, ?, ?)",
        [(region, area, count == knowing[region]) for (region, area), count in sorted(saying.items())],
    )


def strengths(index: sqlite3.Connection, frame: pd.DataFrame, numbers: Sources, package: str) -> None:
    """Counts that a source gives as such; they stand instead of those reckoned from the members on record."""
    rows = records(frame)
    index.executemany("DELETE FROM strength WHERE body = ?", sorted({(row["body"],) for row in rows}))
    for row in rows:
        days = span(row["start"], row["end"])
        count = int(row["members"])
        index.execute(
            f"INSERT INTO strength VALUES ({marks(7)})",
            (row["body"], int(days.low), int(days.high), count, count, numbers[row["source"]], row["locator"]),
        )


def rates(index: sqlite3.Connection, frame: pd.DataFrame, numbers: Sources, package: str) -> None:
    """One column a currency: what one euro cost on that day."""
    base = next(iter(numbers.values()))
    index.execute("INSERT OR IGNORE INTO meta VALUES ('rates', ?)", (str(base),))
    days = [date.fromisoformat(day).toordinal() for day in frame["date"]]
    for currency in sorted(set(frame.columns) - {"date", "source", "locator"}):
        held = [(currency, day, value) for day, value in zip(days, frame[currency], strict=True) if value]
        index.executemany("INSERT INTO rate VALUES (?, ?, ?)", held)


def records(frame: pd.DataFrame) -> list[dict[str, str]]:
    return frame.to_dict("records")  # type: ignore[return-value]


def marks(count: int) -> str:
    return ", ".join("?" * count)


FILLERS: dict[str, Filler] = {
    "sources": sources,
    "names": names,
    "observations": observations,
    "tenures": tenures,
    "leading": leading,
    "memberships": memberships,
    "regions": regions,
    "strengths": strengths,
    "events": events,
    "rates": rates,
}
