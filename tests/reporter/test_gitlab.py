"""GitLab's Code Quality report, held against the fields that its documentation names."""

import json
from typing import Any

import pytest
from jsonschema import validate
from specimens import HOSTILE, around, crowd, silent, summit

from factcheck.reporter.gitlab import render

ISSUE = {
    "type": "object",
    "required": ["description", "check_name", "fingerprint", "severity", "location"],
    "properties": {
        "description": {"type": "string", "minLength": 1},
        "check_name": {"type": "string", "minLength": 1},
        "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
        "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
        "location": {
            "type": "object",
            "required": ["path", "lines"],
            "properties": {
                "path": {"type": "string", "not": {"pattern": r"^\./"}},
                "lines": {"type": "object", "required": ["begin"], "properties": {"begin": {"minimum": 1}}},
            },
        },
    },
}
REPORT = {"type": "array", "items": ISSUE}


@pytest.mark.parametrize("reports", [(), (silent(),), (summit(),), *[(around(text),) for text in HOSTILE]])
def test_the_documented_fields_are_there(reports: Any) -> None:
    validate(json.loads(render(reports)), REPORT)


def test_places_and_severities() -> None:
    issues = json.loads(render([summit()]))
    assert [(one["severity"], one["location"]["lines"]) for one in issues] == [
        ("minor", {"begin": 3, "end": 3}),
        ("major", {"begin": 8, "end": 8}),
        ("info", {"begin": 10, "end": 11}),
    ]


def test_a_fingerprint_occurs_once_even_for_the_same_words_in_two_drafts() -> None:
    issues = json.loads(render([crowd(90), around("5", path="a.txt"), around("5", path="b.txt")]))
    assert len({one["fingerprint"] for one in issues}) == len(issues)
