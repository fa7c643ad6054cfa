"""DOC006: the largest of a list."""

from math import inf

from factcheck.model import Interval
from factcheck.model.claims.largest import Largest

from ...expectation import Expectation, expect
from ...rule import WARNING, rule
from ...wording import number


@rule(
    "DOC006",
    WARNING,
    opt_in=True,
    bad={
        "Alba has [40] boats, Bern has 60 and Cork has 50; Alba is the largest port.": "60 or more",
        "Alba has 40 boats, Bern has [60] and Cork has 50; Bern has the fewest.": "at most 40",
    },
    good=[
        "Alba has 40 boats, Bern has 60 and Cork has 50; Bern is the largest port.",
        "Alba has 40 boats, Bern has 60 and Cork has 50; Dover is the largest port.",
    ],
)
def superlative_list(claim: Largest) -> Expectation:
    """What is called the largest must have the largest of the listed figures.

    The strict readings of figures that stand beside names just before; the smallest in the same way.

    Why: three ports were listed with their boats, and the one with the fewest was called the largest.
    Sources: design.md section 2.
    """
    rest = [printed.value for printed in claim.rest]
    if claim.sign > 0:
        bound = max(value.low for value in rest)
        said = max(printed.said for printed in claim.rest)
        return expect(Interval(bound, inf), f"{number(said)} or more", f"{number(said)} is listed for another")
    bound = min(value.high for value in rest)
    said = min(printed.said for printed in claim.rest)
    return expect(Interval(-inf, bound), f"at most {number(said)}", f"{number(said)} is listed for another")
