"""The units of measurement: their written forms, and the factors that pint gives them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from factcheck.model.prepared import prepared
from factcheck.model.units import Unit

from .table import rows


def written() -> Iterator[tuple[str, str]]:
    """Every written form of every unit, and the unit's name."""
    for name, *_, forms in rows("units"):
        for form in forms.split("|"):
            yield form, name


@cache
def unit_named(name: str | None) -> Unit | None:
    """The unit of that name; None where there is none."""
    row = _rows().get(name or "")
    return Unit(name or "", row[0], Fraction(row[1]), Fraction(row[2])) if row else None


@prepared
def _rows() -> dict[str, tuple[str, str, str]]:
    """Name -> dimension, factor, offset."""
    return {name: (dimension, factor, offset) for name, _, dimension, factor, offset, _ in rows("units")}
