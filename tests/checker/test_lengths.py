"""A length of time that counts from a date: what it must be, how that is told, and the repairs."""

from datetime import date

import pytest

from factcheck.checker.lengths import counted_from, in_units, is_slip
from factcheck.model import Interval, Number, Quantity, Timex, counted, point
from factcheck.model.claims.elapsed import Elapsed

AS_OF = point(date(2019, 8, 23).toordinal())


def elapsed(length: int, unit: str, since: str, at_most: bool = False, ends=None) -> Elapsed:
    """A length that is printed beside the time from which it counts."""
    mention = Quantity(0, 1, str(length), "number", Number(length))
    figure = counted(mention, ends or length)
    return Elapsed(figure, unit, Timex(5, 9, f"in {since}", "date", since), None, AS_OF, at_most=at_most)


@pytest.mark.parametrize(
    ("claim", "must", "told", "because", "repairs"),
    [
        (elapsed(18, "year", "2011"), (7, 9), "7 to 9 years", "from 2011 to 23 Aug 2019", ("in 2001",)),
        (
            elapsed(3, "year", "2018-08-20"),
            (1, 2),
            "1 or 2 years",
            "from 20 Aug 2018 to 23 Aug 2019",
            ("in 2016-08-20",),
        ),
        (elapsed(18, "year", "2011", at_most=True), (0, 9), "0 to 9 years", "from 2011", ("in 2001",)),
        (elapsed(6, "month", "2019-06"), (1, 3), "1 to 3 months", "from June 2019 to 23 Aug 2019", ()),
        (elapsed(6, "week", "2019-08-16"), (1, 2), "1 or 2 weeks", "from 16 Aug 2019", ()),
        (elapsed(6, "day", "2019-08-22"), (1, 2), "1 or 2 days", "from 22 Aug 2019", ()),
        (elapsed(18, "year", "2011", ends=Interval(18, float("inf"))), (7, 9), "7 to 9 years", "from 2011", ()),
    ],
    ids=["years", "a year and a day", "at most", "months", "weeks", "days", "more than"],
)
def test_what_a_length_must_be(claim: Elapsed, must, told: str, because: str, repairs):
    expectation = counted_from(claim)
    assert expectation is not None
    assert (expectation.alternatives[0].value, expectation.instead) == (Interval(*must), told)
    assert expectation.because.startswith(because) and expectation.because.endswith(f" is {told}")
    assert expectation.suggestions == repairs and not expectation.confirms


def test_one_of_a_unit_is_told_in_the_singular():
    assert [in_units(point(n), "year") for n in (0, 1, 2)] == ["0 years", "1 year", "2 years"]
    assert in_units(Interval(0, 1), "day") == "0 or 1 day"


@pytest.mark.parametrize(("length", "is_told"), [(15, False), (18, True), (80, True), (9, False)])
def test_a_length_in_any_words_is_only_told_where_a_slip_would_make_it_right(length: int, is_told: bool):
    found = counted_from(elapsed(length, "year", "2011")._replace(only_slip=True))
    assert (found is not None) == is_told


def test_an_open_length_is_no_slip():
    assert not is_slip(Interval(18, float("inf")), Interval(7, 9)) and not is_slip(point(18), Interval(7, float("inf")))
