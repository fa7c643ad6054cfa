"""ARI014: a fall of more than all there was."""

from math import inf

from factcheck.model import Interval
from factcheck.model.claims.steep_fall import SteepFall

from ...expectation import Expectation, expect
from ...rule import WARNING, rule


@rule(
    "ARI014",
    WARNING,
    bad={
        "Attendance fell [150 percent].": "at most 100%",
        "Burglaries are down by [120 percent] since the cameras came.": "at most 100%",
    },
    good=[
        "Profit fell 150 percent to a loss.",
        "Attendance fell by half.",
        "Attendance rose 150 percent.",
        "The ministry cut its 150 percent tariff on wine.",
    ],
)
def fall_over_100(claim: SteepFall) -> Expectation:
    """What cannot go below nothing cannot fall by more than 100 percent.

    Silent for profits, balances, temperatures and other things that may turn negative, and where the result
    is printed as below zero.

    Why: a campaign said that thefts were down by three halves; they had gone from five to two.
    Sources: design.md section 2.
    """
    return expect(
        Interval(-inf, 1),
        "at most 100%",
        "a fall of 100% leaves nothing",
        "a rise?",
        "a fall to a fraction of what it was?",
    )
