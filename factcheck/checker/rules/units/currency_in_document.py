"""UNI006: two conversions between the same two currencies."""

from fractions import Fraction

from factcheck.model.claims.implied_rate import ImpliedRate

from ...expectation import Expectation, expect
from ...hints import slips
from ...rule import WARNING, rule
from ...wording import nearest, number

PAST_LOOSE = Fraction(5, 100)


@rule(
    "UNI006",
    WARNING,
    bad={
        "It sold for £120m ($168m), of which £40m ([$112m]) was paid in cash.": "$56m",
        "The bid of €2.0bn ($2.2bn) beat one of €1.5bn ([$2.4bn]).": "$1.6bn",
    },
    good=[
        "It sold for £120m ($168m), of which £40m ($56m) was paid in cash.",
        "The firm had a £40m ($80m) loss in 2007. It had a £40m ($52m) profit in 2017.",
        "The bid of €2.0bn ($2.2bn) beat one of €1.5bn ($1.7bn).",
    ],
)
def currency_in_document(claim: ImpliedRate) -> Expectation:
    """Two conversions between the same currencies in one article must imply the same rate.

    The loose readings of all four amounts and 5 percent more. Silent where the sentences name different
    years, and for cents and pence.

    Why: a price was converted at one rate and its part in cash at twice that rate.
    Sources: design.md section 2.
    """
    rate = claim.first_figure.value / claim.first_source.value
    must = (claim.source.value * rate).widen(PAST_LOOSE)
    plain = claim.first_figure.said / claim.first_source.said
    exact = claim.source.said * plain
    shown = nearest(claim.figure.mention, exact)
    first = f"{claim.first_source.mention.text} = {claim.first_figure.mention.text}, so 1 is {number(plain, 4)}"
    back = nearest(claim.source.mention, claim.figure.said / plain)
    because = f"{first}; {number(claim.source.said)} is {number(exact)}"
    return expect(must, shown, because, shown, back, *slips(claim.figure, must, shown))
