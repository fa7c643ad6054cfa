"""ARI001: a percentage change and its two ends."""

from factcheck.model.claims.change import Change

from ...expectation import Expectation, expect
from ...rule import ERROR, rule
from ...wording import like, number, percent


@rule(
    "ARI001",
    ERROR,
    bad={
        "Turnover rose [40%] to £2.6m from £1.3m.": "100%",
        "Enrolment fell from 4,000 to 3,000, a drop of [33 percent].": "25 percent",
    },
    good=[
        "Turnover rose 40% to £1.82m from £1.3m.",
        "Takings jumped 78% to £4.41m from £2.5m, the board said.",
        "Sales rose 2.1 percent on a like-for-like basis to 410.2 million from 398.7 million.",
        "The franc rose 0.9 percent to 151.20 per dollar from 152.60.",
        "Orders rose about 30% to 50 from 40.",
    ],
)
def percent_change(claim: Change) -> Expectation:
    """A percentage change must follow from its two endpoints.

    The change is after / before - 1, reckoned on the rounding of both ends; the printed percentage may have
    been rounded or truncated. Silent for like-for-like, adjusted and annualised percentages, for levels of
    different kinds, and for rates quoted per dollar, which rise when the currency falls.
    """
    must = (claim.after.value / claim.before.value - 1) * claim.sign
    before, after = claim.before.value.middle, claim.after.value.middle
    exact = (after / before - 1) * claim.sign
    arithmetic = f"{number(after)} / {number(before)} - 1 = {percent(exact * claim.sign)}"
    return expect(must, like(claim.figure.mention, exact), arithmetic)
