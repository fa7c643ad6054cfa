"""UNI009: percent and per N at once."""

from factcheck.model.claims.rate_in_percent import RateInPercent

from ...expectation import Expectation, impossible
from ...rule import ERROR, rule
from ...wording import number


@rule(
    "UNI009",
    ERROR,
    bad={
        "The state had a suicide rate of [17.4%] per 100,000.": "17.4 per 100,000",
        "Infant deaths fell to [3.1 percent] per 1,000 births.": "3.1 per 1,000",
    },
    good=[
        "The state had a suicide rate of 17.4 per 100,000.",
        "Its population grew by 17.4% a year.",
        "Some 12 percent per 5 years was the norm.",
    ],
)
def rate_clash(claim: RateInPercent) -> Expectation:
    """A rate must be either in percent or per so many heads.

    A percentage is already a rate per hundred; percent per 100,000 is neither.

    Why: a death rate was printed with both a percent sign and its hundred thousand.
    Sources: the meaning of percent.
    """
    text = claim.figure.mention.text
    bare = text.rstrip("%").removesuffix("percent").removesuffix("per cent").strip()
    instead = f"{bare} per {number(claim.heads.value.low)}"
    return impossible(instead, "a percentage is a rate per hundred already", instead, text)
