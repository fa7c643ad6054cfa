"""A statistic against hand-made estimates: the bands of revision, other periods, slips of magnitude, disputes."""

from datetime import date
from fractions import Fraction

import pytest

from factcheck.checker.judge import judge
from factcheck.checker.rules.reference.statistic import CITIES, statistic
from factcheck.model import Interval, Named, Number, Observation, Quantity, days_of, point, printed
from factcheck.model.claims.statistic import Statistic

PLACE = Named(20, 26, "Botavia", "area", "botavia")
YEAR_2015 = days_of("2015")


def row(value: int, period: str = "2015", unit: str = "person", who: str = "Census", basis: str = "") -> Observation:
    return Observation("Population of Botavia", period, point(value), f"{value:,}", unit, who, "p. 1", who, basis)


def verdict(
    value: int, *rows: Observation, unit: str = "person", days=YEAR_2015, stated=True, name="population", grade="plain"
):
    """The verdict on a figure that was counted."""
    kind = "percent" if unit == "percent" else "number"
    figure = printed(Quantity(0, 1, str(value), kind, Number(value), exact=True))
    claim = Statistic(figure, name, unit, PLACE, days, stated, evidence=rows, grade=grade)
    expectation = statistic.reckon(claim)
    return judge(figure, expectation), expectation


@pytest.mark.parametrize(
    ("unit", "value", "fits"),
    [
        ("person", 10_200, True),
        ("person", 10_201, False),
        ("person", 9_800, True),
        ("person", 9_799, False),
        ("USD", 10_500, True),
        ("USD", 10_501, False),
        ("meter", 10_050, True),
        ("meter", 10_051, False),
        ("barrel", 10_200, True),
        ("barrel", 10_201, False),
    ],
)
def test_a_series_is_revised_by_so_much(unit: str, value: int, fits: bool):
    found, _ = verdict(value, row(10_000, unit=unit), unit=unit)
    assert (found in ("supported", "consistent")) == fits


@pytest.mark.parametrize(("value", "fits"), [(5, True), (6, False), (4, False)])
def test_a_rate_is_revised_by_half_a_point(value: int, fits: bool):
    rate = row(0, unit="percent")._replace(value=Interval(5, 5), printed="5")
    found, expectation = verdict(value, rate, unit="percent")
    assert (found != "refuted") == fits and expectation.instead == "5"
    assert expectation.alternatives[0].value == Interval(Fraction(9, 200), Fraction(11, 200))


def test_estimates_that_disagree_conflict_and_the_one_that_fits_is_named_first():
    found, expectation = verdict(10_000, row(20_000, who="Office"), row(10_000, who="Census"))
    assert found == "conflicting" and expectation.because == "Population of Botavia, 2015: 10,000"
    assert [alternative.says for alternative in expectation.alternatives] == ["Census, 2015", "Office, 2015"]


def test_all_must_disagree():
    found, expectation = verdict(15_000, row(20_000, who="Office"), row(20_100, who="Census"))
    assert found == "refuted" and expectation.suggestions == ("20,000",)


@pytest.mark.parametrize(
    ("period", "value", "found"),
    [
        ("2016", 10_000, "supported"),
        ("2016", 20_000, "refuted"),
        ("2014", 10_000, "supported"),
        ("2017", 20_000, "not_enough_evidence"),
        ("2017", 30_000, "not_enough_evidence"),
        ("2017", 30_001, "refuted"),
        ("2017", 3_333, "refuted"),
        ("2019", 30_001, "refuted"),
        ("2021", 90_000, "refuted"),
        ("2022", 90_000, "not_enough_evidence"),
        ("2009", 90_000, "refuted"),
        ("2008", 90_000, "not_enough_evidence"),
    ],
)
def test_another_period_shows_only_slips_of_magnitude(period: str, value: int, found: str):
    assert verdict(value, row(10_000, period))[0] == found


def test_a_year_beside_the_claims_own_clears_but_does_not_conflict():
    assert verdict(10_000, row(10_000), row(12_000, "2016"))[0] == "supported"
    assert verdict(12_000, row(10_000), row(12_000, "2016"))[0] == "conflicting"


def test_a_level_in_dispute_is_no_slip():
    apart = (row(10_000, who="Office"), row(20_000, who="Census"))
    assert verdict(15_000, *apart)[0] != "refuted"
    assert verdict(25_000, *apart)[0] == "refuted"


def test_another_unit_or_basis_is_another_thing():
    assert verdict(10_000, row(90_000, unit="USD"))[0] == "not_enough_evidence"
    assert verdict(10_000, row(90_000, basis="ppp"))[0] == "not_enough_evidence"
    assert verdict(10_000, row(90_000, "long ago"))[0] == "not_enough_evidence"


def test_what_does_not_move_has_no_period():
    assert verdict(10_000, row(20_000, "1950", unit="meter"), unit="meter", name="height")[0] == "refuted"
    assert verdict(10_000, row(20_000, "1950", unit="meter"), unit="meter", days=None, name="height")[0] == "refuted"
    assert verdict(10_000, row(20_000), days=None)[0] == "not_enough_evidence"


def test_where_the_text_states_no_time_last_years_count_is_todays():
    assert verdict(20_000, row(10_000, "2014"), stated=False)[0] == "refuted"
    assert verdict(20_000, row(10_000, "2012"), stated=True)[0] == "not_enough_evidence"
    days = Interval(*[date(2015, 8, 23).toordinal()] * 2)
    assert verdict(20_000, row(10_000, "2013"), days=days, stated=False)[0] == "refuted"
    assert verdict(20_000, row(10_000, "2012"), days=days, stated=False)[0] == "not_enough_evidence"


@pytest.mark.parametrize(
    ("value", "period", "found"),
    [
        (29_000, "2015", "consistent"),
        (31_000, "2015", "refuted"),
        (3_300, "2015", "refuted"),
        (3_400, "2015", "consistent"),
        (90_000, "2029", "refuted"),
        (90_000, "2032", "not_enough_evidence"),
        (90_000, "2001", "refuted"),
        (90_000, "1998", "not_enough_evidence"),
    ],
)
def test_a_city_shows_only_slips_of_magnitude_within_fifteen_years(value: int, period: str, found: str):
    for city in CITIES:
        assert verdict(value, row(10_000, period), name=city)[0] == found
        assert verdict(value, row(10_000, period), name=city, days=None)[0] == "not_enough_evidence"


@pytest.mark.parametrize(
    ("value", "found"), [(10_200, "supported"), (11_000, "consistent"), (9_000, "consistent"), (11_001, "refuted")]
)
def test_independent_estimators_differ_by_the_band_that_the_estimate_carries(value: int, found: str):
    assert verdict(value, row(10_000)._replace(band=Fraction(1, 10)))[0] == found


@pytest.mark.parametrize(
    ("value", "period", "found"),
    [
        (17_000, "2013", "consistent"),  # fewer people after two years: one of the two is wrong by half
        (19_000, "2013", "refuted"),
        (17_000, "2008", "refuted"),
    ],
)
def test_another_source_within_five_years_may_dispute_the_level(value: int, period: str, found: str):
    latest, other = (one._replace(band=Fraction(1, 10)) for one in (row(10_000), row(15_000, period, who="Office")))
    assert verdict(value, latest, other)[0] == found


@pytest.mark.parametrize(("value", "found"), [(16_500, "consistent"), (16_501, "refuted"), (9_000, "consistent")])
def test_what_does_not_move_is_disputed_without_a_year_and_does_not_grow(value: int, found: str):
    told = (row(10_000, unit="meter"), row(15_000, "2013", "meter", who="Office"))
    banded = (one._replace(band=Fraction(1, 10)) for one in told)
    assert verdict(value, *banded, unit="meter", days=None, name="height")[0] == found


def test_sources_that_conflict_are_both_named():
    _, expectation = verdict(10_000, row(20_000, who="Office"), row(10_000, who="Census"))
    assert expectation.instead == "10,000 by Census, 2015 or 20,000 by Office, 2015"


@pytest.mark.parametrize(
    ("grade", "value", "found"),
    [
        ("bare", 25_600, "not_enough_evidence"),
        ("bare", 21_345, "refuted"),
        ("counted", 12_400, "not_enough_evidence"),
        ("counted", 25_600, "refuted"),
    ],
)
def test_how_a_figure_is_tied_to_a_place_tells_what_can_refute_it(grade: str, value: int, found: str):
    assert verdict(value, row(12_345), grade=grade)[0] == found


@pytest.mark.parametrize(("value", "found"), [(13_900, "consistent"), (14_100, "refuted"), (7_100, "refuted")])
def test_a_citys_own_ground_is_not_what_is_built_round_it(value: int, found: str):
    rows = (row(10_000, basis="city"), row(30_000, basis="agglomeration", who="Office"))
    for city in CITIES:
        assert verdict(value, *rows, name=city, grade="proper")[0] == found


@pytest.mark.parametrize(("unit", "instead"), [("degree_Celsius", "100"), ("degree_Fahrenheit", "212")])
def test_what_water_boils_at_is_told_in_the_degrees_of_the_text(unit: str, instead: str):
    mention = Quantity(0, 4, "70 °", "temperature", Number(70), unit=unit)
    figure = printed(mention)._replace(value=point(300), strict=point(300))
    boils = row(373, "", unit="kelvin")._replace(value=point(Fraction("373.15")), printed="373.15 K")
    claim = Statistic(figure, "boiling-point", "kelvin", PLACE, YEAR_2015, False, evidence=(boils,))
    expectation = statistic.reckon(claim)
    assert judge(figure, expectation) == "refuted" and expectation.instead.startswith(instead)


def test_a_floor_is_told_by_the_estimate_itself():
    mention = Quantity(0, 6, "30,000", "number", Number(30_000), (Number(30_000), None), hedge="more than")
    claim = Statistic(printed(mention), "population", "person", PLACE, YEAR_2015, True, evidence=(row(10_000),))
    expectation = statistic.reckon(claim)
    assert judge(claim.figure, expectation) == "refuted" and expectation.instead == "10,000"


def test_a_bare_figure_may_be_a_slip_from_what_lies_between_two_estimates():
    both = (row(10_000), row(11_000, who="Office"))
    assert verdict(20_333, *both, grade="bare")[0] == "refuted"
    assert verdict(20_333, both[0], grade="bare")[0] == "not_enough_evidence"


@pytest.mark.parametrize(("others", "found"), [((), "refuted"), ((100_000,), "not_enough_evidence")])
def test_a_figure_that_another_area_may_be_meant_for_is_not_held_against_the_first(others: tuple[int, ...], found: str):
    figure = printed(Quantity(0, 1, "100000", "number", Number(100_000), exact=True))
    rows = (row(10_000), *(row(value)._replace(series="Population of Tavia") for value in others))
    claim = Statistic(figure, "population", "person", PLACE, YEAR_2015, True, evidence=rows, unless=("tavia",))
    assert judge(figure, statistic.reckon(claim)) == found


@pytest.mark.parametrize(("value", "accused"), [(310, False), (250, True), (420, True)])
def test_a_size_between_the_land_and_all_of_it_accuses_nobody(value: int, accused: bool):
    sizes = [row(300, unit="square_kilometer", basis="land"), row(340, unit="square_kilometer")]
    assert (verdict(value, *sizes, unit="square_kilometer", name="size")[0] == "refuted") == accused
