"""DOC002: a figure of the headline and the body."""

from factcheck.model import Interval, Timex
from factcheck.model.claims.headline_figure import HeadlineFigure

from ...expectation import Alternative, Expectation
from ...hints import slips
from ...rule import WARNING, rule
from ...wording import like


@rule(
    "DOC002",
    WARNING,
    bad={
        "Fleet to be cut by [50%]\n\nThe navy's fleet will shrink from 140 ships to 100 by spring, it said.": "29%",
        "Bank fined [$3 million] over loans\n\nA court told the bank to pay a fine of $3 billion on Monday.": "$3",
        "Dockers' strike enters [ninth] day\n\nA strike by dockers was in its sixth day on Thursday.": "sixth",
        "Banker jailed for [nine years]\n\nA court sentenced the banker to six years in prison.": "six years",
        "Crash leaves [9] injured\n\nSeven people were hurt when a bus left the road on Monday.": "7",
    },
    good=[
        "Force to be cut by nearly a third\n\nThe force will be cut from 152,000 troops to 104,000, it said.",
        "Crash leaves 7 injured\n\nSeven people were hurt when a bus left the road on Monday.",
        "Ferry fares up 10%\n\nThe company did not say what a ticket will cost.",
        "Four jailed over fund\n\nThe directors were led away. In an earlier case seven people were jailed.",
        "Strike enters second week\n\nThe strike was in its eighth day on Thursday, the port said.",
        "Bank fined $3bn over loans\n\nA court told the bank to pay a fine of $2.96 billion on Monday.",
    ],
)
def headline_body(claim: HeadlineFigure) -> Expectation:
    """A figure of the headline must be one that the body gives or reckons out for the same thing.

    The headline's figure has its loose reading; what the body does not speak of is never missed. Only where
    the body has one figure for the same outcome, noun or currency, or one pair of ends of the change; a day that
    something enters, or years of prison or of a ban, only where the body has one such length and not the headline's. A
    rise of the headline's that the body tells as a fall is refuted too.

    Why: a headline halved a fleet that the story cut by little more than a quarter.
    Sources: design.md section 2.
    """
    alternatives = tuple(Alternative(value) for value in claim.body)
    must = claim.body[0]
    shown = _printed(claim, must)
    return Expectation(alternatives, shown, claim.because, (shown, *slips(claim.figure, must, shown)))


def _printed(claim: HeadlineFigure, must: Interval) -> str:
    """What the body has as the headline would print it; a length or an ordinal as the body prints it."""
    mention = claim.figure.mention
    if isinstance(mention, Timex) or mention.kind == "ordinal":
        return claim.grounds[0].text
    return like(mention, must.middle)
