"""Years that a text counts, against records written by hand: what is a slip, and what is left alone."""

from datetime import date

import pytest

from factcheck.checker.judge import judge
from factcheck.checker.rules.reference.years_on_record import years_on_record
from factcheck.model import Interval, Observation, Timex, counted, point
from factcheck.model.claims.years_on_record import YearsOnRecord


def term(start: str, end: str, *, office: str = "mayor", basis: str = "mayor", complete: bool = True) -> Observation:
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    days = Interval(first.toordinal(), last.toordinal())
    said = f"{start[:4]} to {end[:4]}"
    series = f"Ann Lee, {office} of Alba"
    return Observation(series, f"{start}/{end}", days, said, "", "", "p. 1", "", basis, complete=complete)


FOUNDED = Observation("Alba becomes independent", "1957-03-06", point(714479), "6 March 1957", "day", "", "p. 2")
LONG = term("1979-05-04", "1990-11-28")
APART = (term("1964-10-16", "1970-06-19"), term("1974-03-04", "1976-04-05"))


def told(years: int, day: str, *rows: Observation, held: bool = True, office: str = "") -> tuple[str, str]:
    """The verdict, and what is to be expected instead."""
    figure = counted(Timex(0, 8, f"{years} years", "duration", f"P{years}Y"), point(years))
    until = point(date.fromisoformat(day).toordinal())
    expectation = years_on_record.reckon(YearsOnRecord(figure, (), (), until, held, office, evidence=rows))
    return judge(figure, expectation), expectation.instead if expectation else ""


@pytest.mark.parametrize(
    ("years", "office", "verdict"),
    [
        (11, "", "consistent"),
        (12, "", "consistent"),
        (21, "", "refuted"),
        (15, "", "not_enough_evidence"),
        (15, "mayor", "refuted"),
        (9, "mayor", "not_enough_evidence"),
        (21, "reeve", "not_enough_evidence"),
    ],
)
def test_a_term_is_refuted_by_a_slip_and_where_the_office_is_named_by_a_digit(years: int, office: str, verdict: str):
    assert told(years, "1995-01-01", LONG, office=office)[0] == verdict


@pytest.mark.parametrize("years", [8, 18, 11, 28])
def test_terms_with_a_break_are_left_alone(years: int):
    assert told(years, "1995-01-01", *APART)[0] == "not_enough_evidence"


def test_a_term_counts_to_the_day_of_the_article():
    assert told(5, "1984-06-01", LONG)[0] == "consistent"
    assert told(15, "1984-06-01", LONG) == ("refuted", "5")


def test_terms_of_which_some_may_not_be_on_record_are_left_alone():
    assert told(21, "1995-01-01", term("1979-05-04", "1990-11-28", complete=False))[0] == "not_enough_evidence"


@pytest.mark.parametrize(
    ("years", "day", "verdict"),
    [
        (60, "2017-03-06", "supported"),
        (60, "2017-02-20", "consistent"),
        (61, "2017-03-06", "not_enough_evidence"),
        (70, "2017-03-06", "refuted"),
        (55, "2017-03-06", "not_enough_evidence"),
    ],
)
def test_an_anniversary_is_refuted_by_ten_years_and_left_alone_beside_its_year(years: int, day: str, verdict: str):
    assert told(years, day, FOUNDED, held=False)[0] == verdict


@pytest.mark.parametrize(("years", "verdict"), [(70, "not_enough_evidence"), (60, "supported")])
def test_of_several_events_each_must_be_a_slip_away(years: int, verdict: str):
    later = FOUNDED._replace(value=point(date(1971, 12, 16).toordinal()))
    figure = counted(Timex(0, 8, f"{years} years", "duration", f"P{years}Y"), point(years))
    until = point(date(2017, 3, 6).toordinal())
    claim = YearsOnRecord(figure, (), (), until, either=True, evidence=(FOUNDED, later))
    assert judge(figure, years_on_record.reckon(claim)) == verdict


def test_the_years_of_a_whole_term_are_refuted_by_more_than_a_slip():
    figure = counted(Timex(0, 8, "5 years", "duration", "P5Y"), point(5))
    until = point(date(1995, 1, 1).toordinal())
    claim = YearsOnRecord(figure, (), (), until, held=True, office="mayor", whole=True, evidence=(LONG,))
    assert judge(figure, years_on_record.reckon(claim)) == "refuted"
    assert judge(figure, years_on_record.reckon(claim._replace(whole=False))) == "not_enough_evidence"
