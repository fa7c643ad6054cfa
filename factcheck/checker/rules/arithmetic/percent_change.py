"""ARI001: a percentage change and its two ends."""

from factcheck.model.claims.change import Change

from ...expectation import Expectation, expect
from ...hints import slips
from ...rule import ERROR, rule
from ...wording import like, number, percent


@rule(
    "ARI001",
    ERROR,
    bad={
        "Turnover rose [40%] to £2.6m from £1.3m.": "100%",
        "Enrolment fell from 4,000 to 3,000, a drop of [33 percent].": "25 percent",
        "Sales were £50m, up [20%] on the £40m of a year earlier.": "25%",
        "The mill cut its workforce by [40 percent] to 1,200 from 1,600.": "25 percent",
        "Passengers rose to 521,400, up [15 percent] from 1986's 474,000.": "10 percent",
        "Quay | 2022 | 2023 | Change\nAlba | 40 | 50 | 25%\nBern | 30 | 36 | [12%]": "20%",
    },
    good=[
        "Seats cost from 45 to 180 crowns, up 20 percent on the 150 crowns of last year.",
        "Turnover rose 40% to £1.82m from £1.3m.",
        "Takings jumped 78% to £4.41m from £2.5m, the board said.",
        "Sales rose 2.1 percent on a like-for-like basis to 410.2 million from 398.7 million.",
        "The franc rose 0.9 percent to 151.20 per dollar from 152.60.",
        "Orders rose about 30% to 50 from 40.",
        "Sales rose 25% to £50m from £40m and exports rose 5% to £21m from £20m.",
        "Turnover rose to £50m from £40m, with 30% of it earned abroad.",
        "Profit rose 9 percent from 2.3 to 2.5 million.",
        "Quay | 2022 | 2023 | Growth\nAlba | 40 | 50 | 25%\nBern | 30 | 27 | -10%",
        "Quay | 2022 | 2023 | Change since 2019\nAlba | 40 | 50 | 61%\nBern | 30 | 27 | 14%",
    ],
)
def percent_change(claim: Change) -> Expectation:
    """A percentage change must follow from its two endpoints.

    The change is after / before - 1, reckoned on the rounding of both ends; the printed percentage may have
    been rounded or truncated. Silent for like-for-like, adjusted and annualised percentages, for levels of
    different kinds, and for rates quoted per dollar, which rise when the currency falls.

    In a table a column of changes is held to the two columns before it, if most of its cells do follow from them.

    Why: a results story said that turnover had risen by two fifths when, by its own figures, it had doubled.
    Sources: design.md section 2, measured on 315 printed changes.
    """
    must = (claim.after.value / claim.before.value - 1) * claim.sign
    before, after = claim.before.said, claim.after.said
    exact = (after / before - 1) * claim.sign
    arithmetic = f"{number(after)} / {number(before)} - 1 = {percent(exact * claim.sign)}"
    shown = like(claim.figure.mention, exact)
    return expect(must, shown, arithmetic, *_repairs(claim, shown), *slips(claim.figure, must, shown))


def _repairs(claim: Change, shown: str) -> tuple[str, ...]:
    """The percentage, or either end, as it would be printed if the other two are right."""
    factor = 1 + claim.sign * claim.figure.said
    before, after = claim.before.said, claim.after.said
    ends = (f"to {like(claim.after.mention, before * factor)}",)
    return (shown, *ends, f"from {like(claim.before.mention, after / factor)}") if factor > 0 else (shown, *ends)
