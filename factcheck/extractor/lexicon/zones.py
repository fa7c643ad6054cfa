"""How far each named clock is ahead of Greenwich, in minutes; several where the name has several meanings."""

from __future__ import annotations

from functools import cache

from .table import rows


@cache
def zones() -> dict[str, tuple[int, ...]]:
    """Minutes ahead of Greenwich by the zone's abbreviation, or by the word before "time"."""
    return {name: tuple(int(one) for one in minutes.split("|")) for name, minutes in rows("zones")}
