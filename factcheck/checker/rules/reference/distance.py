"""REF011: how far one city is from another."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import acos, cos, radians, sin

from factcheck.model import Interval, Observation
from factcheck.model.claims.distance import Distance

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule
from ...wording import number

EARTH = 6371
"""Its mean radius in kilometres."""
SUBURBS = 40
"""Kilometres that the ends of two large cities lie nearer, or farther, than their middles."""
SHORTEST, WINDING = Fraction(9, 10), 2
"""A straight line, roundly told; and the longest way that a road or railway takes."""
FLOWN = Fraction(11, 10)
"""Which aircraft do not take."""


@rule(
    "REF011",
    WARNING,
    bad={
        "Lyon, [930 kilometres] south of Paris, is France's third city.": "393",
        "Mumbai is [140 km] from New Delhi.": "1,1",
    },
    good=[
        "Lyon, 390 kilometres south of Paris, is France's third city.",
        "Lyon is a drive of 465 km from Paris.",
        "Mumbai is 1,400 km from New Delhi by road.",
        "A town 20 km from Paris and 400 km from Lyon was flooded.",
    ],
)
def distance(claim: Distance) -> Expectation | None:
    """The distance between two cities must be at least the straight line and cannot be more than twice that.

    The straight line is the great circle between their middles, a tenth and forty kilometres less at the least; twice
    it and forty kilometres more at the most, for roads and railways wind; a tenth more by air. Silent under fifty
    kilometres, and where the place of either is not on record.

    Why: digits swap, miles are taken for kilometres twice over, or the wrong city is meant.
    Sources: GeoNames, for latitude and longitude; a sphere of 6,371 kilometres.
    """
    if len(claim.evidence) != 4:
        return None
    straight = great_circle(claim.evidence)
    most = FLOWN if claim.straight else WINDING
    must = Interval(straight * SHORTEST - SUBURBS, straight * most + SUBURBS)
    one, two = claim.ends
    shown = f"{number(straight, 0)} km in a straight line"
    return Expectation(
        (Alternative(must, "the great circle", claim.evidence),),
        shown,
        f"between {one.text} and {two.text}",
        (f"{number(straight, 0)} km",),
        confirms=False,
    )


def great_circle(places: Sequence[Observation]) -> Fraction:
    """Whole kilometres from the first latitude and longitude to the second."""
    north, east, north2, east2 = (radians(float(row.value.middle)) for row in places)
    along = sin(north) * sin(north2) + cos(north) * cos(north2) * cos(east - east2)
    return Fraction(round(EARTH * acos(max(-1.0, min(1.0, along)))))
