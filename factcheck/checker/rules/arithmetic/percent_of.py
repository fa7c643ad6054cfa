"""ARI010: a percentage of a base, and the amount that it is said to come to."""

from factcheck.model.claims.percent_of import PercentOf

from ...expectation import Expectation, expect
from ...hints import slips
from ...rule import ERROR, rule
from ...wording import like, number, or_beyond, percent, share


@rule(
    "ARI010",
    ERROR,
    bad={
        "They took a 2 percent fee on the $15 billion sale, just over [$3 billion].": "$0.3 billion",
        "It will cut 20 percent of its 6,000 jobs, or [2,100].": "1,200",
        "The court awarded him 15% of the £400,000 estate (about [£6,000]).": "£60,000",
    },
    good=[
        "They took a 2 percent fee on the $15 billion sale, about $300 million.",
        "It will cut 20 percent of its 6,000 jobs, or 1,200.",
        "It will cut 20 percent of its 6,000 jobs, 700 of them in Leeds.",
        "Output rose 20 percent on the 6,000 tonnes of last year, or 1,200 tonnes.",
    ],
)
def percent_of(claim: PercentOf) -> Expectation:
    """An amount given as a percentage of a base must be that percentage of it.

    The amount is share x base, on the rounding and hedges of both; the printed amount may have been rounded
    or truncated. Silent where the percentage is a change, where the amount belongs to something else
    ("700 of them"), and where base and amount are of different kinds.

    Why: a story on a sale gave a small commission as a tenth of the price, ten times what it was.
    Sources: design.md section 2.
    """
    must = claim.share.value * claim.whole.value
    part, whole = claim.share.said, claim.whole.said
    shown = like(claim.figure.mention, part * whole)
    because = f"{percent(part)} of {number(whole)} = {number(part * whole)}"
    other = share(claim.share.mention, claim.figure.said / whole)
    return expect(must, or_beyond(shown, must), because, shown, *slips(claim.figure, must, shown), other)
