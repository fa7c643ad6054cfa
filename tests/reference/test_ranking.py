"""What a rank is held against: every area of a region or a body, on a day, each with how sure its place there is."""

from datetime import date
from math import inf

import pytest

from factcheck.model import Interval, Observation, Ranking
from factcheck.reference import Library


def ranked(library: Library, indicator: str, region: str | None, day: str | None) -> list[Observation]:
    ordinal = date.fromisoformat(day).toordinal() if day else 0
    return list(library.find(Ranking(indicator, region, Interval(ordinal, ordinal) if day else None)))


@pytest.mark.parametrize(
    ("region", "surely", "perhaps", "never"),
    [
        ("africa", "NGA", None, "FRA"),
        ("europe", "DEU", "RUS", "TUR"),
        ("asia", "CHN", "CYP", "EGY"),
        ("south-america", "BRA", None, "MEX"),
        ("latin-america", "MEX", None, "USA"),
        ("world", "VAT", None, "GRL"),
        ("USA", "US-TX", None, "USA"),
    ],
)
def test_sources_that_disagree_leave_a_country_in_doubt(library, region, surely, perhaps, never):
    areas = {
        row.area: row.complete for row in ranked(library, "land-area" if region == "USA" else "area", region, None)
    }
    assert areas[surely] is True
    assert perhaps is None or areas[perhaps] is False
    assert never not in areas


def test_a_body_has_the_members_of_the_day(library):
    before, after = (
        {row.area for row in ranked(library, "population", "european-union", day)}
        for day in ("2019-06-01", "2021-06-01")
    )
    assert before - after == {"GBR"}


def test_estimates_are_of_about_the_day(library):
    years = {row.period for row in ranked(library, "population", "africa", "2010-06-01") if row.area == "NGA"}
    assert years <= {"2008", "2009", "2010", "2011"} and "2010" in years


def test_an_area_without_any_has_those_on_both_sides_or_none(library):
    rows = [row for row in ranked(library, "gdp", "world", "2020-06-01") if row.area == "FRA"]
    assert {row.period for row in rows} == {"2017", "2024"}
    assert not ranked(library, "oil-production", "world", "1990-06-01")


def test_an_area_whose_size_is_not_on_record_may_be_of_any(library):
    sizes = {row.area: row for row in ranked(library, "area", "africa", None)}
    assert (sizes["SDN"].value, sizes["SDN"].complete) == (Interval(-inf, inf), False)
    assert not [row for row in ranked(library, "oil-reserves", "africa", None) if row.value.low == -inf]
    assert not ranked(library, "area", "USA", None)
