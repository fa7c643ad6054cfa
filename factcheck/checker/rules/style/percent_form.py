"""STY001: percent, per cent or %."""

from factcheck.model.claims.percent_form import PercentForm

from ...expectation import Expectation, impossible
from ...rule import NOTE, rule


@rule(
    "STY001",
    NOTE,
    opt_in=True,
    bad={
        "Exports rose 5 percent. Imports rose [6 per cent].": "6 percent",
        "Turnout was 61 per cent, down from [64%] four years ago.": "64 per cent",
    },
    good=[
        "Exports rose 5 percent. Imports rose 6 percent.",
        "Exports up 5%\n\nExports rose 5 percent, as imports (plus 6%) did.",
        "Exports rose 5%. Ten percent of them were boats.",
    ],
)
def percent_form(claim: PercentForm) -> Expectation:
    """A percentage must be printed in the form of the house: percent, per cent or %.

    The setting percent names the form and switches the rule on; where it is selected without one, the form that the
    article prints first must be kept to. The sign may stand in headlines, tables and brackets, and a number that is
    spelled out keeps its word.

    Why: two agencies' copy in one article shows by its two forms.
    Sources: newsroom style.
    """
    return impossible(claim.instead, claim.because, claim.instead)
