"""A baseline: how many findings of each rule each draft had when it was taken; it shrinks by itself, never grows."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from factcheck.model import Finding, Report
from factcheck.refusal import Refusal

from .naming import name_in

Counts = Mapping[str, Mapping[str, int]]
"""Of findings, by draft and by rule."""
VERSION = 1


def read(path: Path) -> Counts:
    """The counts in a file; Refusal where it is not what it should be."""
    try:
        page = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise Refusal(f"{path}: no such baseline; take one with --write-baseline {path}") from None
    except (OSError, ValueError) as error:
        raise Refusal(f"{path}: cannot be read as a baseline ({error}); take one with --write-baseline") from None
    if not isinstance(page, dict) or page.get("version") != VERSION or not _is_counts(page.get("counts")):
        raise Refusal(f"{path}: is no baseline of version {VERSION}; take one with --write-baseline")
    counts: Counts = page["counts"]
    return counts


def written(counts: Counts) -> str:
    """The file: in the order of names, so that two differ only where the counts do."""
    return json.dumps({"version": VERSION, "counts": counts}, indent=1, sort_keys=True) + "\n"


def taken(reports: Sequence[Report], folder: Path) -> Counts:
    """The counts of the findings that nobody has accepted."""
    counts = {_name(report, folder): _counted(report.findings) for report in reports}
    return {name: found for name, found in counts.items() if found}


def held(report: Report, known: Counts, folder: Path) -> Report:
    """The report with each finding marked as known or new: of a rule with more than there were, all are new."""
    room = known.get(_name(report, folder), {})
    count = _counted(report.findings)
    return report._replace(
        findings=tuple(
            one._replace(baseline="unchanged" if count[one.rule] <= room.get(one.rule, 0) else "new")
            if one.waiver is None
            else one
            for one in report.findings
        )
    )


def shrunk(known: Counts, reports: Sequence[Report], folder: Path) -> Counts:
    """The counts lowered to what is still found in the drafts that were checked; those of others stay."""
    now = {_name(report, folder): _counted(report.findings) for report in reports}
    left = {
        name: {rule: min(count, now[name][rule]) if name in now else count for rule, count in found.items()}
        for name, found in known.items()
    }
    kept = {name: {rule: count for rule, count in found.items() if count} for name, found in left.items()}
    return {name: found for name, found in kept.items() if found}


def _counted(findings: Sequence[Finding]) -> Counter[str]:
    return Counter(finding.rule for finding in findings if finding.waiver is None)


def _name(report: Report, folder: Path) -> str:
    return name_in(folder, report.document.source.path)


def _is_counts(page: object) -> bool:
    return isinstance(page, dict) and all(
        isinstance(found, dict) and all(type(count) is int for count in found.values()) for found in page.values()
    )
