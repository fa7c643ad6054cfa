"""UNI007: a conversion of money and the market's rate of the day."""

from fractions import Fraction

from factcheck.model import Interval, Severity, hull
from factcheck.model.claims.dated_rate import DatedRate

from ...expectation import Alternative, Expectation
from ...hints import scale
from ...rule import ERROR, rule
from ...wording import nearest, number

OFF = Fraction(10, 100)
QUOTED = Fraction(5, 100)
"""Of a rate itself: what it moves by in a day, and what banks keep."""
SLIP = 3
"""Of a hedged sum only a slip of magnitude can be told."""


@rule(
    "UNI007",
    ERROR,
    as_of="2019-08-23",
    bad={
        "The bank paid a fine of 300 million pounds ([$39 million]).": "$37",
        "The state will pay up to 300 million pounds ([$40 million]).": "$37",
        "The club was sold for 20 million euros ([$29 million]).": "$22",
    },
    good=[
        "The bank paid a fine of 300 million pounds ($367 million).",
        "The state will pay up to 300 million pounds ($400 million).",
        "Entry is $10 or £19 a head.",
        "In 2007 the bank paid a fine of 300 million pounds ($600 million).",
        "The yard won a contract of about 300 million pounds ($400 million).",
    ],
)
def currency_reference(claim: DatedRate) -> Expectation | None:
    """A conversion of money must be near the market's rate of the article's day.

    The rates of the days within a week of it, ten percent to either side, on the loose readings of both sums; five
    percent, and within four days, where the rate itself is told. Of a
    hedged sum, threefold to either side. A warning; an error where a power of ten or the rate turned upside down
    would make it fit. Silent where another year stands beside it, and for contracts.

    Why: a fine in pounds was printed at a tenth of what it was in dollars.
    Sources: the rates named in the finding's evidence.
    """
    if not claim.evidence:
        return None
    rates = hull([row.value for row in claim.evidence])
    must = (claim.source.value * rates).widen(QUOTED if claim.fixed else OFF)
    middle = Fraction(claim.evidence[len(claim.evidence) // 2].value.middle)
    exact = claim.source.said * middle
    if claim.hedged:
        must = Interval(exact / SLIP, exact * SLIP)
    slip = scale(claim.figure, must) or _inverse(claim, rates)
    shown = nearest(claim.figure.mention, exact)
    because = f"{number(claim.source.said)} x {number(middle, 4)} = {number(exact)}"
    says = f"the rates of {claim.evidence[0].period} to {claim.evidence[-1].period}"
    alternative = Alternative(must, says, claim.evidence[:1])
    return Expectation((alternative,), shown, because, (shown, *slip), None if slip else Severity.WARNING)


def _inverse(claim: DatedRate, rates: Interval) -> tuple[str, ...]:
    turned = (claim.source.value / rates).widen(OFF)
    return ("the rate turned upside down?",) if claim.figure.value.overlaps(turned) else ()
