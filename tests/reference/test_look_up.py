"""What the library answers to each kind of query."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from factcheck.model import (
    Alias,
    Event,
    Interval,
    Membership,
    Ranking,
    Rate,
    Series,
    Tenure,
    Timex,
    timed,
)
from factcheck.model.claim import Skip
from factcheck.model.claims.dateline import Dateline
from factcheck.model.claims.event_time import EventTime
from factcheck.reference import Library


def day(iso: str) -> int:
    return date.fromisoformat(iso).toordinal()


def test_the_economy_of_north_korea_has_several_estimators_and_both_measures(library: Library) -> None:
    found = library.find(Series("economy", "PRK"))
    assert {"United Nations", "Bank of Korea"} <= {row.estimator for row in found}
    assert {row.basis for row in found} == {"nominal", "gni"}
    assert {row.period for row in found if row.estimator == "United Nations"} == {"2010", "2015", "2019"}


@pytest.mark.parametrize(
    ("query", "period", "printed", "low"),
    [
        (Series("gdp", "BWA"), "2024", "$19.401 billion (2024 est.)", 19_400_500_000),
        (Series("gdp", "PRK"), "2013", "$28 billion (2013 est.)", 27_500_000_000),
        (Series("population", "PRK"), "2018", "25,638,149", 25_638_148.5),
        (Series("highest-point", "NPL"), "", "Mount Everest 8,849 m", 8848.5),
    ],
)
def test_a_value_is_as_published_and_half_a_last_digit_wide(
    library: Library, query: Series, period: str, printed: str, low: float
) -> None:
    found = [row for row in library.find(query) if row.period == period and row.printed == printed]
    assert [row.value.low for row in found] == [low]
    assert found[0].source and found[0].locator and found[0].vintage


@pytest.mark.parametrize(
    ("participants", "kind", "ordinal", "periods"),
    [
        ({"kim-jong-un", "vladimir-putin"}, "meeting", 1, ["2019-04-25"]),
        ({"kim-jong-un", "donald-trump"}, "meeting", 2, ["2019-02-27/2019-02-28"]),
        ({"kim-jong-un", "donald-trump"}, "summit", 1, ["2018-06-12"]),
        ({"kim-jong-un", "RUS"}, "invitation", None, ["2018-05-31"]),
        ({"kim-jong-un", "vladimir-putin"}, "wedding", None, []),
        ({"nobody"}, "", None, []),
    ],
)
def test_an_event_is_found_by_who_took_part(
    library: Library, participants: set[str], kind: str, ordinal: int | None, periods: list[str]
) -> None:
    found = library.find(Event(kind, frozenset(participants), ordinal))
    assert [row.period for row in found] == periods


def test_several_sources_of_one_event_are_one_observation(library: Library) -> None:
    (met,) = library.find(Event("meeting", frozenset({"kim-jong-un", "vladimir-putin"}), 1))
    assert met.source.count(";") == 1
    assert met.value == Interval(day("2019-04-25"), day("2019-04-25"))


def test_a_tenure_tells_whether_all_terms_are_on_record(library: Library) -> None:
    kim = library.find(Tenure("kim-jong-un"))
    assert {row.period for row in kim} == {"2011-12-17/"}
    assert all(row.complete for row in kim)
    assert not all(row.complete for row in library.find(Tenure(None, "BWA")))


def test_a_body_has_as_many_members_as_were_in_it_on_the_day(library: Library) -> None:
    (six,) = library.find(Membership("six-party-talks"))
    assert six.value == Interval(6, 6)
    (russia,) = library.find(Membership("six-party-talks", "RUS"))
    assert russia.period == "2003-08-27/"


def test_a_rate_is_that_of_the_market_days_around_and_never_invented(library: Library) -> None:
    found = library.find(Rate("USD", "RUB", day("2019-04-25"), 3))
    assert [row.period for row in found] == ["2019-04-23", "2019-04-24", "2019-04-25", "2019-04-26"]
    assert found[2].printed == "64.92"
    assert library.find(Rate("USD", "RUB", day("2023-04-25"))) == ()
    week = sorted(row.period for row in library.find(Rate("EUR", "USD", day("2019-04-25"))))
    assert (week[0], week[-1]) == ("2019-04-18", "2019-05-02")
    (euro,) = library.find(Rate("EUR", "USD", day("2019-04-25"), 0))
    assert (euro.printed, euro.derived) == ("1.1123", False)


def test_a_ranking_holds_every_area(library: Library) -> None:
    assert len({row.series for row in library.find(Ranking("gdp"))}) > 180
    assert {row.series for row in library.find(Ranking("gdp", "six-party-talks"))} >= {"GDP of Russia", "GDP of Japan"}


def test_the_unknown_has_no_answer(library: Library) -> None:
    assert library.find(Series("gdp", "Atlantis")) == library.find(Tenure(None)) == ()


NAMES = [
    ("Kim Jong-un met", "Kim Jong-un", "kim-jong-un"),
    ("the North Korean leader said", "North Korean leader", "kim-jong-un"),
    ("U.S. troops", "U.S.", "USA"),
    ("the Kremlin said", "Kremlin", "RUS"),
    ("Namibia", "Namibia", "NAM"),
]


@pytest.mark.parametrize(("text", "alias", "entity"), NAMES)
def test_a_name_is_found_by_its_first_word(library: Library, text: str, alias: str, entity: str) -> None:
    first = next(word for word in text.replace("U.S.", "U.S").split() if word[0].isupper()).split("-")[0]
    found = library.aliases({first})
    assert entity in {each.entity for each in found[first].meant(alias)}


def test_a_bare_surname_needs_the_rest_of_the_name_in_the_article(library: Library) -> None:
    putin = Alias("Putin", "person", "vladimir-putin")
    alone = library.aliases({"Putin"})
    assert "Putin" not in alone or putin not in alone["Putin"].meant("Putin")
    assert putin in library.aliases({"Putin", "Vladimir"})["Putin"].meant("Putin")


def test_the_longer_name_stands_first(library: Library) -> None:
    names = library.aliases({"United"})["United"]
    assert list(names.lengths) == sorted({len(text) for text in names.texts}, reverse=True)


def test_attach_lays_evidence_inside_claims_and_clues_and_leaves_skips(library: Library) -> None:
    when = Timex(0, 8, "Thursday", "date", "2019-04-25")
    met = EventTime(timed(when), Event("meeting", frozenset({"kim-jong-un", "vladimir-putin"}), 1), ())
    skip = Skip(when, "too vague")
    first, second, third = library.attach([met, skip, Dateline(timed(when), (met,))])
    assert [row.period for row in first.evidence] == ["2019-04-25"]
    assert second is skip
    assert third.clues == (first,)


@pytest.mark.parametrize(
    ("query", "band"),
    [
        (Series("population", "KWT"), Fraction(1, 10)),
        (Series("area", "NOR"), Fraction(1, 5)),
        (Series("gdp", "BWA"), 0),
        (Series("life-expectancy", "JPN"), 0),
    ],
)
def test_an_estimate_carries_the_band_by_which_independent_ones_differ(
    library: Library, query: Series, band: Fraction
) -> None:
    assert {row.band for row in library.find(query)} == {band}
