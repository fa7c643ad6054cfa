"""ARI002: a change between two percentages, in percent and in points."""

from factcheck.model import Interval, Severity
from factcheck.model.claims.points_change import PointsChange

from ...expectation import Expectation, expect
from ...rule import ERROR, rule
from ...wording import number, percent


@rule(
    "ARI002",
    ERROR,
    bad={
        "Turnout fell [4 percent] to 61 percent from 65 percent.": "4 percentage points, or 6.2%",
        "Unemployment rose from 5 percent to 8 percent, a rise of [3 percent].": "3 percentage points, or 60%",
        "Support dropped [10 percent] to 61 percent from 65 percent.": "4 percentage points, or 6.2%",
    },
    good=[
        "Turnout fell four percentage points to 61 percent from 65 percent.",
        "Turnout fell 6.2 percent to 61 percent from 65 percent.",
        "Prices rose 0.4% in August, taking inflation to 3.2% from 2.8%.",
        "The bank raised its rate by 25 basis points to 4.75% from 4.5%.",
    ],
)
def percent_vs_points(claim: PointsChange) -> Expectation:
    """A change between two percentages must be their difference in points or their ratio in percent.

    Points are after - before, percent is after / before - 1, on the rounding of both. A warning where percent
    is printed and only the points fit; an error where neither does. Silent where both fit, and where the two
    percentages belong to another subject ("taking inflation to 3.2% from 2.8%").

    Why: a turnout that lost four points in a hundred was printed as having lost four percent.
    Sources: design.md section 2.
    """
    points = (claim.after.value - claim.before.value) * claim.sign
    ratio = (claim.after.value / claim.before.value - 1) * claim.sign
    before, after = claim.before.said, claim.after.said
    apart, share = (after - before) * claim.sign, (after / before - 1) * claim.sign
    shown = f"{number(apart * 100, 2)} percentage points, or {percent(share)}"
    because = f"{percent(after, 3)} - {percent(before, 3)} = {number((after - before) * 100, 3)} points"
    soft = Severity.WARNING if not claim.in_points and _fits(points, claim) else None
    return expect(points if claim.in_points else ratio, shown, because, *shown.split(", or "), at_most=soft)


def _fits(points: Interval, claim: PointsChange) -> bool:
    return claim.figure.value.overlaps(points)
