"""Figures and findings as rows of a table, for csv and for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import isinf

from factcheck.model import Entry, Finding, Observation, Quantity, Report
from factcheck.model.interval import Bound

from .by_span import by_span
from .position import Lines

Cell = str | int | float | None
Row = tuple[Cell, ...]

PLACE = ("path", "line", "column", "start", "end", "text", "place")
FIGURE = (*PLACE, "kind", "segment", "status", "low", "high", "unit", "hedge", "timex", "reason", "checks", "sources")
FINDING = ("code", "name", "severity", "verdict", "message", "because", "suggestions", "evidence", "aside")


def figures(reports: Sequence[Report]) -> Iterator[Row]:
    """A row for each figure, its cells as FIGURE names them."""
    for report in reports:
        lines = Lines(report.document.text, report.document.places)
        for entry in report.ledger:
            yield _figure(report, lines, entry)


def findings(reports: Sequence[Report]) -> Iterator[Row]:
    """A row for each finding, its cells as PLACE and FINDING name them."""
    for report in reports:
        lines = Lines(report.document.text, report.document.places)
        for finding in report.findings:
            yield (*_place(report, lines, finding), *_finding(finding))


def joined(reports: Sequence[Report]) -> Iterator[Row]:
    """A row for each figure and finding on it, its cells as FIGURE and FINDING name them; a figure without has one."""
    for report in reports:
        lines = Lines(report.document.text, report.document.places)
        raised = by_span(report.findings)
        for entry in report.ledger:
            figure = _figure(report, lines, entry)
            found = raised.get((entry.mention.start, entry.mention.end), [])
            yield from ((*figure, *_finding(finding)) for finding in found)
            if not found:
                yield figure + (None,) * len(FINDING)


def _place(report: Report, lines: Lines, holder: Entry | Finding) -> Row:
    mention = holder.mention
    place = lines.place(mention.start) or None
    return (report.document.source.path, *lines.at(mention.start), mention.start, mention.end, mention.text, place)


def _figure(report: Report, lines: Lines, entry: Entry) -> Row:
    mention = entry.mention
    low, high = (bound(end) for end in entry.reading) if entry.reading else (None, None)
    stated = (mention.unit, mention.hedge, None) if isinstance(mention, Quantity) else (None, None, mention.value)
    return (
        *_place(report, lines, entry),
        mention.kind,
        entry.role,
        entry.status,
        low,
        high,
        *stated,
        entry.reason or None,
        "; ".join(f"{check.rule} {check.verdict}: {check.because}" for check in entry.checks) or None,
        "; ".join(dict.fromkeys(row.source for check in entry.checks for row in check.evidence)) or None,
    )


def _finding(finding: Finding) -> Row:
    return (
        finding.rule,
        finding.name,
        finding.severity.word,
        finding.verdict,
        finding.message,
        finding.because,
        "; ".join(finding.suggestions) or None,
        "; ".join(told(row) for row in finding.evidence) or None,
        finding.aside or None,
    )


def told(row: Observation) -> str:
    """One observation with its pedigree, on one line."""
    value = f"{row.series}, {row.period}: {row.printed} {row.unit}".strip()
    pedigree = (row.basis, row.estimator, row.source, row.vintage, row.locator)
    return f"{value} ({', '.join(part for part in pedigree if part)})"


def bound(value: Bound) -> int | float | None:
    """An end of an interval as a spreadsheet has it: nothing where it is open.

    >>> from fractions import Fraction
    >>> bound(Fraction(3, 2)), bound(Fraction(4)), bound(float("inf"))
    (1.5, 4, None)
    """
    if isinstance(value, float):
        return None if isinf(value) else value
    return int(value) if value.denominator == 1 else float(value)
