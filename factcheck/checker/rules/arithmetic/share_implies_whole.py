"""ARI004: an amount, the share that it is said to be, and the whole."""

from factcheck.model.claims.stated_whole import StatedWhole

from ...expectation import Expectation, expect
from ...hints import slips
from ...rule import ERROR, rule
from ...wording import like, number, or_beyond, percent, share


@rule(
    "ARI004",
    ERROR,
    bad={
        "The trade brings in [$500 billion] a year, or about 1.5 percent of its $33 billion economy.": "$0.5 billion",
        "The school lost [£90,000], or 12% of its £1.2m budget.": "£144,000",
        "Some [4,500] people, or 3 percent of the town's 60,000 residents, signed.": "1,800",
        "The [$4 million] grant makes up 10 percent of the museum's $60 million budget.": "$6 million",
        "The squad cost [£4.2m], less than a quarter of the £14m that its rival paid for one striker.": "£3.5m or less",
    },
    good=[
        "The trade brings in more than $500 million a year, or about 1.5 percent of its $33 billion economy.",
        "The school lost £144,000, or 12% of its £1.2m budget.",
        "The bank cut 500 jobs, up 3 percent of its 60,000 staff a year earlier.",
        "The firm made $40 million, 12 percent of the $200 million market being in Asia.",
        "The 12 plants account for 60 percent of the 300 million tonnes made.",
        "The ten largest, with 20,000 staff, made up 40 percent of the 90,000 jobs lost.",
    ],
)
def share_implies_whole(claim: StatedWhole) -> Expectation:
    """An amount printed as a share of a whole must be that share of it.

    The amount is share x whole, on the rounding and the hedges of both. Silent where the percentage is a
    change, where the two amounts are of different kinds or units, and where the share is not set off as
    another way of saying the amount.

    Why: a wire story gave a trade in millions as a few hundredths of an economy, and a desk that rewrote it
    turned the millions into billions.
    Sources: design.md section 2.
    """
    must = claim.share.value * claim.whole.value
    part, whole = claim.share.said, claim.whole.said
    shown = like(claim.figure.mention, part * whole)
    because = f"{percent(part)} of {number(whole)} = {number(part * whole)}"
    other = share(claim.share.mention, claim.figure.said / whole)
    return expect(must, or_beyond(shown, must), because, shown, *slips(claim.figure, must, shown), other)
