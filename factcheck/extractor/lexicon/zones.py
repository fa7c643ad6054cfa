"""How far each named clock is ahead of Greenwich, in minutes; several where the name has several meanings.

The third column of zones.csv names the clocks of the tz database that go by the name; a test holds the minutes to them.
"""

from __future__ import annotations

from factcheck.model.prepared import prepared

from .table import rows


@prepared
def zones() -> dict[str, tuple[int, ...]]:
    """Minutes ahead of Greenwich by the zone's abbreviation, or by the word before "time"."""
    return {name: tuple(int(one) for one in minutes.split("|")) for name, minutes, _ in rows("zones")}
