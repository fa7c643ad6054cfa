"""What a Python caller gets of a report: plain objects, Markdown, a frame; of any text at all."""

import json
from datetime import date
from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck import pipeline
from factcheck.model import Report

WRONG = "Boats\n\nSales rose from 40 boats to 50 boats, up 20%, on 4 May 2019.\n"
WORDS = st.sampled_from(
    [
        "May",
        "5",
        "1.5",
        "percent",
        "of",
        "$",
        "million",
        "from",
        "to",
        "up",
        "(",
        ")",
        "km",
        "miles",
        "Thursday",
        ",",
        ".",
    ]
    + ["“", "”", "2019", "\n", "\n\n", "in", "aged", "7", "Kim Jong Un", "ago", "\x1b", "\u202e", "|", "*"]
)


@pytest.fixture(scope="module")
def report() -> Report:
    return factcheck.check(WRONG)


def test_it_is_a_report(report):
    assert isinstance(report, Report)
    assert [finding.rule for finding in report.findings] == ["ARI001"]
    assert [entry.mention.text for entry in report.ledger if entry.status == "refuted"] == ["40", "50", "20%"]


def test_to_dict_is_the_json_of_one_document(report):
    page = report.to_dict()
    assert json.loads(json.dumps(page)) == page and page["path"] == "<text>"
    assert page["summary"]["errors"] == 1


def test_to_markdown_is_the_editors_page(report):
    assert report.to_markdown().startswith("# Boats — 1 to fix, nothing to ask\n")
    assert report._repr_markdown_() == report.to_markdown()


def test_to_frame_has_a_row_for_each_figure(report):
    frame = report.to_frame()
    assert list(frame["text"]) == [entry.mention.text for entry in report.ledger]
    assert set(frame["status"]) >= {"refuted", "not_checked"}
    assert list(frame.columns) == list(factcheck.check("").to_frame().columns)
    assert frame["line"].tolist() == [3] * len(frame)


def test_an_empty_text_is_no_error():
    assert factcheck.check("").to_dict()["summary"]["figures"] == len(factcheck.check("").to_frame()) == 0


def test_as_of_is_heeded():
    assert factcheck.check(WRONG, as_of=None).to_dict()["as_of"] is None


@pytest.mark.parametrize("day", [date.min, date.max])
def test_a_day_at_an_end_of_the_calendar_is_no_as_of(day: date):
    with pytest.raises(ValueError, match="an article is of a year from 1000 to 2999"):
        factcheck.check(WRONG, as_of=day)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_any_text_has_a_report_whose_spans_are_its_text(text: str):
    report = factcheck.check(text)
    page = report.to_dict()
    for one in page["ledger"] + page["findings"]:
        assert text[one["start"] : one["end"]] == one["text"]
    assert report.to_markdown().startswith("# ")


def test_many_calls_open_the_data_once_and_each_thread_its_own():
    """A call that opened it anew would leave its connection in every memo that is kept by connection."""
    seen = []
    threads = [Thread(target=lambda: seen.append(pipeline._shipped())) for _ in range(2)]
    for thread in threads:
        thread.start()
        thread.join()
    assert pipeline._shipped() is pipeline._shipped()
    assert len({id(library) for library in (*seen, pipeline._shipped())}) == 3
