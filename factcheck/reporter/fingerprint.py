"""A name for a finding that survives edits elsewhere: its rule, its figure and the words around it."""

from __future__ import annotations

import hashlib
from collections import Counter

from factcheck.model import Finding, Report

CONTEXT = 32
"""Code points of context to either side, white space collapsed."""


def fingerprints(report: Report) -> list[str]:
    """One for each finding, in order; a repeated one has its turn after a colon.

    Neither the path nor the place is in it, so that a draft may be renamed and lines added above.
    """
    seen: Counter[str] = Counter()
    return [_numbered(_digest(report.document.text, finding), seen) for finding in report.findings]


def _numbered(digest: str, seen: Counter[str]) -> str:
    seen[digest] += 1
    return f"{digest}:{seen[digest]}"


def _digest(text: str, finding: Finding) -> str:
    start, end = finding.mention.start, finding.mention.end
    quoted = (text[max(0, start - 2 * CONTEXT) : start], text[start:end], text[end : end + 2 * CONTEXT])
    before, figure, after = (" ".join(part.split()) for part in quoted)
    key = "\0".join((finding.rule, before[-CONTEXT:], figure, after[:CONTEXT]))
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:32]
