"""A date that a text recalls of an office, against terms written by hand: what is a slip, and what is left alone."""

from datetime import date

import pytest

from factcheck.checker.judge import judge
from factcheck.checker.rules.reference.recalled_date import recalled_date
from factcheck.model import Interval, Observation, Timex, timed
from factcheck.model.claims.recalled import Recalled


def term(start: str, end: str) -> Observation:
    days = Interval(*(date.fromisoformat(day).toordinal() for day in (start, end)))
    said = f"{start[:4]} to {end[:4]}"
    return Observation("Mayor of Alba: Ann Lee", f"{start}/{end}", days, said, "", "", "p. 1", "", "office")


FIRST, SECOND = term("1970-03-01", "1974-03-01"), term("1979-05-04", "1990-11-28")


def told(day: str, *rows: Observation, office: str = "Mayor", **more: object) -> tuple[str, str]:
    """The verdict, and what is to be expected instead."""
    stated = {4: "y", 7: "my", 10: "dmy"}[len(day)]
    figure = timed(Timex(0, len(day), day, "date", day, stated=stated))
    claim = Recalled(figure, (), (), office=office, evidence=rows, **more)
    expectation = recalled_date.reckon(claim)
    return judge(figure, expectation), expectation.instead if expectation else ""


@pytest.mark.parametrize(
    ("day", "verdict", "instead"),
    [
        ("1979-05-04", "consistent", "1979-05-04"),
        ("1989-05-04", "refuted", "1979-05-04"),
        ("1989", "refuted", "1979"),
        ("1960-01-09", "not_enough_evidence", ""),
    ],
)
def test_a_start_is_refuted_where_a_slip_would_make_it_right(day: str, verdict: str, instead: str):
    assert told(day, SECOND) == (verdict, instead)


def test_an_office_that_is_not_on_record_says_nothing():
    assert told("1989-05-04", SECOND, office="Bishop") == told("1989-05-04") == ("not_enough_evidence", "")


def test_a_time_outside_of_every_term_is_held_to_the_whole_of_one():
    assert told("1960", SECOND, side="span", firm=True) == ("refuted", "1979 to 1990")
    assert told("1985", SECOND, side="span", firm=True)[0] in ("supported", "consistent")
    assert told("1960", SECOND, side="span")[0] == "not_enough_evidence"


def test_a_term_by_its_number_is_that_one():
    assert told("1970-03-01", FIRST, SECOND)[0] == "consistent"
    assert told("1970-03-01", FIRST, SECOND, nth=2)[0] == "not_enough_evidence"
    assert told("1989-05-04", FIRST, SECOND, nth=2) == ("refuted", "1979-05-04")
    assert told("1989-05-04", FIRST, SECOND, nth=3) == ("refuted", "1979-05-04")


@pytest.mark.parametrize(
    ("day", "published", "verdict"),
    [
        ("1991-02-20", "1995", "refuted"),
        ("1978-12-01", "1995", "refuted"),
        ("1976-06-01", "1995", "refuted"),
        ("1991-01-10", "1995", "not_enough_evidence"),
        ("1979-04-01", "1995", "not_enough_evidence"),
        ("1985-01-01", "1995", "not_enough_evidence"),
        ("1995-02-20", "1995", "not_enough_evidence"),
        ("1991-02-20", "", "not_enough_evidence"),
    ],
)
def test_an_office_given_on_the_article_s_own_day_is_held_to_terms_that_were_published_later(
    day: str, published: str, verdict: str
):
    rows = [row._replace(series="Ann Lee, mayor of Alba", vintage=published) for row in (FIRST, SECOND)]
    assert told(day, *rows, side="now", office="mayor")[0] == verdict
    assert told(day, *rows, side="now", office="bishop")[0] == "not_enough_evidence"
    doubtful = [row._replace(complete=False) for row in rows]
    assert told(day, *doubtful, side="now", office="mayor")[0] == "not_enough_evidence"


def test_a_term_of_which_another_source_knows_the_end_is_not_open():
    since = FIRST._replace(period="1970-03-01/..", value=Interval(FIRST.value.low, float("inf")), complete=False)
    ended = FIRST._replace(series="Ann Lee, mayor of Alba", vintage="1995")
    assert told("1985-01-01", ended, since, side="now", office="mayor") == (
        "refuted",
        "a day from 1970 to 1974",
    )


@pytest.mark.parametrize(
    ("day", "verdict"),
    [
        ("1969-05-04", "refuted"),
        ("1978-05-04", "refuted"),
        ("1991-11-28", "refuted"),
        ("1976-05-04", "not_enough_evidence"),
        ("1980-05-04", "not_enough_evidence"),
        ("1978-05-05", "not_enough_evidence"),
    ],
)
def test_a_day_of_which_nothing_is_told_is_refuted_by_its_own_in_another_year(day: str, verdict: str):
    assert told(day, FIRST, SECOND, bare=True, side="span")[0] == verdict


@pytest.mark.parametrize(
    ("day", "verdict"),
    [
        ("1989-11", "refuted"),
        ("1991-11-21", "refuted"),
        ("1989-11-21", "refuted"),
        ("1989-10", "not_enough_evidence"),
        ("1989-11-10", "not_enough_evidence"),
    ],
)
def test_an_end_told_a_year_off_is_refuted_where_its_month_or_the_notice_of_it_fits(day: str, verdict: str):
    assert told(day, SECOND, side="end", firm=True)[0] == verdict
