"""PLA001: a sum and the usual size of such sums."""

from factcheck.model import Interval
from factcheck.model.claims.unlikely import Unlikely

from ...expectation import Expectation, expect
from ...rule import NOTE, rule
from ...wording import spread

ORDERS = 1000
"""Three orders of magnitude."""


@rule(
    "PLA001",
    NOTE,
    opt_in=True,
    bad={
        "The stadium cost [$40 trillion] to build.": "",
        "In the end the car sold for [£90 billion].": "",
    },
    good=[
        "The stadium cost $4 billion to build.",
        "In the end the car sold for £90,000.",
        "In the end the car sold for £9 million.",
    ],
)
def magnitude(claim: Unlikely) -> Expectation:
    """A sum must lie within three orders of magnitude of what such things are known to cost.

    The anchors are orders of magnitude for a few kinds of things; a factor of a thousand past them is asked
    about, no more.

    Why: a ground that cost some thousand million was printed with trillion.
    Sources: lexicon/en/anchors.csv.
    """
    must = Interval(claim.usual.low / ORDERS, claim.usual.high * ORDERS)
    usual = spread(claim.usual)
    return expect(
        must,
        f"within three orders of {usual}",
        f"a {claim.kind} usually costs {usual}",
        "million for billion, or billion for trillion?",
    )
