"""The formats on whole articles from the whole pipeline: what holds for reports made by hand holds for these."""

import csv
import io
import json
from pathlib import Path

import html5lib
import pytest
from jsonschema import Draft202012Validator
from junitparser import JUnitXml
from test_html import article_of, marks_of, text_of

from factcheck.model import Report
from factcheck.pipeline import check_document
from factcheck.reader import read
from factcheck.reference import Library
from factcheck.reporter import csv_tables, github, gitlab, html, junit, rdjson, sarif

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((ROOT / "samples").glob("*.txt"))
SCHEMA = Draft202012Validator(json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text("utf-8")))


@pytest.fixture(scope="module", params=SAMPLES, ids=lambda path: path.stem)
def report(request: pytest.FixtureRequest, library: Library) -> Report:
    path: Path = request.param
    return check_document(read(path.read_bytes(), str(path.relative_to(ROOT))), library)


def test_every_finding_is_on_a_figure_of_the_ledger(report: Report) -> None:
    ledger = {(entry.mention.start, entry.mention.end) for entry in report.ledger}
    assert {(one.mention.start, one.mention.end) for one in report.findings} <= ledger


def test_sarif_holds_its_schema_and_has_every_finding(report: Report) -> None:
    log = json.loads(sarif.render([report]))
    assert list(SCHEMA.iter_errors(log)) == []
    kinds = [one["kind"] for one in log["runs"][0]["results"]]
    assert sum(kind in ("fail", "review") for kind in kinds) == len(report.findings)
    assert all("help" in rule for rule in log["runs"][0]["tool"]["driver"]["rules"])


def test_the_page_shows_the_article_and_marks_every_figure(report: Report) -> None:
    root = html5lib.parse(html.render([report]), namespaceHTMLElements=False)
    assert text_of(article_of(root)).split() == report.document.text.lstrip("\ufeff").split()
    shown = [(state, " ".join(text.split())) for state, text in marks_of(root)]
    assert shown == [(entry.status, " ".join(entry.mention.text.split())) for entry in report.ledger]
    assert len(list(root.iter("aside"))) == len(report.findings)


def test_each_other_format_has_them_all(report: Report) -> None:
    count = len(report.findings)
    assert len(github.render([report]).splitlines()) == count
    assert len(json.loads(gitlab.render([report]))) == len(json.loads(rdjson.render([report]))["diagnostics"]) == count
    (suite,) = JUnitXml.fromstring(junit.render([report]).encode())
    assert suite.tests == len(report.ledger)
    rows = list(csv.DictReader(io.StringIO(csv_tables.render([report]), newline="")))
    assert sum(bool(row["code"]) for row in rows) == count
    assert len({row["start"] for row in rows}) == len({entry.mention.start for entry in report.ledger})
