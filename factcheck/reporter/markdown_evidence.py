"""All evidence behind the findings, in one table: who says it, for when, when it was published, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Finding, Observation

from .markdown_text import plain
from .observed import period, value


def evidence(numbered: Sequence[tuple[int, Finding]]) -> Iterator[str]:
    """A row for each observation that a finding rests on, by the finding's number."""
    rows = [(number, row) for number, finding in numbered for row in dict.fromkeys(finding.evidence)]
    if rows:
        yield from ("", "## Evidence", "", "| for | what | by | period | value | published | source |")
        yield "|---|---|---|---|---|---|---|"
    for number, row in rows:
        yield f"| {number} | {' | '.join(plain(cell) or '–' for cell in _cells(row))} |"


def _cells(row: Observation) -> tuple[str, ...]:
    source = f"{row.source}, {row.locator}" if row.locator else row.source
    return row.series, row.estimator, period(row), value(row), row.vintage, source
