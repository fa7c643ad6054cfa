"""Colours of a terminal, by severity; plain where none are wanted."""

from __future__ import annotations

from factcheck.model import Finding, Severity

_CODES = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.QUERY: "1;36", Severity.NOTE: "2"}


def word(finding: Finding, colour: bool) -> str:
    """ "error", or "accepted" where someone has said that it may stand."""
    if finding.is_due:
        return paint(finding.severity.word, finding.severity, colour)
    return paint("accepted" if finding.waiver else "known", Severity.NOTE, colour)


def paint(text: str, severity: Severity, colour: bool) -> str:
    """The text in the severity's colour."""
    return f"\x1b[{_CODES[severity]}m{text}\x1b[0m" if colour else text
