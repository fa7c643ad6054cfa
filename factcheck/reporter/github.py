"""Workflow commands that GitHub shows as annotations beside the lines of a draft."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Finding, Report, Severity

from .message import message
from .position import Lines

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.QUERY: "notice", Severity.NOTE: "notice"}


def render(reports: Sequence[Report]) -> str:
    """One command a line, one for each finding that no baseline knows."""
    return "".join(f"{command}\n" for report in reports for command in _commands(report))


def _commands(report: Report) -> Iterator[str]:
    lines = Lines(report.document.text, report.document.places)
    for finding in report.findings:
        if finding.baseline == "unchanged":
            continue
        place = {"file": report.document.source.path, **_place(lines, finding)}
        title = {"title": f"{finding.rule} {finding.name} ({finding.severity.word})"}
        properties = ",".join(f"{key}={escape_property(value)}" for key, value in (place | title).items())
        told = message(finding, lines.beside(finding.mention.start))
        command = COMMANDS[finding.severity if finding.is_due else Severity.NOTE]
        yield f"::{command} {properties}::{escape_message(told)}"


def _place(lines: Lines, finding: Finding) -> dict[str, str]:
    """Columns are shown only for a figure that stands on one line."""
    start, end = lines.at(finding.mention.start), lines.at(finding.mention.end)
    place = {"line": str(start.line), "endLine": str(end.line)}
    return place | ({"col": str(start.column), "endColumn": str(end.column)} if start.line == end.line else {})


def escape_message(text: str) -> str:
    """What stands after the last colons: it must stay on one line.

    >>> escape_message("up 5%\\n::error::")
    'up 5%25%0A::error::'
    """
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escape_property(text: str) -> str:
    """A property's value, which ends at a comma or a colon.

    >>> escape_property("a:b,c")
    'a%3Ab%2Cc'
    """
    return escape_message(text).replace(":", "%3A").replace(",", "%2C")
