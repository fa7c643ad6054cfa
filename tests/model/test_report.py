"""What a finding asks of a reader, and what an entry of the ledger says."""

from fractions import Fraction

import pytest

from factcheck.model import Check, Entry, Finding, Interval, Number, Quantity, Severity, Timex, Waiver

FIFTY = Quantity(0, 2, "50", "number", Number(50))
FOUND = Finding("ARI001", "percent_change", Severity.ERROR, "refuted", FIFTY, "", "")


@pytest.mark.parametrize(
    ("finding", "is_due", "aside"),
    [
        pytest.param(FOUND, True, "", id="found"),
        pytest.param(FOUND._replace(baseline="new"), True, "", id="new beside a baseline"),
        pytest.param(FOUND._replace(baseline="unchanged"), False, "known from the baseline", id="known"),
        pytest.param(
            FOUND._replace(waiver=Waiver("external", "a slip of the source")),
            False,
            "accepted: a slip of the source",
            id="accepted",
        ),
        pytest.param(
            FOUND._replace(waiver=Waiver("inSource", "as told", "desk"), baseline="new"),
            False,
            "accepted: as told (desk)",
            id="accepted by someone",
        ),
        pytest.param(
            FOUND._replace(waiver=Waiver("external", "as told", "desk", "2019-05-01"), baseline="unchanged"),
            False,
            "accepted: as told (desk, until 2019-05-01)",
            id="accepted for a time, and known",
        ),
    ],
)
def test_what_a_finding_asks(finding: Finding, is_due: bool, aside: str):
    assert (finding.is_due, finding.aside) == (is_due, aside)


def test_a_severity_is_written_in_lower_case():
    assert [severity.word for severity in Severity] == ["note", "query", "warning", "error"]


@pytest.mark.parametrize(
    ("verdicts", "status"),
    [
        (["supported", "refuted", "conflicting"], "refuted"),
        (["consistent", "conflicting"], "conflicting"),
        (["supported", "consistent"], "consistent"),
        (["not_enough_evidence", "supported"], "supported"),
        (["not_enough_evidence"], "not_enough_evidence"),
        ([], "not_checked"),
    ],
)
def test_the_status_of_an_entry_is_the_worst_of_its_checks(verdicts: list[str], status: str):
    checks = tuple(Check("ARI001", verdict, "") for verdict in verdicts)  # type: ignore[arg-type]
    assert Entry(FIFTY, "paragraph", checks).status == status


def test_a_figure_has_a_reading_and_a_time_has_none():
    assert Entry(FIFTY, "paragraph").reading == Interval(Fraction("49.5"), Fraction("50.5"))
    assert Entry(Timex(0, 4, "2019", "date", "2019"), "paragraph").reading is None
