"""PLA005: a steep rise without a base."""

from math import inf

from factcheck.model import Interval
from factcheck.model.claims.baseless import Baseless

from ...expectation import Expectation, expect
from ...rule import NOTE, rule


@rule(
    "PLA005",
    NOTE,
    opt_in=True,
    bad={
        "Complaints rose [300 percent].": "its base or its result",
        "Thefts are up by [150%] in a year, the union said.": "its base or its result",
    },
    good=[
        "Complaints rose 300 percent, to 12 from three.",
        "Complaints rose 300 percent. There were 12 of them.",
        "Complaints rose three percent.",
    ],
)
def percent_no_base(claim: Baseless) -> Expectation:
    """A rise of 100 percent and more must stand beside its base or its result.

    Style: a level in the same or a neighbouring sentence will do.

    Why: a rise of several hundred percent turned out to be nine more complaints.
    Sources: newsroom style.
    """
    return expect(Interval(1, inf), "its base or its result beside it", "no figure near it says of how many")
