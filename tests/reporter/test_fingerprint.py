"""A finding's name: the same after edits elsewhere, another for another rule, figure or place."""

import pytest
from specimens import around

from factcheck.model import Report
from factcheck.reporter.fingerprint import fingerprints

BEFORE, AFTER = "The board said that sales had risen by ", " in the year to March, and costs by less."


def name(report: Report) -> str:
    (found,) = fingerprints(report)
    return found


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("A new first paragraph.\n\n" + BEFORE, AFTER),
        (BEFORE, AFTER + "\n\nA new last paragraph."),
        (BEFORE.replace(" had ", "\nhad  "), AFTER),
    ],
    ids=["a paragraph above", "a paragraph below", "wrapped anew"],
)
def test_edits_elsewhere_leave_it(before: str, after: str) -> None:
    assert name(around("5%", before, after)) == name(around("5%", BEFORE, AFTER))


@pytest.mark.parametrize(
    ("figure", "before", "after"),
    [
        ("6%", BEFORE, AFTER),
        ("5%", BEFORE.replace("sales", "debts"), AFTER),
        ("5%", BEFORE, AFTER.replace("March", "May")),
    ],
)
def test_another_figure_or_sentence_has_another(figure: str, before: str, after: str) -> None:
    assert name(around(figure, before, after)) != name(around("5%", BEFORE, AFTER))


def test_another_rule_has_another() -> None:
    report = around("5%", BEFORE, AFTER)
    other = report._replace(findings=(report.findings[0]._replace(rule="ARI002"),))
    assert name(other) != name(report)


def test_the_same_words_twice_are_told_apart() -> None:
    report = around("5%", BEFORE, AFTER)
    first, second = fingerprints(report._replace(findings=report.findings * 2))
    assert (first.split(":")[0], first[-2:], second[-2:]) == (second.split(":")[0], ":1", ":2")
