"""ARI016: a mean of whole things and the number of heads."""

from fractions import Fraction
from math import floor

from factcheck.model import Interval
from factcheck.model.claims.granular import Granular

from ...expectation import Alternative, Expectation
from ...rule import NOTE, rule
from ...wording import number


@rule(
    "ARI016",
    NOTE,
    opt_in=True,
    bad={
        "In all the 20 families had [3.47] children on average.": "3.45 or 3.5",
        "The 12 teams scored an average of [1.88] goals.": "1.83 or 1.92",
    },
    good=[
        "In all the 20 families had 3.45 children on average.",
        "The 12 teams scored an average of 1.83 goals.",
        "The 200 families had 3.47 children on average.",
    ],
)
def granularity(claim: Granular) -> Expectation:
    """A mean of whole things must be a whole total over the number of heads.

    The two whole totals on either side of the printed mean are tried, rounded up or down to its places.
    Only where the heads are fewer than its places tell apart. The test is known as GRIM.

    Why: a study of a score of families reported a mean that no number of children gives.
    Sources: Brown and Heathers, the GRIM test (2016).
    """
    heads, unit = int(claim.heads.said), Fraction(1, 10**claim.places)
    total = floor(claim.figure.said * heads)
    means = [Fraction(total, heads), Fraction(total + 1, heads)]
    near = tuple(Alternative(Interval(floor(mean / unit) * unit, -floor(-mean / unit) * unit)) for mean in means)
    shown = " or ".join(number(round(mean, claim.places), claim.places) for mean in means)
    return Expectation(
        near, shown, f"{total} / {heads} = {number(means[0], 4)}, {total + 1} / {heads} = {number(means[1], 4)}"
    )
