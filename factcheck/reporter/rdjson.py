"""The Reviewdog Diagnostic Format, whose columns count UTF-8 bytes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from factcheck.model import Report, Severity

from .message import message
from .position import Lines

SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.QUERY: "INFO", Severity.NOTE: "INFO"}


def render(reports: Sequence[Report]) -> str:
    """One DiagnosticResult with the findings of all reports.

    Repairs are words in the message and never edits: which side is wrong is the editor's to say.
    """
    diagnostics = [diagnostic for report in reports for diagnostic in _diagnostics(report)]
    return json.dumps({"source": {"name": "factcheck"}, "diagnostics": diagnostics}, indent=2) + "\n"


def _diagnostics(report: Report) -> Iterator[dict[str, Any]]:
    lines = Lines(report.document.text, report.document.places)
    for finding in report.findings:
        yield {
            "message": message(finding, lines.beside(finding.mention.start)),
            "location": {
                "path": report.document.source.path,
                "range": _range(lines, finding.mention.start, finding.mention.end),
            },
            "severity": SEVERITIES[finding.severity if finding.is_due else Severity.NOTE],
            "code": {"value": finding.rule},
        }


def _range(lines: Lines, start: int, end: int) -> dict[str, Any]:
    return {"start": _position(lines, start), "end": _position(lines, end)}


def _position(lines: Lines, offset: int) -> dict[str, int]:
    return {"line": lines.at(offset).line, "column": lines.byte_column(offset)}
