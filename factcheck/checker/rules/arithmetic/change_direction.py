"""ARI018: a word of rise or fall and its own two ends."""

from math import inf

from factcheck.model import Interval
from factcheck.model.claims.direction import Direction

from ...expectation import Expectation, expect
from ...rule import ERROR, rule
from ...wording import number


@rule(
    "ARI018",
    ERROR,
    bad={
        "In five years membership shrank from 4.1 million to [4.3 million].": "below 4.1 million",
        "The club's average gate rose to [8,200] from 9,100 a season earlier.": "above 9,100",
        "Profit rose 12 percent to [66 million euros] from 75 million.": "above 75 million",
    },
    explains=("ARI001",),
    good=[
        "In five years membership shrank from 4.3 million to 4.1 million.",
        "The deficit narrowed to $2 billion from $3 billion.",
        "The yen strengthened to 108 from 110.",
        "The team climbed to third place from eighth.",
        "Waiting times were cut from 40 to 25 days.",
        "Output rose from 2.3 to 2.5 million tonnes.",
    ],
)
def change_direction(claim: Direction) -> Expectation:
    """A rise must end above where it began, and a fall below.

    The second end must lie on the word's side of the first, on the rounding of both. Silent for places in a
    ranking, for rates quoted per unit of another currency, for negative ends, and where one end may lack its
    scale word. Losses and deficits are judged as printed: a loss that narrows gets smaller.

    Why: a report on a union had its membership shrink to more than it had been.
    Sources: design.md section 2.
    """
    before, after = claim.before, claim.figure
    must = Interval(before.value.low, inf) if claim.sign > 0 else Interval(-inf, before.value.high)
    side, other = ("above", "fall") if claim.sign > 0 else ("below", "rise")
    because = f"{claim.word}: {number(before.said)} to {number(after.said)}"
    repairs = (f"from {after.mention.text} to {before.mention.text}", f"a word of {other} for “{claim.word}”")
    return expect(must, f"{side} {before.mention.text}", because, *repairs)
