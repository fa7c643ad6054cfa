"""ARI019: a share of a whole, which is at most all of it."""

from factcheck.model import Interval
from factcheck.model.claims.share_of import ShareOf

from ...expectation import Expectation, expect
from ...rule import ERROR, rule
from ...wording import number


@rule(
    "ARI019",
    ERROR,
    bad={
        "Of the 50 delegates, 60, or [120 percent], voted no.": "at most 100%",
        "Of the 8 boats, 12, or [150 percent], came home.": "at most 100%",
    },
    good=[
        "Of the 50 delegates, 50, or 100 percent, voted no.",
        "Sales were 150 percent of last year's 2 million.",
    ],
)
def share_beyond_whole(claim: ShareOf) -> Expectation:
    """A share of a whole cannot be more than all of it.

    Where a text counts a part of a stated whole and gives its percentage, the percentage is at most 100, however
    well the division comes out. Silent for a percentage of something that the part is no part of (last year's sales).

    Why: part and whole change places, or the whole is one town's and the part the county's.
    """
    part, whole = number(claim.part.said), number(claim.whole.said)
    return expect(Interval(0, 1), "at most 100%", f"{part} of {whole}: at most all of them")
