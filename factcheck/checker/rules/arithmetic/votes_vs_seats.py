"""ARI013: the votes cast in a house and its seats."""

from math import inf

from factcheck.model import Interval
from factcheck.model.claims.house_vote import HouseVote

from ...expectation import Expectation, expect
from ...rule import ERROR, rule


@rule(
    "ARI013",
    ERROR,
    bad={
        "The bill was passed [310] to 299 in the 600-seat chamber.": "at most 600 votes",
        "The 120-member assembly rejected the treaty by [75] votes to 61.": "at most 120 votes",
    },
    good=[
        "The bill was passed 310 to 299 in the 650-seat chamber.",
        "The 120-member assembly rejected the treaty by 65 votes to 51.",
    ],
)
def votes_vs_seats(claim: HouseVote) -> Expectation:
    """The votes cast in a house cannot be more than its seats.

    Only the sum of both sides is held against the seats; absent members and abstentions make it less.

    Why: the votes of two chambers were added under the name of one.
    Sources: the rule of one member, one vote.
    """
    cast = int(claim.figure.value.low)
    because = f"{cast} votes were cast in a house of {claim.seats}"
    return expect(Interval(-inf, claim.seats), f"at most {claim.seats} votes", because)
