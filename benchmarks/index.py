"""The reference index and the unit table: opening, looking up, converting."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from factcheck.extractor.lexicon.units import unit_named
from factcheck.model import Series, days_of
from factcheck.reference import Library, open_library
from factcheck.reference.index import open_index

from .clock import race, repeats, sandwich, seconds
from .measure import Measure

AREAS = ("PRK", "KOR", "FRA", "DEU", "USA", "GBR", "JPN", "IND", "BRA", "ZAF")
DAYS = days_of("2019")
"""A claim asks for the estimates of its own generation."""


def measures() -> Iterator[Measure]:
    """Ratios, of the index to a bare interpreter and of the units to floats."""
    yield _opening()
    yield _conversion()


def _opening() -> Measure:
    """The prepared index, as a wheel ships it: a checkout compares its tables first."""
    ((_, _, prepared),) = open_library().indexes[0].execute("PRAGMA database_list").fetchall()

    def ten() -> list[int]:
        index = open_index(Path(prepared), None)
        assert index is not None
        library = Library((index,))
        return [len(library.find(Series("gdp", area, DAYS))) for area in AREAS]

    took = seconds(ten, repeats(ten))
    with TemporaryDirectory() as folder:
        (bare,) = race([(sys.executable, "-c", "pass")], folder)
    return Measure("index_open", took / bare.cpu, f"{1000 * took:.2f} ms for {sum(ten())} observations")


def _conversion() -> Measure:
    kilometer, mile = unit_named("kilometer"), unit_named("mile")
    assert kilometer and mile
    factors = {"kilometer": 1000.0, "mile": 1609.344}
    ours = lambda: [kilometer.to(mile, value) for value in range(1, 500)]  # noqa: E731
    plain = lambda: [value * factors["kilometer"] / factors["mile"] for value in range(1, 500)]  # noqa: E731
    return Measure("conversion", sandwich(ours, plain), "exact fractions against floats")
