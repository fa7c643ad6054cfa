"""The closing count in words: what holds, what cannot hold, what nobody has checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from factcheck.model import Report

from .action import action

_WORDS = (
    ("refuted", "cannot hold"),
    ("conflicting", "on which sources differ"),
    ("supported", "hold"),
    ("consistent", "not contradicted"),
)


def figures(reports: Sequence[Report]) -> str:
    """ "16 figures and dates: 1 cannot hold · 8 hold · 3 unchecked"; what the page's tail holds is apart."""
    entries = [entry for report in reports for entry in report.ledger]
    own = [entry for entry in entries if entry.role != "furniture"]
    statuses = [entry.status for entry in own]
    parts = [f"{statuses.count(status)} {words}" for status, words in _WORDS if status in statuses]
    unchecked = statuses.count("not_checked") + statuses.count("not_enough_evidence")
    parts += [f"{unchecked} unchecked"] if unchecked else []
    noun = "figure or date" if len(own) == 1 else "figures and dates"
    return f"{len(own) or 'no'} {noun}" + (": " if parts else "") + " · ".join(parts)


def actions(reports: Sequence[Report]) -> str:
    """ "1 to fix, 2 to ask"; then how many were accepted or are known, where any are."""
    wanted = Counter(action(finding) for report in reports for finding in report.findings)
    aside = "".join(f", {wanted[name]} {name.lower()}" for name in ("Accepted", "Known") if wanted[name])
    return f"{wanted['Fix'] or 'nothing'} to fix, {wanted['Ask'] or 'nothing'} to ask{aside}"


def statistics(reports: Sequence[Report]) -> list[str]:
    """A line a rule that found something: how often, how loud, which; the most frequent first."""
    found = Counter((finding.rule, finding.name) for report in reports for finding in report.findings)
    counts = sorted((-count, *rule) for rule, count in found.items())
    return [f"{-count:>5}  {code}  {name}" for count, code, name in counts]


def usual(reasons: Sequence[str]) -> str:
    """The reason that most figures share, to be said once for all; empty where no two share one."""
    reason, times = max(Counter(reasons).items(), key=lambda one: one[1])
    return reason if times > 1 else ""
