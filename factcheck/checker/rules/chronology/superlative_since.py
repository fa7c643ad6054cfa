"""CHR006: the highest since a year, and what the text gives for a later one."""

from math import inf

from factcheck.model import Interval, Quantity
from factcheck.model.claims.superlative_since import SuperlativeSince

from ...expectation import Expectation, expect
from ...rule import WARNING, rule


@rule(
    "CHR006",
    WARNING,
    bad={
        "Sales hit [500], the highest since 2008. In 2012 they were 560.": "560 or more",
        "Turnout fell to [61%], the lowest since 1980. In 1996 it was 58%.": "58% or less",
    },
    good=[
        "Sales hit 500, the highest since 2008. In 2012 they were 460.",
        "Sales hit 500, the highest since 2008. In 2007 they were 560.",
        "Sales hit about 550, the highest since 2008. In 2012 they were 560.",
    ],
)
def superlative_since(claim: SuperlativeSince) -> Expectation:
    """The highest since a year cannot be lower than a value that the text gives for a year after it.

    The two readings must not overlap. Only values of one unit, the later one told of the same thing in the same
    sentence or the next (it was, they were). Silent for years before the one named.

    Why: "highest since" is taken from last month's release, and the series beside it from the archive.

    Sources: none needed; the article is held against itself.
    """
    later = claim.later.value
    must = Interval(later.low, inf) if claim.highest else Interval(-inf, later.high)
    bound = "or more" if claim.highest else "or less"
    printed = claim.later.mention.text
    because = f"{printed} in {claim.when.text}, after {claim.since.text}"
    suggestion = f"since {claim.when.text}" if isinstance(claim.figure.mention, Quantity) else ""
    return expect(must, f"{printed} {bound}", because, suggestion)
