"""The baseline of a run: read, held against what was found, lowered where less is found now, or taken anew."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from factcheck.model import Report
from factcheck.refusal import Refusal
from factcheck.silencing.baseline import Counts, held, read, shrunk, taken, written

from .written import write


def take(path: Path, reports: Sequence[Report]) -> list[Report]:
    """Write a baseline of what was found; all of that is known from now on."""
    counts = taken(reports, path.parent)
    write(path, written(counts).encode())
    return _held(reports, counts, path)


def hold(path: Path, reports: Sequence[Report]) -> tuple[list[Report], list[str]]:
    """The reports with their findings marked as known or new, and what must be said of the file."""
    counts = read(path)
    return _held(reports, counts, path), _lower(path, counts, reports)


def _held(reports: Sequence[Report], counts: Counts, path: Path) -> list[Report]:
    return [held(report, counts, path.parent) for report in reports]


def _lower(path: Path, counts: Counts, reports: Sequence[Report]) -> list[str]:
    """Where the folder may not be written to, as on a server, the file stays as it is, and that is said."""
    lower = shrunk(counts, reports, path.parent)
    if lower == counts:
        return []
    try:
        write(path, written(lower).encode())
    except Refusal as refusal:
        return [f"{refusal}; less is found than it allows for"]
    return [f"{path}: lowered to what is still found; commit it"]
