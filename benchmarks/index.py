"""The reference index and the unit table: opening, looking up, converting."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extractor.lexicon.units import units
from factcheck.model import Series
from factcheck.reference import open_library

from .clock import repeats, sandwich, seconds
from .measure import Measure

AREAS = ("PRK", "KOR", "FRA", "DEU", "USA", "GBR", "JPN", "IND", "BRA", "ZAF")


def measures() -> Iterator[Measure]:
    """Milliseconds for the index; a ratio for the units."""
    took = seconds(_ten, repeats(_ten))
    found = sum(len(open_library().find(Series("gdp", area))) for area in AREAS)
    yield Measure("index_open", 1000 * took, f"ten look-ups gave {found} observations")
    yield _conversion()


def _ten() -> None:
    library = open_library()
    for area in AREAS:
        library.find(Series("gdp", area))


def _conversion() -> Measure:
    kilometer, mile = units()["kilometer"], units()["mile"]
    factors = {"kilometer": 1000.0, "mile": 1609.344}
    ours = lambda: [kilometer.to(mile, value) for value in range(1, 500)]  # noqa: E731
    plain = lambda: [value * factors["kilometer"] / factors["mile"] for value in range(1, 500)]  # noqa: E731
    return Measure("conversion", sandwich(ours, plain), "exact fractions against floats")
