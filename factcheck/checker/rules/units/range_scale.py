"""UNI008: a range whose first end lacks its scale word."""

from math import inf

from factcheck.model import Interval
from factcheck.model.claims.unscaled_range import UnscaledRange

from ...expectation import Expectation, expect
from ...rule import NOTE, rule
from ...wording import number


@rule(
    "UNI008",
    NOTE,
    opt_in=True,
    bad={
        "It cost [between $26 and $31 million] to build.": "26 million",
        "The river carries [from 2 to 3 billion] litres a day.": "2 billion",
    },
    good=[
        "It cost between $26 million and $31 million to build.",
        "It drew between 200,000 and 1.2 million people.",
    ],
)
def range_scale(claim: UnscaledRange) -> Expectation:
    """Both ends of a range must carry their scale word.

    A first end a thousand times smaller than the second, and more, has lost it. Style.

    Why: a bridge that cost tens of millions began, by its words, at the price of a lunch.
    Sources: newsroom style.
    """
    must = Interval(claim.high.value.low / 1000, inf)
    instead = f"{number(claim.figure.value.low)} {claim.scale}"
    return expect(must, instead, f"the second end is in {claim.scale}", instead)
