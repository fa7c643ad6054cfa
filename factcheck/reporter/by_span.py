"""Findings laid beside the ledger: those raised on each figure, by where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Finding


def by_span(findings: Sequence[Finding]) -> dict[tuple[int, int], list[Finding]]:
    """The findings on each figure, in their order."""
    found: dict[tuple[int, int], list[Finding]] = {}
    for finding in findings:
        found.setdefault((finding.mention.start, finding.mention.end), []).append(finding)
    return found
