"""UNI004: an area or a volume, and the factor of a length."""

from factcheck.model.claims.linear_slip import LinearSlip

from ...expectation import Expectation, expect
from ...rule import ERROR, rule
from ...wording import nearest, number


@rule(
    "UNI004",
    ERROR,
    explains=("UNI001",),
    bad={
        "The hall has 2,850 square metres ([3,120 square yards]) of floor.": "3,410 square yards",
        "The reserve covers 500 square miles ([800 square kilometres]).": "1,300 square kilometres",
    },
    good=[
        "The hall has 2,850 square metres (3,410 square yards) of floor.",
        "The reserve covers 500 square miles (1,300 square kilometres).",
    ],
)
def power_factor(claim: LinearSlip) -> Expectation:
    """An area must be converted with the square of the factor of a length, a volume with its cube.

    Raised where the printed figure is what the plain factor gives. Explains the finding of unit_conversion.

    Why: square metres were turned into square yards as if they were metres into yards.
    Sources: the factors are pint's.
    """
    exact = claim.source.said * claim.factor
    shown = nearest(claim.figure.mention, exact)
    kind = "square" if claim.power == 2 else "cube"
    because = f"{number(claim.source.said)} x {number(claim.factor, 4)} = {number(exact, 1)}; the {kind} is missing"
    return expect(claim.source.value * claim.factor, shown, because, shown)
