"""PLA001: a sum and the costliest thing of its kind."""

from factcheck.model import Interval
from factcheck.model.claims.unlikely import Unlikely

from ...expectation import Expectation, expect
from ...rule import NOTE, rule
from ...wording import number

ORDERS = 1000
"""Three orders of magnitude."""


@rule(
    "PLA001",
    NOTE,
    opt_in=True,
    bad={
        "The stadium cost [$40 trillion] to build.": "",
        "In the end the car sold for [£900 billion].": "",
    },
    good=[
        "The stadium cost $4 billion to build.",
        "In the end the car sold for £90,000.",
        "In the end the car sold for £9 million.",
    ],
)
def magnitude(claim: Unlikely) -> Expectation:
    """A sum must lie within three orders of magnitude of what the costliest thing of its kind has cost.

    The costliest of a few kinds of things are on record, each with its source; a factor of a thousand past one of
    them is asked about, no more.

    Why: a ground that cost some thousand million was printed with trillion.
    Sources: the pages named in lexicon/en/anchors.csv.
    """
    limit = claim.most * ORDERS
    return expect(
        Interval(0, limit),
        f"at most {number(limit)}",
        f"the costliest {claim.kind} on record cost {number(claim.most)}",
        "million for billion, or billion for trillion?",
    )
