"""UNI005: a conversion finer than its source."""

from math import inf

from factcheck.model import Interval, Quantity
from factcheck.model.claims.precise_conversion import PreciseConversion

from ...expectation import Expectation, expect
from ...rule import NOTE, rule


@rule(
    "UNI005",
    NOTE,
    opt_in=True,
    bad={
        "The reef is some 6,000 kilometres ([3,728 miles]) long.": "at most 2 significant digits",
        "About 40 acres ([16.187 hectares]) burned.": "at most 2 significant digits",
    },
    good=[
        "The reef is some 6,000 kilometres (about 3,700 miles) long.",
        "A marathon is 42.195 km (26.219 miles) long.",
        "About 40 acres (16 hectares) burned.",
    ],
)
def false_precision(claim: PreciseConversion) -> Expectation | None:
    """A conversion of a round or hedged measure cannot be known to two digits more than the measure.

    Significant digits are compared, final zeros not counted; one more than the source is style, two are
    precision that nobody measured. Silent where the conversion itself is hedged.

    Why: a coast of "some" thousands of kilometres was given to the mile.
    Sources: design.md section 2.
    """
    source = claim.source.mention
    if not isinstance(source, Quantity) or source.number is None:
        return None
    digits = len(str(abs(source.number.digits)).rstrip("0")) + 1
    because = f"{source.text} has {digits - 1} significant digit{'s' if digits > 2 else ''}"
    return expect(
        Interval(-inf, digits), f"at most {digits} significant digits", because, f"about {claim.figure.mention.text}"
    )
