"""UNI001: a measure and its conversion."""

from collections.abc import Iterator
from fractions import Fraction
from math import inf

from factcheck.model import Interval
from factcheck.model.claims.conversion import Conversion
from factcheck.model.interval import Bound
from factcheck.model.units import Unit

from ...expectation import Alternative, Expectation
from ...hints import slips
from ...rule import ERROR, rule
from ...wording import exactly, nearest


@rule(
    "UNI001",
    ERROR,
    bad={
        "The village lies 140 kilometres ([60 miles]) north of the port.": "87 miles",
        "The wall is 30 feet, or [90 metres], high.": "9 metres",
        "It was 86F ([20C]) in the shade at noon.": "30C",
    },
    good=[
        "The two towns are 20 miles (32 km) apart.",
        "The fire burned for 16 kilometers (10 miles) along the coast.",
        "They live 60 kilometres (40 miles) from the sea.",
        "The wall is 30 feet (9 meters) high.",
        "The fire burned 5,000 acres (2,000 hectares) of pine.",
        "He offers a 10-mile walk, or a 5-kilometre run, each Sunday.",
        "The tank holds 20 gallons (91 litres).",
    ],
)
def unit_conversion(claim: Conversion) -> Expectation:
    """A measure said in two units must be one measure.

    The factor stands on the ends of the loose readings of both sides, so that a round figure may be the
    rounding of the other. Words with several units (gallons, tons, ounces) are tried in each; temperatures in
    a sentence about change as readings and as differences.

    Why: a village far up the coast was printed at two thirds of its distance in miles.
    Sources: the factors are pint's; readings as design.md section 2, measured on 164 bracketed conversions.
    """
    pairs = [(a, b) for a in claim.source_units for b in claim.figure_units if a.dimension == b.dimension]
    alternatives = tuple(Alternative(value) for a, b in pairs for value in _values(claim, a, b))
    source, target = pairs[0]
    exact = source.to(target, Fraction(claim.source.said))
    back = target.to(source, Fraction(claim.figure.said))
    shown, other = nearest(claim.figure.mention, exact), nearest(claim.source.mention, back)
    because = f"{claim.source.mention.text} = {exactly(claim.figure.mention, exact, target.name)}"
    return Expectation(alternatives, shown, because, (shown, other, *slips(claim.figure, alternatives[0].value, shown)))


def _values(claim: Conversion, source: Unit, target: Unit) -> Iterator[Interval]:
    """The conversion of both ends; for a temperature that may be a difference, without the offset as well."""
    low, high = claim.source.value
    yield Interval(_to(source, target, low), _to(source, target, high))
    if claim.may_differ:
        yield claim.source.value * (source.factor / target.factor)


def _to(source: Unit, target: Unit, value: Bound) -> Bound:
    return value if value in (inf, -inf) else source.to(target, Fraction(value))
