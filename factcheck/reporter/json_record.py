"""One report as the JSON object of one document: design's shape, with ints, floats and null for open ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import inf
from typing import Any

from factcheck.model import AsOf, Check, Entry, Finding, Observation, Quantity, Report, Severity, Timex
from factcheck.model.interval import Bound
from factcheck.model.report import STATUSES

from .by_span import by_span
from .position import Lines

Record = dict[str, Any]

_COUNTED = {Severity.ERROR: "errors", Severity.WARNING: "warnings", Severity.QUERY: "queries", Severity.NOTE: "notes"}


def record(report: Report) -> Record:
    """The object of one document."""
    lines = Lines(report.document.text, report.document.places)
    raised = by_span(report.findings)
    return {
        "path": report.document.source.path,
        "sha256": report.document.source.sha256,
        "as_of": _as_of(report.document.as_of),
        "datasets": [dataset._asdict() for dataset in report.datasets],
        "ledger": [_entry(entry, lines, raised) for entry in report.ledger],
        "findings": [_finding(finding, lines) for finding in report.findings],
        "summary": summary(report),
    }


def summary(report: Report) -> dict[str, int]:
    """The counts of a report: figures by status, findings by severity but for those that ask for nothing."""
    statuses = [entry.status for entry in report.ledger]
    severities = [finding.severity for finding in report.findings if finding.is_due]
    by_status: dict[str, int] = {status: statuses.count(status) for status in ("supported", *STATUSES)}
    by_severity = {name: severities.count(severity) for severity, name in _COUNTED.items()}
    return {"figures": len(statuses)} | by_status | by_severity


def bound(value: Bound) -> int | float | None:
    """An interval's end for output: null where it is open.

    >>> bound(Fraction(1, 2)), bound(Fraction(4, 2)), bound(inf)
    (0.5, 2, None)
    """
    if value in (inf, -inf):
        return None
    exact = Fraction(value)
    return int(exact) if exact.denominator == 1 else float(exact)


def observed(row: Observation) -> Record:
    """A row of evidence."""
    return {
        "source": row.source,
        "series": row.series,
        "period": row.period,
        "value": row.printed,
        "unit": row.unit,
        "basis": row.basis,
        "estimator": row.estimator,
        "derived": row.derived,
        "vintage": row.vintage,
        "locator": row.locator,
    }


def _as_of(as_of: AsOf | None) -> Record | None:
    if as_of is None:
        return None
    candidates = [{"date": day.isoformat(), "basis": basis} for basis, day in as_of.candidates]
    return {"date": as_of.date.isoformat(), "basis": as_of.basis, "candidates": candidates}


def _entry(entry: Entry, lines: Lines, raised: Mapping[tuple[int, int], Sequence[Finding]]) -> Record:
    mention = entry.mention
    return {
        "id": f"m{mention.start}",
        "kind": mention.kind,
        **_place(mention.start, mention.end, lines),
        "text": mention.text,
        "segment": entry.role,
        "value": _value(mention, entry) if isinstance(mention, Quantity) else None,
        "timex": _timex(mention) if isinstance(mention, Timex) else None,
        "checks": [_check(check) for check in entry.checks],
        "status": entry.status,
        "reason": entry.reason,
        "findings": [finding_id(finding) for finding in raised.get((mention.start, mention.end), ())],
    }


def _value(mention: Quantity, entry: Entry) -> Record:
    low, high = entry.reading or (-inf, inf)
    stated = mention.number.plain if mention.number else None
    return {"low": bound(low), "high": bound(high), "stated": stated, "unit": mention.unit, "hedge": mention.hedge}


def _timex(mention: Timex) -> Record:
    return {"type": mention.kind.upper(), "value": mention.value, "mod": mention.mod}


def _check(check: Check) -> Record:
    rows = [observed(row) for row in check.evidence]
    return {"rule": check.rule, "verdict": check.verdict, "because": check.because, "evidence": rows}


def finding_id(finding: Finding) -> str:
    """A figure has at most one finding of a rule."""
    return f"{finding.rule}@{finding.mention.start}"


def _finding(finding: Finding, lines: Lines) -> Record:
    mention = finding.mention
    return {
        "id": finding_id(finding),
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity.word,
        "verdict": finding.verdict,
        **_place(mention.start, mention.end, lines),
        "text": mention.text,
        "message": finding.message,
        "because": finding.because,
        "suggestions": list(finding.suggestions),
        "related": [{"start": start, "end": end} for start, end in finding.related],
        "evidence": [observed(row) for row in finding.evidence],
        **_aside(finding),
    }


def _aside(finding: Finding) -> Record:
    """Who has accepted it, and whether a baseline knows it: only where someone has, and there is one."""
    waiver = {"accepted": finding.waiver._asdict()} if finding.waiver else {}
    return waiver | ({"baseline": finding.baseline} if finding.baseline else {})


def _place(start: int, end: int, lines: Lines) -> Record:
    """Where it stands; what a person calls that place only where the lines are not those of the file."""
    line, column = lines.at(start)
    named = lines.place(start)
    return {"start": start, "end": end, "line": line, "column": column} | ({"place": named} if named else {})
