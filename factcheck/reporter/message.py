"""A finding in plain words for formats that hold one text: the message and every repair below it."""

from __future__ import annotations

from factcheck.model import Finding


def message(finding: Finding) -> str:
    """The message, why it asks for nothing, and a line for each clue and each repair."""
    clues = (f"  {clue}" for clue in finding.clues)
    repairs = (f"- {suggestion}" for suggestion in finding.suggestions)
    aside = (finding.aside,) if finding.aside else ()
    return "\n".join((finding.message, *aside, *clues, *repairs))
