"""ARI006: shares that make up a whole."""

from fractions import Fraction

from factcheck.model import Interval, point, total
from factcheck.model.claims.shares_sum import SharesSum

from ...expectation import Expectation, expect
from ...rule import WARNING, rule
from ...wording import like, percent

POINT = Fraction(1, 100)


@rule(
    "ARI006",
    WARNING,
    bad={
        "The poll put Labour on 45%, the Conservatives on 38% and others on [27%].": "17%",
        "Some 60 percent voted yes, 25 percent voted no and the remaining [25 percent] stayed at home.": "15 percent",
    },
    good=[
        "The poll put Labour on 45%, the Conservatives on 38% and others on 17%.",
        "The three had 33%, 33% and 33% of the vote, the others none.",
        "In that town 60% use phones and 70% use laptops.",
        "Some 60 percent voted yes, 25 percent voted no and the remaining 15 percent stayed at home.",
    ],
)
def shares_sum(claim: SharesSum) -> Expectation:
    """Shares that are said to make up a whole must add to 100 percent.

    The last share is 100 less the others, on the rounding of each, and a point either way for three or more.
    Only where words say that nothing is left (others, the rest, undecided). Silent where several answers were
    allowed and where shares are of different wholes.

    Why: three parties and the rest of them were given more than all of the votes.
    Sources: design.md section 2.
    """
    others = total([share.value for share in claim.shares])
    must = point(1) - others
    if len(claim.shares) > 1:
        must = must + Interval(-POINT, POINT)
    exact = 1 - sum(share.said for share in claim.shares)
    terms = " - ".join(percent(share.said) for share in claim.shares)
    shown = like(claim.figure.mention, exact)
    return expect(must, shown, f"100% - {terms} = {percent(exact)}", shown)
