"""DOC001: one count with two values."""

from factcheck.model import total
from factcheck.model.claims.two_values import TwoValues

from ...expectation import Alternative, Expectation
from ...rule import WARNING, rule
from ...wording import like, number


@rule(
    "DOC001",
    WARNING,
    bad={
        "The fire killed 12 people. All [14] people killed were tenants.": "12",
        "Police arrested 30 people after the match. The [34] arrested were to appear in court.": "30",
        "A court fined the firm £275,000 in May. The [£257,000] fine must be paid at once.": "£275,000",
        "The firm has 400 workers and two yards. All [450] workers will keep their jobs.": "400",
    },
    good=[
        "The toll rose from 12 to 14. All 14 people killed were tenants.",
        "Twelve people were killed in Basra. The 14 killed in Mosul were soldiers.",
        "At least 12 people were killed. The 14 dead were named that night.",
        "The fire killed 12 people. Two firemen died in hospital. All 14 people killed were tenants.",
        "The school has 400 pupils. The 300 pupils who took part were tired.",
    ],
)
def two_values(claim: TwoValues) -> Expectation:
    """A count that refers back must be one given before it, or their sum.

    Only counts of the same outcome or noun that stand with all, the, its or toll; of sums and larger counts those
    that have the digits of the earlier one in another order. Silent where either is hedged, a part, quoted, of
    another place or day, or where the text says that it changed.

    Why: a toll was updated in the opening of a story and not in its end.
    Sources: design.md section 2.
    """
    before = [printed.value for printed in claim.earlier]
    alternatives = tuple(Alternative(value) for value in [*before, total(before)])
    first = claim.earlier[0]
    shown = like(claim.figure.mention, first.said)
    because = f"{number(first.said)} stands before it for the same ({claim.what})"
    return Expectation(alternatives, shown, because, (shown, f"{claim.figure.mention.text} in both places"))
