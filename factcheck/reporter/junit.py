"""JUnit XML: a suite for each draft, a case for each of its figures, a failure for each error and warning."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Entry, Finding, Report, Severity

from .by_span import by_span
from .message import message
from .position import Lines

SKIPPED = ("not_enough_evidence", "not_checked")
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(reports: Sequence[Report]) -> str:
    """All drafts in one document; a query, a note or what was accepted never fails a case."""
    suites = "".join(line for report in reports for line in _suite(report))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="factcheck">\n{suites}</testsuites>\n'


def _suite(report: Report) -> Iterator[str]:
    path = escape(report.document.source.path)
    raised = by_span(report.findings)
    cases = [_case(entry, raised.get(entry.mention[:2], [])) for entry in report.ledger]
    failures = sum("<failure" in case for case in cases)
    skipped = sum("<skipped" in case for case in cases)
    counts = f'tests="{len(cases)}" failures="{failures}" errors="0" skipped="{skipped}"'
    yield f'  <testsuite name="{path}" {counts}>\n'
    lines = Lines(report.document.text, report.document.places)
    for entry, case in zip(report.ledger, cases, strict=True):
        line = lines.at(entry.mention.start).line
        name = escape(f"{lines.where(entry.mention.start)} {' '.join(entry.mention.text.split())}")
        yield f'    <testcase classname="{path}" name="{name}" file="{path}" line="{line}">{case}</testcase>\n'
    yield "  </testsuite>\n"


def _case(entry: Entry, findings: list[Finding]) -> str:
    """One failure a case is what the schema allows: several findings on a figure share it."""
    failing = [finding for finding in findings if finding.is_due and finding.severity >= Severity.WARNING]
    if failing:
        told = escape("\n\n".join(message(finding) for finding in findings))
        kind = " ".join(f"{finding.rule} {finding.severity.word}" for finding in failing)
        return f'<failure message="{escape(failing[0].message)}" type="{escape(kind)}">{told}</failure>'
    if findings:
        return f"<system-out>{escape(chr(10).join(message(finding) for finding in findings))}</system-out>"
    if entry.status in SKIPPED:
        why = entry.reason or next((check.because for check in entry.checks), "")
        return f'<skipped message="{escape(why)}"/>'
    return ""


def escape(text: str) -> str:
    """Text for an element or an attribute; what XML 1.0 cannot hold becomes U+FFFD.

    >>> escape('<a b="c">\\n\\x00')
    '&lt;a b=&quot;c&quot;&gt;&#10;\\ufffd'
    """
    text = _FORBIDDEN.sub("\ufffd", text)
    for sign, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(sign, name)
    return text.replace("\t", "&#9;").replace("\n", "&#10;").replace("\r", "&#13;")
