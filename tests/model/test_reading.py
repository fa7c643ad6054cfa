"""What printed figures promise: whatever true value was rounded, truncated or hedged into print is never refuted."""

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Interval, Number, Quantity, Timex, counted, point, printed, timed
from factcheck.model.reading import loose, softly, strict


def quantity(digits: int, exponent: int = 0, **fields) -> Quantity:
    return Quantity(0, 1, "x", fields.pop("kind", "number"), Number(digits, exponent), **fields)


def ends(low: int | None, high: int | None):
    return tuple(None if end is None else Number(end) for end in (low, high))


@given(
    value=st.fractions(min_value=1, max_value=10**9, max_denominator=10**4),
    places=st.integers(min_value=-3, max_value=3),
    rounding=st.sampled_from([ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN]),
)
def test_a_derived_figure_printed_by_rounding_or_truncating_holds_its_true_value(value, places, rounding):
    decimal = Decimal(value.numerator) / Decimal(value.denominator)
    shown = decimal.quantize(Decimal(1).scaleb(-places), rounding=rounding)
    figure = quantity(int(shown.scaleb(places)), -places)
    assert printed(figure, derived=True).value.overlaps(point(Fraction(decimal)))


@pytest.mark.parametrize(
    ("figure", "low", "high"),
    [
        pytest.param(quantity(15, -1), Fraction("1.45"), Fraction("1.55"), id="1.5"),
        pytest.param(quantity(1, 9), 500_000_000, 1_500_000_000, id="1 billion"),
        pytest.param(quantity(7, exact=True), 7, 7, id="7 dead"),
        pytest.param(quantity(500, 6, ends=ends(500_000_000, None)), 500_000_000, inf, id="more than 500 million"),
        pytest.param(quantity(60, ends=ends(54, 66)), 54, 66, id="about 60"),
        pytest.param(quantity(100, ends=ends(87, 100)), 87, 100, id="nearly 100"),
        pytest.param(Quantity(0, 1, "x", "range", None, ends(3, 5)), 3, 5, id="3-5"),
        pytest.param(quantity(500, ends=ends(None, 500)), -inf, 500, id="up to 500"),
        pytest.param(Quantity(0, 1, "x", "number", None, ends(24, 100)), 24, 100, id="dozens"),
    ],
)
def test_the_reading_with_its_hedges(figure: Quantity, low, high):
    assert printed(figure).value == Interval(low, high)


def test_a_percentage_is_a_share():
    assert printed(quantity(20, kind="percent")).value == Interval(Fraction("0.195"), Fraction("0.205"))


def test_loose_readings_follow_the_last_digit_that_is_not_zero_up_to_a_twentieth():
    assert loose(quantity(40)) == Interval(38, 42)
    assert loose(quantity(1850)) == Interval(1825, 1875)
    assert loose(quantity(5000)) == Interval(4750, 5250)
    assert loose(quantity(20, kind="temperature")) == strict(quantity(20, kind="temperature"))


@pytest.mark.parametrize(
    ("figure", "low", "high"),
    [
        pytest.param(quantity(265, -1), Fraction("26.45"), Fraction("26.6"), id="26.5 of 26.55"),
        pytest.param(quantity(-265, -1), Fraction("-26.6"), Fraction("-26.45"), id="-26.5"),
        pytest.param(quantity(5, -1), Fraction("0.45"), Fraction("0.6"), id="0.5"),
        pytest.param(quantity(-5, -1), Fraction("-0.6"), Fraction("-0.45"), id="-0.5"),
        pytest.param(quantity(26, exact=True), 26, 26, id="26 counted"),
        pytest.param(Quantity(0, 1, "x", "number", Number(2, 0, 3)), Fraction(2, 3), Fraction(2, 3), id="two-thirds"),
    ],
)
def test_a_derived_figure_may_have_been_cut_off(figure: Quantity, low, high):
    assert printed(figure, derived=True).value == Interval(low, high)


@pytest.mark.parametrize(
    ("figure", "top"),
    [
        pytest.param(quantity(500, ends=ends(500, None)), 600, id="more than 500"),
        pytest.param(quantity(520, ends=ends(520, None)), 530, id="more than 520"),
        pytest.param(quantity(5, ends=ends(5, None), kind="percent"), Fraction("0.06"), id="more than 5 percent"),
        pytest.param(quantity(500, ends=ends(None, 500)), 500, id="up to 500 has a top of its own"),
        pytest.param(Quantity(0, 1, "x", "number", None, ends(24, None)), inf, id="dozens"),
    ],
)
def test_a_soft_top_is_the_next_unit_of_the_last_digit(figure: Quantity, top):
    assert softly(printed(figure)).high == top


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (quantity(15, -1), Fraction("1.5")),
        (quantity(20, kind="percent"), Fraction("0.2")),
        (quantity(500, ends=ends(500, None)), 500),
        (quantity(100, ends=ends(87, 100)), 100),
        (Quantity(0, 1, "x", "range", None, ends(3, 5)), 4),
    ],
    ids=["1.5", "20 percent", "more than 500", "nearly 100", "3-5"],
)
def test_what_is_said_is_the_number_alone(figure: Quantity, said):
    assert printed(figure).said == said


def test_a_time_without_days_has_no_reading():
    with pytest.raises(ValueError, match="no days are known for PAST_REF"):
        timed(Timex(0, 1, "x", "date", "PAST_REF"))
    told = timed(Timex(0, 1, "x", "date", "PAST_REF"), Interval(7, 9))
    assert (told.value, told.said) == (Interval(7, 9), 8)


def test_a_category_is_exact():
    assert counted(quantity(5), 3).value == counted(quantity(5), 3).strict == point(3)
    assert counted(quantity(5), Interval(1, 2)).value == Interval(1, 2)
