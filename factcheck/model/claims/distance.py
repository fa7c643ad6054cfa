"""How far one city is from another, by what the text says."""

from __future__ import annotations

from ..mention import Mention, Named
from ..observation import Observation, Query, Series
from ..reading import Printed
from ..tuples import NamedTuple


class Distance(NamedTuple):
    """ "Lyon, 390 kilometres south of Paris": the distance under test, in kilometres, and both ends."""

    figure: Printed
    ends: tuple[Named, Named]
    evidence: tuple[Observation, ...] = ()
    straight: bool = False
    """As the crow flies, or by air."""

    @property
    def others(self) -> tuple[Mention, ...]:
        return self.ends

    @property
    def needs(self) -> tuple[Query, ...]:
        """Latitude and longitude of the one, then of the other."""
        return tuple(
            Series(f"{end.kind}-{way}", end.entity or "") for end in self.ends for way in ("latitude", "longitude")
        )
