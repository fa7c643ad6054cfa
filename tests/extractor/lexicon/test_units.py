"""The unit table says what pint says."""

from fractions import Fraction

import pytest

from factcheck.extractor.lexicon.compile_units import compiled
from factcheck.extractor.lexicon.table import rows
from factcheck.extractor.lexicon.units import unit_named, written


def test_table_is_what_pint_says() -> None:
    assert compiled() == list(rows("units"))


def test_forms_name_one_unit() -> None:
    forms = list(written())
    assert len(dict(forms)) == len(set(forms))


@pytest.mark.parametrize(
    ("value", "unit", "other", "converted"),
    [
        (1, "mile", "meter", Fraction(1609344, 1000)),
        (1, "barrel", "liter", Fraction(158987294928, 10**9)),
        (212, "degree_Fahrenheit", "degree_Celsius", Fraction(100)),
        (1, "square_mile", "acre", Fraction(640)),
        (1, "gallon", "liter", Fraction(3785411784, 10**9)),
    ],
)
def test_news_meanings(value: int, unit: str, other: str, converted: Fraction) -> None:
    here, there = unit_named(unit), unit_named(other)
    assert here and there and here.to(there, value) == pytest.approx(converted, rel=1e-5)


def test_different_measures_do_not_convert() -> None:
    with pytest.raises(ValueError, match="measure different things"):
        unit_named("mile").to(unit_named("acre"), 1)
