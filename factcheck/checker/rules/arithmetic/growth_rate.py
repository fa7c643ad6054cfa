"""ARI017: a multiple over some years and a percentage a year."""

from fractions import Fraction

from factcheck.model import Interval
from factcheck.model.claims.growth import Growth

from ...expectation import Expectation, expect
from ...rule import NOTE, rule
from ...wording import like, number, percent


@rule(
    "ARI017",
    NOTE,
    opt_in=True,
    bad={
        "The town has doubled in ten years, growing [12 percent] a year.": "7 percent",
        "Its sales tripled over five years, or [15%] a year.": "25%",
    },
    good=[
        "The town has doubled in ten years, growing about 7 percent a year.",
        "The town has doubled in ten years, initially growing 12 percent a year.",
    ],
)
def growth_rate(claim: Growth) -> Expectation:
    """A multiple over some years must be the yearly growth, compounded.

    The rate is the multiple's root of the years, less 1, over half a year more or less. Silent for rates that
    held at first, at the peak or now.

    Why: a town that doubled in a decade was said to grow by a tenth and more a year.
    Sources: design.md section 2.
    """
    ends = [_rate(end, claim.years + shift) for end in claim.factor for shift in (Fraction(-1, 2), Fraction(1, 2))]
    must = Interval(min(ends), max(ends))
    middle = _rate(claim.factor.middle, Fraction(claim.years))
    shown = like(claim.figure.mention, round(middle, 2))
    because = f"{number(claim.factor.middle, 2)} to the power 1/{claim.years}, less 1 = {percent(middle)}"
    return expect(must, shown, because, shown)


def _rate(factor: Fraction | int | float, years: Fraction) -> Fraction:
    return Fraction(float(factor) ** (1 / float(years)) - 1).limit_denominator(10**6)
