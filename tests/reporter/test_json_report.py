"""The JSON of a document: every key of the shape, numbers as numbers, open ends null, spans that are the text."""

import json

import pytest
from specimens import HOSTILE, around, clean, crowd, silent, summit

from factcheck.model import Entry, Number, Quantity
from factcheck.reporter import render
from factcheck.reporter.json_record import record

ENTRY = "id kind start end line column text segment value timex checks status reason findings"
FINDING = "id rule name severity verdict start end line column text message because suggestions related evidence"
EVIDENCE = "source series period value unit basis estimator derived vintage locator"
REPORTS = [summit(), clean(), silent(), crowd(30)]


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.document.source.path)
def test_json_and_jsonl_hold_the_same_documents(report):
    page = json.loads(str(render("json", [report, clean()])))
    lines = str(render("jsonl", [report, clean()])).splitlines()
    assert list(page) == ["version", "documents"]
    assert page["documents"] == [json.loads(line) for line in lines]


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.document.source.path)
def test_every_object_has_every_key_and_every_span_is_its_text(report):
    page = json.loads(json.dumps(record(report)))
    assert list(page) == ["path", "sha256", "as_of", "datasets", "ledger", "findings", "summary"]
    for entry in page["ledger"]:
        assert list(entry) == ENTRY.split()
    for finding in page["findings"]:
        assert list(finding) == FINDING.split()
        assert all(list(row) == EVIDENCE.split() for row in finding["evidence"])
    for one in page["ledger"] + page["findings"]:
        assert report.document.text[one["start"] : one["end"]] == one["text"]


def test_ledger_and_findings_point_at_each_other():
    page = record(summit())
    named = [name for entry in page["ledger"] for name in entry["findings"]]
    assert named == sorted({finding["id"] for finding in page["findings"]}, key=named.index) and len(named) == 3


def test_the_summary_adds_up():
    counts = record(summit())["summary"]
    statuses = ("supported", "refuted", "conflicting", "consistent", "not_enough_evidence", "not_checked")
    assert list(counts) == ["figures", *statuses, "errors", "warnings", "queries", "notes"]
    assert counts["figures"] == sum(counts[status] for status in statuses) == 15
    assert (counts["errors"], counts["warnings"], counts["queries"], counts["notes"]) == (1, 1, 1, 0)


def test_an_open_end_is_null_and_a_fraction_a_float():
    report = clean()
    mention = Quantity(26, 28, "So", "percent", Number(15, -1), (Number(15, -1), None), "percent", "more than")
    entry = Entry(mention, "paragraph")
    value = record(report._replace(ledger=(entry,)))["ledger"][0]["value"]
    assert value == {"low": 1.5, "high": None, "stated": 1.5, "unit": "percent", "hedge": "more than"}


def test_a_time_has_a_timex_and_no_value():
    dateline = record(summit())["ledger"][0]
    assert dateline["timex"] == {"type": "DATE", "value": "2019-08-23", "mod": None} and dateline["value"] is None


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_hostile_text_is_read_back_as_it_is(text: str):
    page = str(render("json", [around(text, path=text)]))
    assert page.isascii()
    document = json.loads(page)["documents"][0]
    assert document["findings"][0]["text"] == document["path"] == text
    assert len(str(render("jsonl", [around(text)])).splitlines()) == 1
