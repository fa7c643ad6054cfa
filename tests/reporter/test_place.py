"""What a person calls a figure's place stands in every format, beside its line and column, and is text in each."""

import io
import json
from pathlib import Path

import openpyxl
import pytest
from jsonschema import Draft202012Validator
from specimens import summit

from factcheck.model import Report
from factcheck.reporter import FORMATS, render
from factcheck.reporter.explained import explained

SCHEMA = Draft202012Validator(json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text("utf-8")))
PLACE = "page 2, line 5"
HOSTILE = "<b>|\x1b[31m\n::error::"
"""A sheet may be called anything."""


def placed(place: str) -> Report:
    report = summit()
    return report._replace(document=report.document._replace(places=((0, "page 1, line 1"), (400, place))))


def told(name: str, report: Report) -> str:
    page = render(name, [report])
    if isinstance(page, str):
        return page
    book = openpyxl.load_workbook(io.BytesIO(page))
    return "\n".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_names_the_place_where_there_is_one(name: str) -> None:
    assert PLACE in told(name, placed(PLACE)).replace("%2C", ",")
    assert PLACE not in told(name, summit()) and '"place"' not in told(name, summit())


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("concise", "\x1b"),
        ("full", "\x1b"),
        ("markdown", "<b>"),
        ("markdown", "<b>|"),
        ("html", "<b>|"),
        ("junit", "<b>|"),
    ]
    + [(name, "\n::error::") for name in ("concise", "full", "github", "markdown", "rdjson")],
)
def test_the_name_of_a_place_is_text(name: str, sign: str) -> None:
    page = told(name, placed(HOSTILE))
    assert sign not in page and "error::" in page


def test_a_line_of_findings_ends_with_the_place() -> None:
    (line,) = [line for line in render("concise", [placed(PLACE)]).splitlines() if "REF001" in line]
    assert line.startswith("drafts/") and line.endswith(" [page 2, line 5]")


def test_sarif_holds_its_schema_and_tells_the_place_beside_the_region() -> None:
    log = json.loads(render("sarif", [placed(PLACE)]))
    assert list(SCHEMA.iter_errors(log)) == []
    locations = [one["locations"][0] for one in log["runs"][0]["results"]]
    assert all(one["physicalLocation"]["region"]["startLine"] for one in locations)
    assert {"fullyQualifiedName": PLACE} in [one for each in locations for one in each["logicalLocations"]]


def test_json_tells_it_of_every_figure_and_finding() -> None:
    (document,) = json.loads(render("json", [placed(PLACE)]))["documents"]
    for one in (*document["ledger"], *document["findings"]):
        assert one["place"] == (PLACE if one["start"] >= 400 else "page 1, line 1")


def test_explain_takes_the_line_and_column_and_tells_the_place() -> None:
    assert explained(placed(PLACE), 8, 68)[0] == "8:68 20%: refuted [page 1, line 1]"
