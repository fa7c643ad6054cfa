"""Whether a figure is one slip of the typist away from what is on record."""

import pytest

from factcheck.checker.mistyped import is_mistyped
from factcheck.model import Number, Printed, Quantity, Timex, printed, timed


def figure(value: int, hedge: str | None = None) -> Printed:
    return printed(Quantity(0, 1, str(value), "number", Number(value), hedge=hedge))


@pytest.mark.parametrize(
    ("said", "meant", "bare", "is_slip"),
    [
        (figure(3276), 3776, False, True),
        (figure(3276), 3766, False, False),
        (figure(45), 450, False, True),
        (figure(45), 450, True, False),
        (figure(455), 4550, True, True),
        (figure(3276, "about"), 3776, False, True),
        (figure(3276, "more than"), 3776, False, False),
        (figure(0), 3776, False, False),
        (figure(3276), 0, False, False),
        (figure(3276), -3776, False, False),
        (timed(Timex(0, 4, "2011", "date", "2011")), 734_000, False, False),
    ],
)
def test_one_digit_or_a_power_of_ten_away_is_mistyped(said: Printed, meant: int, bare: bool, is_slip: bool):
    assert is_mistyped(said, meant, bare) == is_slip
