"""What was accepted or is known is set apart in every format, and asks for nothing in any."""

import csv
import io
import json

import junitparser
import pytest
from specimens import summit

from factcheck.model import Finding, Report, Waiver
from factcheck.reporter import FORMATS, render
from factcheck.reporter.action import ACTIONS, action, by_action

WAIVER = Waiver("external", "as <the> ministry|printed it", "Ada", "2019-12-31")
KNOWN = ("concise", "full", "github")
"""Formats that leave out what a baseline knows."""


def with_findings(change: dict[str, object]) -> Report:
    report = summit()
    return report._replace(findings=tuple(one._replace(**change) for one in report.findings))


@pytest.fixture
def accepted() -> Report:
    return with_findings({"waiver": WAIVER})


@pytest.fixture
def known() -> Report:
    return with_findings({"baseline": "unchanged"})


def test_each_finding_has_one_place_and_what_asks_for_nothing_stands_last(accepted, known):
    (first, *_), (second, *_), third = accepted.findings, known.findings, summit().findings[0]
    assert [action(one) for one in (first, second, third)] == ["Accepted", "Known", "Fix"]
    assert by_action([second, first, third]) == [third, first, second]
    assert {action(one) for one in summit().findings} <= set(ACTIONS)


@pytest.mark.parametrize("change", [{"waiver": WAIVER}, {"baseline": "unchanged"}], ids=["accepted", "known"])
def test_nothing_of_it_fails_or_alarms(change):
    reports = [with_findings(change)]
    suites = junitparser.JUnitXml.fromstring(str(render("junit", reports)).encode())
    assert suites.failures in (0, None) and not [case for suite in suites for case in suite if case.is_failure]
    assert {one["severity"] for one in json.loads(render("gitlab", reports))} == {"info"}
    assert {one["severity"] for one in json.loads(render("rdjson", reports))["diagnostics"]} == {"INFO"}
    assert "::error" not in render("github", reports) and "::warning" not in render("github", reports)
    summary = json.loads(render("jsonl", reports))["summary"]
    assert summary["errors"] == summary["warnings"] == summary["queries"] == 0
    assert "nothing to fix, nothing to ask, 3 " in render("markdown", reports)


@pytest.mark.parametrize("form", [name for name in FORMATS if name not in ("xlsx", *KNOWN)])
def test_what_a_baseline_knows_is_still_told(known, form: str):
    assert "baseline" in str(render(form, [known])) or "## Known" in str(render(form, [known]))


@pytest.mark.parametrize("form", KNOWN)
def test_a_terminal_is_not_told_of_what_is_known(known, form: str):
    assert render(form, [known]) == ""


def test_csv_has_a_column_for_it(accepted):
    rows = list(csv.DictReader(io.StringIO(str(render("csv", [accepted])))))
    assert {row["aside"] for row in rows if row["code"]} == {f"accepted: {WAIVER.told}"}


def test_a_finding_without_either_says_nothing_of_it():
    page = json.loads(render("jsonl", [summit()]))
    assert not [one for one in page["findings"] if {"accepted", "baseline"} & one.keys()]
    findings: tuple[Finding, ...] = summit().findings
    assert all(one.is_due and not one.aside for one in findings)
