"""A Checker gives what check gives, to many threads at once, and holds on to nothing that it streams."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

import factcheck
from benchmarks.news import articles

WRONG = "Sales rose from 40 boats to 50 boats, up 20%."


def test_it_gives_what_check_gives():
    given = [(one.text, one.day) for one in articles(20)]
    assert list(factcheck.Checker().check_many(given)) == [factcheck.check(text, day) for text, day in given]


def test_threads_share_one():
    checker = factcheck.Checker()
    given = [(one.text, one.day) for one in articles(60)]
    with ThreadPoolExecutor(6) as threads:
        found = list(threads.map(lambda one: checker.check(*one).to_dict(), given))
    assert found == [factcheck.check(text, day).to_dict() for text, day in given]


def test_many_are_checked_one_by_one_as_they_are_asked_for():
    taken: list[int] = []

    def endless() -> Iterator[str]:
        while True:
            taken.append(1)
            yield WRONG

    reports = factcheck.Checker().check_many(endless())
    assert [[finding.rule for finding in next(reports).findings] for _ in range(3)] == [["ARI001"]] * 3
    assert len(taken) == 3


def test_rules_are_chosen_once():
    assert not factcheck.Checker(ignore=["ARI"]).check(WRONG).findings
    assert not factcheck.Checker(select=["CAL"]).check(WRONG).findings
    assert factcheck.Checker(select=["percent_change"]).check(WRONG).findings
    with pytest.raises(ValueError, match="NOPE: names no rule"):
        factcheck.Checker(select=["NOPE"])


def test_a_day_is_the_one_it_speaks_from():
    (report,) = factcheck.Checker().check_many([("The council met on Thursday.", date(2019, 4, 24))])
    assert report.document.as_of is not None and report.document.as_of.date == date(2019, 4, 24)
