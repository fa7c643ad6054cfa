"""All that is known of one figure: how it was read, each rule's word on it, the evidence and the repairs."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Check, Entry, Quantity, Report

from .by_span import by_span
from .json_record import bound
from .observed import observed
from .position import Lines
from .visible import visible


def explained(report: Report, line: int, column: int | None = None) -> list[str]:
    """The lines on every figure that stands on a line of the text, or over one column of it."""
    lines = Lines(report.document.text, report.document.places)
    entries = [entry for entry in report.ledger if _is_there(lines, entry, line, column)]
    return [said for entry in entries for said in _entry(report, lines, entry)]


def _is_there(lines: Lines, entry: Entry, line: int, column: int | None) -> bool:
    first, last = lines.at(entry.mention.start), lines.at(entry.mention.end - 1)
    if column is None:
        return first.line <= line <= last.line
    return first <= (line, column) <= last


def _entry(report: Report, lines: Lines, entry: Entry) -> Iterator[str]:
    line, column = lines.at(entry.mention.start)
    place = visible(lines.beside(entry.mention.start))
    yield f"{line}:{column} {visible(entry.mention.text)}: {entry.status.replace('_', ' ')}{place}"
    yield f"  read as {_read(entry)}, in the {entry.role}"
    for check in entry.checks:
        yield from _check(check)
    if entry.reason:
        yield f"  not checked: {visible(entry.reason)}"
    for finding in by_span(report.findings).get((entry.mention.start, entry.mention.end), ()):
        yield f"  {finding.severity.word} {finding.rule} {finding.name}: {visible(finding.message)}"
        if finding.aside:
            yield f"    {visible(finding.aside)}"
        yield from (f"    {visible(clue)}" for clue in finding.clues)
        yield from (f"    repair: {visible(repair)}" for repair in finding.suggestions)


def _read(entry: Entry) -> str:
    mention = entry.mention
    if not isinstance(mention, Quantity):
        return f"{mention.kind} {mention.value}" + (f" {mention.mod}" if mention.mod else "")
    low, high = (bound(end) for end in entry.reading) if entry.reading else (None, None)
    ends = "any amount" if low is None and high is None else _ends(low, high)
    return " ".join(filter(None, (mention.kind, ends, mention.unit, f"({mention.hedge})" if mention.hedge else "")))


def _ends(low: float | None, high: float | None) -> str:
    if low is None:
        return f"at most {high:,}"
    if high is None:
        return f"at least {low:,}"
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"


def _check(check: Check) -> Iterator[str]:
    yield f"  {check.rule}: {check.verdict.replace('_', ' ')}: {visible(check.because)}"
    yield from (
        f"    {visible(observed(row))}; {visible(row.source)}, {visible(row.locator)}" for row in check.evidence
    )
