"""STY002: which of two measures comes first."""

from factcheck.model.claims.measure_order import MeasureOrder

from ...expectation import Expectation, impossible
from ...rule import NOTE, rule


@rule(
    "STY002",
    NOTE,
    opt_in=True,
    bad={
        "The wall is 16 km (10 miles) long and [12 feet] (3.7 metres) high.": "3.7 metres (12 feet)",
        "It was 41F (5C) at noon and [2C] (36F) at night.": "36F (2C)",
    },
    good=[
        "The wall is 16 km (10 miles) long and 3.7 metres (12 feet) high.",
        "The wall is 10 miles (16 km) long and 12 feet (3.7 metres) high.",
        "The wall is 16 km (10 miles) long. The ship was 12 nautical miles (22 km) off.",
    ],
)
def measure_order(claim: MeasureOrder) -> Expectation:
    """Of a measure and its conversion the metric one must come first in a house that prints metric first.

    The setting metric-first switches the rule on; where it is selected without it, the order that the article prints
    first must be kept to. Lengths, areas, volumes, masses, speeds and temperatures are looked at. Silent for sea miles
    and knots, which are the measures of their trade.

    Why: a reader who compares two heights should not have to look which number is in feet.
    Sources: newsroom style.
    """
    return impossible(claim.instead, claim.because, claim.instead)
