"""What a finding asks of the editor: to fix, to ask, or nothing, because it was accepted or is known."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.model import Finding, Severity
from factcheck.model.annotations import Literal

Action = Literal["Fix", "Ask", "Style", "Accepted", "Known"]
ACTIONS: tuple[Action, ...] = ("Fix", "Ask", "Style", "Accepted", "Known")
"""In the order in which a report shows them."""
_OPEN: dict[Severity, Action] = {
    Severity.ERROR: "Fix",
    Severity.WARNING: "Fix",
    Severity.QUERY: "Ask",
    Severity.NOTE: "Style",
}


def action(finding: Finding) -> Action:
    """The heading under which a report shows it."""
    if finding.is_due:
        return _OPEN[finding.severity]
    return "Accepted" if finding.waiver else "Known"


def by_action(findings: Iterable[Finding]) -> list[Finding]:
    """As a report shows them: by action, the loudest first within each, then in the order of the text."""
    return sorted(findings, key=lambda one: (ACTIONS.index(action(one)), -one.severity))
