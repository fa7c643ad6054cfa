"""PLA004: money of years far apart."""

from math import inf

from factcheck.model import Interval
from factcheck.model.claims.old_money import OldMoney

from ...expectation import Expectation, expect
from ...rule import NOTE, rule

FAR = 10


@rule(
    "PLA004",
    NOTE,
    opt_in=True,
    as_of="2019-08-23",
    bad={
        "A ticket was $5 in 1975 against [$20] in 2019.": "both in the money of one year",
        "It sold for £300 in 1980 and fetched [£9,000] in 2015.": "both in the money of one year",
    },
    good=[
        "A ticket was $5 in 1975 ($24 in today's money) against $20 in 2019.",
        "A ticket was $15 in 2015 against $20 in 2019.",
    ],
)
def unadjusted_money(claim: OldMoney) -> Expectation:
    """Sums of years ten and more apart must not be compared without a word on inflation.

    Style: the years between them are under test.

    Why: a fare was said to have grown fourfold over decades in which money lost as much.
    Sources: newsroom style.
    """
    years = int(claim.figure.value.low)
    because = f"{years} years lie between {claim.earlier.mention.text} and {claim.figure.mention.text}"
    return expect(Interval(-inf, FAR - 1), "both in the money of one year", because)
