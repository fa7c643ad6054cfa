"""How many people a city may be said to have: on its own ground, or with all that is built round it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from factcheck.model import Interval, Observation, days_of, hull
from factcheck.model.claims.statistic import Statistic

CITIES = frozenset(("city-population", "capital-population"))
GROWN = 15 * 366
"""Days in which cities grow threefold at the most."""
SLIP = 3
OUTER = Fraction(8, 5)
"""What outer suburbs, and some years of growth, add to a built-up area."""
COUNTED = Fraction(5, 4)
"""What some years of growth add, where a census gives it: no suburbs beyond the built-up area."""
OWN = Fraction(7, 5)
"""What a city's own ground gains or loses in some years."""
VAST = ("-chn", "CHN")
"""China's cities have whole provinces."""


def of_a_city(claim: Statistic, rows: Sequence[Observation]) -> Interval | None:
    """From a third of the least estimate to the built-up area and three fifths more, in the years round a dated one.

    To three times that where more than the city is spoken of; near the city's own where no more is. None where no
    estimate is dated near enough.
    """
    dated = [days for row in rows if (days := days_of(row.period))]
    if claim.days is None or not any(days.overlaps(claim.days + Interval(-GROWN, GROWN)) for days in dated):
        return None
    span = hull([row.value for row in rows])
    own = [row.value for row in rows if row.basis == "city"]
    if claim.grade == "proper" and own:
        return Interval(hull(own).low / OWN, hull(own).high * OWN)
    is_known = any(row.basis == "agglomeration" for row in rows) and not (claim.area.entity or "").endswith(VAST)
    beyond = {"plain": OUTER, "counted": COUNTED}.get(claim.grade) if is_known else None
    return Interval(span.low / Fraction(SLIP), span.high * (beyond or SLIP))
