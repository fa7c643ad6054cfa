"""ARI008: doubled, halved, three times: a multiple and the two levels."""

from factcheck.model import Interval
from factcheck.model.claims.multiple import Multiple

from ...expectation import Expectation, expect
from ...rule import WARNING, rule
from ...wording import like, number, spread


@rule(
    "ARI008",
    WARNING,
    bad={
        "Membership nearly doubled to [4,300] from 2,050.": "3,566 to 4,101",
        "The fleet was halved to [61] ships from 101.": "46.23 to 55.82",
        "The charity took [900] calls, three times as many as the 200 of a year before.": "568.58 to 631.58",
    },
    good=[
        "Membership nearly doubled to 3,900 from 2,050.",
        "Prices tripled to $31 from $10.20.",
        "The fleet was halved to 52 ships from 101.",
        "Membership more than doubled to 9,000 from 2,050.",
        "The charity took 620 calls, three times as many as the 205 of a year before.",
    ],
)
def multiple(claim: Multiple) -> Expectation:
    """A level said to be a multiple of another must be about that multiple of it.

    Doubled allows 1.9 to 2.1 times, tripled and so on in proportion, halved 0.46 to 0.55; nearly doubled 1.74
    to 2; more than doubled has no ceiling that refutes. "Three times more" may be three or four times.

    Why: a society whose numbers had more than doubled was said to have nearly doubled them.
    Sources: design.md section 2, measured on 24 published uses.
    """
    must = claim.before.value * claim.factor
    before, after = claim.before.said, claim.figure.said
    ratio = number(after / before, 2)
    because = f"{number(after)} / {number(before)} = {ratio}; {claim.times.text} allows {spread(claim.factor, 2)}"
    return expect(must, _shown(must), because, *_repairs(claim, must))


def _shown(must: Interval) -> str:
    return spread(must, 0 if must.low > 1000 else 2)


def _repairs(claim: Multiple, must: Interval) -> tuple[str, ...]:
    middle = must.middle
    before = claim.figure.said / claim.factor.middle if claim.factor.middle else 0
    return (like(claim.figure.mention, round(middle)), f"from {like(claim.before.mention, round(before))}")
