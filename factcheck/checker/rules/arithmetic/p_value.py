"""ARI015: a p-value and its test statistic."""

from collections.abc import Callable
from fractions import Fraction

from factcheck.model import Interval
from factcheck.model.claims.p_value import PValue

from ...distributions import tail_chi2, tail_f, tail_r, tail_t, tail_z
from ...expectation import Alternative, Expectation
from ...rule import ERROR, rule

TAILS: dict[str, Callable[..., float]] = {
    "t": tail_t,
    "r": tail_r,
    "F": tail_f,
    "chi2": tail_chi2,
    "Q": tail_chi2,
    "z": tail_z,
}
TWO_SIDED = ("t", "r", "z")


@rule(
    "ARI015",
    ERROR,
    bad={
        "The drug helped: t(28) = 1.20, p = [.03].": "0.24",
        "The groups differed, F(2, 45) = 1.40, p < [.05], the paper says.": "0.257",
    },
    good=[
        "The drug helped: t(28) = 2.20, p = .04.",
        "The drug helped: t(28) = 2.0, p < .05.",
        "The groups differed, F(2, 45) = 3.40, p = .042, the paper says.",
        "The two were linked (r(48) = .35, p = .013).",
    ],
)
def p_value(claim: PValue) -> Expectation:
    """A p-value must be the one that its test statistic and degrees of freedom give.

    The statistic is unrounded (half a unit of its last place), and for t, r and z one tail will do as well
    as two.

    Why: a report on a trial kept the significance of an earlier analysis beside the statistic of a later one.
    Sources: the distributions of t, F, chi-squared and z; the readings are those of statcheck.
    """
    low, high = (_p(claim, end) for end in (claim.value.high, claim.value.low))
    both = Interval(low, high)
    tails = [both, both / 2] if claim.kind in TWO_SIDED else [both]
    middle = float(_p(claim, claim.value.middle))
    shown = f"{middle:.3f}".rstrip("0") if middle >= 0.001 else "< 0.001"
    says = ("two tails", "one tail")
    alternatives = tuple(Alternative(value, words) for value, words in zip(tails, says, strict=False))
    return Expectation(alternatives, shown, f"{claim.printed} gives p = {shown}", (shown,))


def _p(claim: PValue, value: Fraction | int | float) -> Fraction:
    return Fraction(TAILS[claim.kind](float(value), *claim.freedom)).limit_denominator(10**9)
