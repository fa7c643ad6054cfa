"""ARI003: a share, its part and its whole."""

from factcheck.model.claims.share_of import ShareOf

from ...expectation import Expectation, expect
from ...hints import slips
from ...rule import ERROR, rule
from ...wording import like, number, percent


@rule(
    "ARI003",
    ERROR,
    bad={
        "Of the 200 delegates, 50, or [40 percent], voted no.": "25 percent",
        "The council sold 45 of its 120 flats, or [27.5 percent], to their tenants.": "37.5 percent",
        "About [60 percent] of those asked (21 of 70) had no savings.": "30 percent",
        "List | Votes | Share\nReds | 400 | 40%\nBlues | 350 | [45%]\nGreens | 250 | 25%\nTotal | 1,000 | –": "35%",
    },
    good=[
        "Of the 200 delegates, 80, or 40 percent, voted no.",
        "In that year 7 of 11, or about 60 percent, were turned away.",
        "Of the 200 delegates, 50, or 40 percent of the women, voted no.",
        "The firm let go 45 of its 120 clerks, 60 percent of whom were over 50.",
        "Some 45 of the 120 shops were shut, a rise of 60 percent on the year before.",
        "List | Votes | Turnout\nNorth | 400 | 61%\nSouth | 350 | 58%\nWest | 250 | 66%\nTotal | 1,000 | 62%",
    ],
)
def share_of(claim: ShareOf) -> Expectation:
    """A share must be its part over its whole.

    The share is part / whole, reckoned on the rounding of both, with the hedges of either; the printed share
    may have been rounded or truncated. Silent where the percentage is of something else ("of the women"),
    where it is a change, and where part and whole are of different kinds.

    In a table a column of shares is held to the column that most of them are shares of, and its total.

    Why: a report on a vote gave the share of one year's ballot beside the counts of another.
    Sources: design.md section 2.
    """
    must = claim.part.value / claim.whole.value
    part, whole = claim.part.said, claim.whole.said
    exact = part / whole
    shown = like(claim.figure.mention, exact)
    repairs = (shown, *slips(claim.figure, must, shown))
    return expect(must, shown, f"{number(part)} / {number(whole)} = {percent(exact)}", *repairs)
