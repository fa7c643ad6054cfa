"""One line a finding, path:line:column first, as compilers write; the terminal's own form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Finding, Report

from .colour import word
from .position import Lines
from .visible import visible


def render(reports: Sequence[Report], colour: bool = False) -> str:
    """path:line:column: severity CODE name message, in the order of the text; what a baseline knows is left out."""
    return "".join(f"{line}\n" for report in reports for line in _lines(report, colour))


def _lines(report: Report, colour: bool) -> Iterator[str]:
    lines = Lines(report.document.text, report.document.places) if report.findings else None
    for finding in report.findings:
        if finding.baseline == "unchanged":
            continue
        assert lines is not None
        line, column = lines.at(finding.mention.start)
        place = visible(lines.beside(finding.mention.start))
        yield f"{visible(report.document.source.path)}:{line}:{column}: {headed(finding, colour)}{place}"


def headed(finding: Finding, colour: bool) -> str:
    """severity CODE name message"""
    waived = f" [{visible(finding.waiver.told)}]" if finding.waiver else ""
    return f"{word(finding, colour)} {finding.rule} {finding.name} {visible(finding.message)}{waived}"
