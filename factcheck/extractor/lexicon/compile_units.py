"""Fill the dimension, factor and offset columns of units.csv from pint (`python -m` this file).

An acre is "mile**2 / 640", for that of pint is the surveyors' and a few parts in a million larger.
A unit whose pint name is "-" has no conversion: its dimension is its own.
"""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

from .table import rows

TABLE = Path(__file__).parent / "en" / "units.csv"


def compiled() -> list[list[str]]:
    """The rows of units.csv with the three columns as pint has them; exact, in base units."""
    from pint import UnitRegistry

    registry: Any = UnitRegistry(non_int_type=Fraction, autoconvert_offset_to_baseunit=True)
    return [
        [name, pint, *((name, "1", "0") if pint == "-" else _reckoned(registry, pint)), forms]
        for name, pint, *_, forms in rows("units")
    ]


def _reckoned(registry: Any, pint: str) -> tuple[str, str, str]:
    pint, _, parts = pint.partition(" / ")
    unit = registry.parse_units(pint)
    one, two = (registry.Quantity(Fraction(n), unit).to_base_units() for n in (1, 2))
    factor = Fraction(two.magnitude) - Fraction(one.magnitude)
    offset = Fraction(one.magnitude) - factor
    return _dimension(one.dimensionality), str(factor / int(parts or 1)), str(offset)


def _dimension(powers: Any) -> str:
    """ "length**2/time": pint's base dimensions in a fixed order."""
    return " ".join(f"{name.strip('[]')}^{power}" for name, power in sorted(powers.items())) or "number"


if __name__ == "__main__":
    head = TABLE.read_text(encoding="utf-8").split("\n", 1)[0]
    TABLE.write_text("\n".join([head, *map(",".join, compiled())]) + "\n", encoding="utf-8")
