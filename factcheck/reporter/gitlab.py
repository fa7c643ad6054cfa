"""GitLab's Code Quality report: one JSON array of findings, which a merge request compares by fingerprint."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Any

from factcheck.model import Finding, Report, Severity

from .fingerprint import fingerprints
from .position import Lines

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.QUERY: "info", Severity.NOTE: "info"}


def render(reports: Sequence[Report]) -> str:
    """The findings of all reports in one array."""
    return json.dumps([issue for report in reports for issue in _issues(report)], indent=2) + "\n"


def _issues(report: Report) -> Iterator[dict[str, Any]]:
    lines = Lines(report.document.text, report.document.places)
    path = report.document.source.path
    for finding, fingerprint in zip(report.findings, fingerprints(report), strict=True):
        start, end = lines.at(finding.mention.start), lines.at(finding.mention.end)
        yield {
            "description": _described(finding, lines),
            "check_name": finding.name,
            "fingerprint": _here(path, fingerprint),
            "severity": SEVERITIES[finding.severity if finding.is_due else Severity.NOTE],
            "location": {
                "path": path,
                "positions": {"begin": start._asdict(), "end": end._asdict()},
                "lines": {"begin": start.line, "end": end.line},
            },
        }


def _described(finding: Finding, lines: Lines) -> str:
    aside = f" [{finding.aside}]" if finding.aside else ""
    return f"{finding.rule} {finding.message}{lines.beside(finding.mention.start)}{aside}"


def _here(path: str, fingerprint: str) -> str:
    """Fingerprints are compared across all files, so the path goes into this one."""
    return hashlib.sha256(f"{path}\0{fingerprint}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
