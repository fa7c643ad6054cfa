"""A finding in plain words for formats that hold one text: the message and every repair below it."""

from __future__ import annotations

from factcheck.model import Finding


def message(finding: Finding, beside: str = "") -> str:
    """The message with what stands beside it, why it asks for nothing, and a line for each clue and each repair."""
    clues = (f"  {clue}" for clue in finding.clues)
    repairs = (f"- {suggestion}" for suggestion in finding.suggestions)
    aside = (finding.aside,) if finding.aside else ()
    return "\n".join((f"{finding.message}{beside}", *aside, *clues, *repairs))
