"""A Checker gives what check gives, to many threads at once, and holds on to nothing that it streams."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import pytest

import factcheck
from benchmarks.news import articles
from factcheck.reporter import table_rows

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


def endless(taken: list[int]) -> Iterator[str]:
    """Articles without end; what is taken of them is told in the list."""
    while True:
        taken.append(1)
        yield WRONG


def test_many_are_checked_one_by_one_as_they_are_asked_for():
    taken: list[int] = []
    reports = factcheck.Checker().check_many(endless(taken))
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


def slips(count: int) -> list[str]:
    return [WRONG * (number % 3) + "Nobody was hurt.\n" for number in range(count)]


@pytest.mark.parametrize("kind", ["figures", "findings"])
def test_arrow_holds_the_rows_of_each_report(kind: str):
    pytest.importorskip("pyarrow")
    checker = factcheck.Checker()
    rows = {"figures": table_rows.figures, "findings": table_rows.findings}[kind]
    table = checker.to_arrow(slips(1_100), kind).read_all()
    wanted = [(number, *row[1:]) for number, text in enumerate(slips(1_100)) for row in rows([checker.check(text)])]
    assert list(zip(*(column.to_pylist() for column in table.columns), strict=True)) == wanted and wanted


def test_arrow_streams_a_batch_at_a_time():
    pytest.importorskip("pyarrow")
    taken: list[int] = []
    batches = factcheck.Checker().to_arrow(endless(taken))
    first = next(iter(batches))
    assert first["code"].to_pylist() == ["ARI001"] * first.num_rows
    assert first.num_rows == len(taken)


def test_a_frame_stands_on_arrow_and_copies_no_cell():
    pytest.importorskip("pyarrow")
    made: list[Any] = []

    class Watched(factcheck.Checker):
        def to_arrow(self, *given: Any) -> Any:
            made.append(super().to_arrow(*given).read_all())
            return made[0].to_reader()

    frame = Watched().to_frame(slips(30), "figures")
    assert frame["low"].sum() > 100 and list(frame.columns) == made[0].schema.names
    for name in frame.columns:
        assert address(frame[name].array.__arrow_array__()) == address(made[0][name]), name


def address(column: Any) -> int:
    """Where the cells of a column lie in memory."""
    return column.chunk(0).buffers()[-1].address


def test_what_finds_nothing_and_what_is_broken_are_rows_too():
    pytest.importorskip("pyarrow")
    checker = factcheck.Checker()
    assert checker.to_arrow([]).read_all().num_rows == 0
    assert checker.to_arrow(["Nobody was hurt."]).read_all().num_rows == 0
    broken = [WRONG.replace("40 boats", "40 \ud800 boats"), WRONG]
    assert checker.to_arrow(broken, "figures").read_all()["article"].to_pylist() == [0, 0, 0, 1, 1, 1]
    with pytest.raises(ValueError, match="rows: must be figures or findings"):
        checker.to_arrow([], "rows")
