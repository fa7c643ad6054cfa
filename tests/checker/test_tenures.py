"""The length of a range, and the year in which someone came to power: the bounds, one step to either side of each."""

from datetime import date
from math import inf

import pytest

from factcheck.checker.judge import judge
from factcheck.checker.rules.chronology.tenure import tenure
from factcheck.checker.rules.reference.tenure_start import tenure_start
from factcheck.model import Interval, Named, Number, Observation, Quantity, Timex, counted, days_of, timed
from factcheck.model.claims.tenure import Tenure
from factcheck.model.claims.tenure_start import TenureStart

RANGE = Timex(9, 20, "2001 to 2011", "date", "(2001,2011,P10Y)")


def length(unit: str, between: int, grain: str, slack: int = 0) -> tuple[int, int] | None:
    """The least and the most that the range may be said to last."""
    figure = counted(Quantity(0, 1, "8", "number", Number(8)), 8)
    found = tenure.reckon(Tenure(figure, unit, RANGE, between, grain, slack=slack))
    return found and tuple(found.alternatives[0].value)


@pytest.mark.parametrize(
    ("unit", "between", "grain", "must"),
    [
        ("year", 10, "year", (9, 11)),
        ("month", 10, "year", None),
        ("month", 10, "month", (9, 11)),
        ("year", 23, "month", (1, 2)),
        ("year", 25, "month", (2, 3)),
        ("year", 12, "month", (0, 2)),
        ("week", 10, "month", None),
        ("day", 10, "day", (10, 11)),
        ("week", 13, "day", (1, 2)),
        ("week", 14, "day", (2, 3)),
        ("month", 27, "day", (0, 1)),
        ("month", 28, "day", (0, 2)),
        ("month", 30, "day", (0, 2)),
        ("month", 31, "day", (1, 2)),
        ("year", 364, "day", (0, 1)),
        ("year", 365, "day", (0, 2)),
        ("year", 366, "day", (1, 2)),
        ("hour", 120, "minute", (2, 2)),
        ("hour", 121, "minute", (2, 3)),
        ("hour", 119, "minute", (1, 2)),
        ("century", 400, "day", None),
    ],
)
def test_how_long_a_range_may_be_said_to_last(unit: str, between: int, grain: str, must: tuple[int, int] | None):
    assert length(unit, between, grain) == must


def test_clocks_in_two_places_may_differ():
    assert length("hour", 120, "minute", slack=60) == (1, 3)


PERSON = Named(0, 7, "Ann Lee", "person", "ann-lee")


def term(first: str, last: str | None, complete: bool = True) -> Observation:
    ends = [date.fromisoformat(one).toordinal() if one else inf for one in (first, last)]
    told = f"since {first}"
    return Observation("Ann Lee, mayor", f"{first}/", Interval(*ends), told, "day", "Rolls", "p. 1", complete=complete)


def came(value: str, *terms: Observation, side: str = "start") -> str:
    days = days_of(value)
    assert days is not None
    figure = timed(Timex(20, 24, value, "date", value))
    return judge(figure, tenure_start.reckon(TenureStart(figure, PERSON, side, evidence=terms)))


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("2011-06-01", "supported"),
        ("2011-05-31", "consistent"),
        ("2010-06-01", "consistent"),
        ("2010-05-31", "refuted"),
        ("2012-05-31", "consistent"),
        ("2012-06-02", "refuted"),
        ("2011", "supported"),
        ("2010", "consistent"),
        ("2009", "refuted"),
    ],
)
def test_a_tenure_began_in_its_year_or_one_beside_it(value: str, found: str):
    assert came(value, term("2011-06-01", None)) == found


def test_any_office_will_do_and_one_that_may_be_missing_refutes_nothing():
    assert came("2003", term("2011-06-01", None), term("2003-02-01", "2007-01-31")) == "supported"
    assert came("1999", term("2011-06-01", None), term("2003-02-01", "2007-01-31")) == "refuted"
    assert came("1999", term("2011-06-01", None, complete=False)) == "not_enough_evidence"


def test_the_end_of_a_tenure_is_held_to_ends_alone():
    assert came("2007", term("2003-02-01", "2007-01-31"), side="end") == "supported"
    assert came("2003", term("2003-02-01", "2007-01-31"), side="end") == "refuted"
    assert came("2003", term("2003-02-01", None), side="end") == "not_enough_evidence"
