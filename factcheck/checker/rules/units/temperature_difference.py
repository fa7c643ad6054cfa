"""UNI003: a change of temperature in two scales."""

from fractions import Fraction

from factcheck.model.claims.temperature_difference import TemperatureDifference

from ...expectation import Expectation, expect
from ...rule import ERROR, rule
from ...wording import like, number


@rule(
    "UNI003",
    ERROR,
    bad={
        "In a century, temperatures rose by 4C ([39.2F]).": "7.2F",
        "The night was 5 degrees Celsius ([41 degrees Fahrenheit]) colder than usual.": "9 degrees Fahrenheit",
    },
    good=[
        "In a century, temperatures rose by 4C (7.2F).",
        "The town had a high of 4C (39.2F) that day.",
        "The sea has warmed 1.5 degrees Celsius (2.7 degrees Fahrenheit) since 1900.",
    ],
)
def temperature_difference(claim: TemperatureDifference) -> Expectation:
    """A change of temperature must be converted without the offset between the scales.

    A difference of one degree Celsius is 1.8 degrees Fahrenheit. Only where the words say that it is a change
    (by, a rise of, warmer, above).

    Why: a warming of a few degrees was printed as forty.
    Sources: the factors are pint's.
    """
    factor = claim.source_unit.factor / claim.figure_unit.factor
    exact = claim.source.said * factor
    shown = like(claim.figure.mention, round(Fraction(exact), 1))
    because = f"{number(claim.source.said)} x {number(factor, 2)} = {number(exact, 2)}"
    return expect(claim.source.value * factor, shown, because, shown)
