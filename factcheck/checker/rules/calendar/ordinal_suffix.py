"""CAL009: the ending of an ordinal in digits."""

from factcheck.model.claims.wrong_suffix import WrongSuffix

from ...expectation import Expectation, impossible
from ...rule import WARNING, rule
from ...years import ordinal


@rule(
    "CAL009",
    WARNING,
    bad={
        "It was his [22th] visit to the valley.": "22nd",
        "The bill went to the [111st] Congress.": "111th",
        "The town votes on [May 3th].": "3rd",
    },
    good=[
        "It was his 22nd visit to the valley.",
        "The bill went to the 112th Congress at the 11th hour.",
        "The 2d Circuit and the 103d Congress were named.",
        "The jockey weighed 11st 6lb.",
    ],
)
def ordinal_suffix(claim: WrongSuffix) -> Expectation:
    """The ending of an ordinal must be that of its last digit, and of 11, 12 and 13 cannot be other than th.

    Read as printed. Legal 2d, 3d and 103d are right. Silent for weights in stone (11st 6lb).

    Why: the number was corrected and its ending left, so the slip may be in either.

    Sources: common English spelling of ordinals.
    """
    right = ordinal(claim.number)
    return impossible(
        right, f"{claim.number} takes {right[-2:]}", claim.figure.mention.text.replace(claim.printed, right)
    )
