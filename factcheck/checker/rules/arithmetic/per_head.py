"""ARI009: a total, a number of heads, and the amount each."""

from factcheck.model.claims.per_head import PerHead

from ...expectation import Expectation, expect
from ...hints import slips
from ...rule import ERROR, rule
from ...wording import like, number


@rule(
    "ARI009",
    ERROR,
    bad={
        "A $600 million fund shared among 300 million people would give each [$2 million].": "$2",
        "The council paid £3m for 12 flats, or [£25,000] each.": "£250,000",
        "Its 300 members raised £45,000 for the roof, or about [£250] each.": "£150",
        "They sold 500 tickets at [£20] each, raising £100,000 for the roof.": "£200",
        "A prize of 12 million euros split among 24 players would give each [5 million].": "0.5 million",
    },
    good=[
        "A $600 million fund shared among 300 million people would give each $2.",
        "The council paid £3m for 12 flats, or £250,000 each.",
        "They sold 500 tickets at £20 each, raising £10,000 for the roof.",
        "They sold 500 tickets at £20 each, with £3,000 of it kept for the roof.",
        "Some 500 farmers produced 30,000 tonnes of rice, or 6 tonnes per hectare.",
    ],
)
def per_head(claim: PerHead) -> Expectation:
    """A total must be the amount each times the number of heads.

    The amount each is total / heads, on the rounding and hedges of both; it may have been truncated. Only
    where words say each, apiece, a head or per person.

    Why: a fund of two units a head was said to make everyone a millionaire twice over.
    Sources: design.md section 2.
    """
    must = claim.whole.value / claim.heads.value
    whole, heads, each = claim.whole.said, claim.heads.said, claim.figure.said
    shown = like(claim.figure.mention, whole / heads)
    because = f"{number(whole)} / {number(heads)} = {number(whole / heads, 2)}"
    repairs = (shown, like(claim.whole.mention, each * heads), *slips(claim.figure, must, shown))
    return expect(must, shown, because, *repairs)
