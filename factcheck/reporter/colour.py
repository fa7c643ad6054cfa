"""Colours of a terminal, by severity; plain where none are wanted."""

from __future__ import annotations

from factcheck.model import Severity

_CODES = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.QUERY: "1;36", Severity.NOTE: "2"}


def paint(text: str, severity: Severity, colour: bool) -> str:
    """The text in the severity's colour."""
    return f"\x1b[{_CODES[severity]}m{text}\x1b[0m" if colour else text
