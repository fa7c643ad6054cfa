"""PLA002: a vague count and the exact one that follows it."""

from math import inf

from factcheck.model import Interval
from factcheck.model.claims.exact_count import ExactCount

from ...expectation import Expectation, expect
from ...rule import NOTE, rule
from ...wording import number


@rule(
    "PLA002",
    NOTE,
    opt_in=True,
    bad={
        "It sent tens of thousands of workers abroad. The [3,000] workers were paid little.": "20,000 or more",
        "Hundreds of pupils marched. All [45] pupils were sent home.": "200 or more",
    },
    good=[
        "It sent tens of thousands of workers abroad. The 50,000 workers were paid little.",
        "Thousands of fans came. The 25,000 fans filled the ground.",
        "Hundreds of pupils marched. Some 45 pupils were sent home.",
    ],
)
def vague_vs_exact(claim: ExactCount) -> Expectation:
    """An exact count that refers back to a vague one cannot lie under its floor.

    Tens of thousands begin at 20,000, hundreds at 200, dozens at 24; ceilings never refute. Only where the
    exact count has "the" or "all" and the same noun.

    Why: tens of thousands of workers became three thousand a paragraph later.
    Sources: design.md section 2.
    """
    floor = claim.vague.value.low
    because = f'"{claim.vague.mention.text}" begins at {number(floor)}'
    return expect(Interval(floor, inf), f"{number(floor)} or more", because)
