"""SARIF, held against the published schema and read back as the standard says."""

import json
import re
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlparse

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from specimens import HOSTILE, around, clean, crowd, silent, summit

from factcheck.model import Waiver
from factcheck.reporter.sarif import escape, render, uri

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)


def run_of(*reports: Any) -> dict[str, Any]:
    run: dict[str, Any] = json.loads(render(reports))["runs"][0]
    return run


def unescape(text: str) -> str:
    """A message as a viewer shows it: doubled braces single, escaped brackets bare (sections 3.11.5 and 3.11.6)."""
    return re.sub(r"\\([\\\[\]])", r"\1", text.replace("{{", "{").replace("}}", "}"))


@pytest.mark.parametrize("reports", [(), (silent(),), (clean(),), (summit(), clean()), (crowd(90),)])
def test_the_published_schema_holds(reports: Any) -> None:
    assert list(VALIDATOR.iter_errors(json.loads(render(reports)))) == []


def test_what_was_accepted_is_a_suppression_and_what_a_reader_must_know_a_notification() -> None:
    (first, *rest), source = summit().findings, summit().document.source
    findings = (first._replace(waiver=Waiver("external", "so printed", "Ada")), *rest)
    document = summit().document._replace(source=source._replace(notes=("decoded as {cp1252}",)))
    report = summit()._replace(findings=findings, document=document)
    assert list(VALIDATOR.iter_errors(json.loads(render([report])))) == []
    run = run_of(report)
    justified = [one["justification"] for result in run["results"] for one in result["suppressions"]]
    (notification,) = run["invocations"][0]["toolExecutionNotifications"]
    assert justified == ["so printed (Ada)"] and unescape(notification["message"]["text"]) == "decoded as {cp1252}"


def test_the_schema_is_one_that_can_fail() -> None:
    log = json.loads(render([summit()]))
    del log["runs"][0]["results"][0]["message"]["text"]
    assert list(VALIDATOR.iter_errors(log))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_valid(text: str) -> None:
    assert list(VALIDATOR.iter_errors(json.loads(render([around(text, path=text)])))) == []


def test_every_region_is_the_figure_by_offset_and_by_line() -> None:
    report = summit()
    text = report.document.text
    for result in run_of(report)["results"]:
        for place in result["locations"] + result.get("relatedLocations", []):
            region = place["physicalLocation"]["region"]
            start = region["charOffset"]
            assert text[start : start + region["charLength"]] == region["snippet"]["text"]
            lines = text.splitlines(keepends=True)
            upto = (
                "".join(lines[: region["startLine"] - 1]) + lines[region["startLine"] - 1][: region["startColumn"] - 1]
            )
            assert len(upto) == start


def test_kinds_and_levels_go_together() -> None:
    results = run_of(summit())["results"]
    assert {(one["kind"], one["level"]) for one in results} == {
        ("fail", "error"),
        ("fail", "warning"),
        ("review", "none"),
        ("pass", "none"),
        ("open", "none"),
    }


def test_the_tool_tells_its_version_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metadata, "version", lambda name: {"factcheck-toolkit": "1.2.3"}[name])
    assert run_of(clean())["tool"]["driver"]["version"] == "1.2.3"


def test_every_result_names_a_rule_with_its_law() -> None:
    run = run_of(summit())
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    assert "A percentage change must follow" in rules[0]["help"]["text"]


def test_columns_count_code_points_and_the_run_says_so() -> None:
    run = run_of(around("5", before="😀é "))
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["results"][0]["locations"][0]["physicalLocation"]["region"]["startColumn"] == 4


def test_the_figures_that_contradict_are_related_locations() -> None:
    related = [one.get("relatedLocations", []) for one in run_of(summit())["results"] if one["ruleId"] == "ARI001"]
    assert [place["message"]["text"] for place in related[0]] == ["40 million", "50 million"]


def test_fingerprints_survive_a_line_put_above_and_a_new_name() -> None:
    def prints(before: str, path: str) -> set[str]:
        results = run_of(around("20%", before=f"{before}\n\nIt was the most that anyone had seen, up ", path=path))[
            "results"
        ]
        return {one["partialFingerprints"]["primaryLocationLineHash"] for one in results}

    assert prints("One", "a.txt") == prints("Something else altogether", "b.txt")


def test_fingerprints_differ_where_the_figure_differs() -> None:
    results = [one for one in run_of(crowd(90))["results"] if "partialFingerprints" in one]
    assert len({one["partialFingerprints"]["primaryLocationLineHash"] for one in results}) == len(results) > 1


@given(st.text() | st.text(alphabet="{}[]\\0a("))
def test_a_message_comes_back_as_it_was(text: str) -> None:
    assert unescape(escape(text)) == text


def test_braces_are_doubled() -> None:
    assert escape("{0} {}") == "{{0}} {{}}"


@pytest.mark.parametrize("text", ["{0}", "[x](1)", "a\\[b"])
def test_nothing_in_a_message_is_a_placeholder_or_a_link(text: str) -> None:
    shown = escape(text)
    assert not re.search(r"(?<!\{)\{\d+\}(?!\})", shown)
    assert not re.search(r"(?<!\\)(?:\\\\)*\[", shown)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\\"), min_size=1))
def test_a_path_comes_back_from_its_uri(path: str) -> None:
    parts = urlparse(uri(path))
    assert (parts.scheme, parts.query, parts.fragment) == ("file" if path.startswith("/") else "", "", "")
    assert unquote(parts.path) == path
