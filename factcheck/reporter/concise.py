"""One line a finding, path:line:column first, as compilers write; the terminal's own form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Finding, Report

from .colour import paint
from .position import Lines
from .visible import visible


def render(reports: Sequence[Report], colour: bool = False) -> str:
    """path:line:column: severity CODE name message, in the order of the text."""
    return "".join(f"{line}\n" for report in reports for line in _lines(report, colour))


def _lines(report: Report, colour: bool) -> Iterator[str]:
    lines = Lines(report.document.text) if report.findings else None
    for finding in report.findings:
        assert lines is not None
        line, column = lines.at(finding.mention.start)
        yield f"{visible(report.document.source.path)}:{line}:{column}: {headed(finding, colour)}"


def headed(finding: Finding, colour: bool) -> str:
    """severity CODE name message"""
    severity = paint(finding.severity.word, finding.severity, colour)
    return f"{severity} {finding.rule} {finding.name} {visible(finding.message)}"
