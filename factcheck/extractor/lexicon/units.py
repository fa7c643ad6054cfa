"""The units of measurement: their written forms, and the factors that pint gives them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from factcheck.model.units import Unit

from .table import rows


def written() -> Iterator[tuple[str, str]]:
    """Every written form of every unit, and the unit's name."""
    for name, *_, forms in rows("units"):
        for form in forms.split("|"):
            yield form, name


@cache
def units() -> dict[str, Unit]:
    """Name -> unit."""
    return {
        name: Unit(name, dimension, Fraction(factor), Fraction(offset))
        for name, _, dimension, factor, offset, _ in rows("units")
    }
