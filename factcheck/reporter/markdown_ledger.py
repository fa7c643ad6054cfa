"""The other half of the report: every figure that nobody has checked, that holds, or that was left out."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Check, Document, Entry, Report

from .excerpt import excerpt
from .markdown_text import bold, passage, plain
from .position import Lines
from .tally import usual

_NEARBY = 36
"""Code points of context to either side of a figure in a table."""


def unchecked(report: Report, lines: Lines) -> Iterator[str]:
    """What a person must look at, with a box to tick; the reason that most rows share is said once."""
    rows = [entry for entry in _own(report) if entry.status in ("not_checked", "not_enough_evidence")]
    if not rows:
        return
    reasons = [_reason(entry) for entry in rows]
    shared = usual(reasons)
    yield from ("", "## Nobody has checked", "")
    if shared:
        yield from (f"Where no reason is given: {plain(shared)}.", "")
    yield from ("| ☐ | where | printed | why |", "|---|---|---|---|")
    for entry, reason in zip(rows, reasons, strict=True):
        why = "" if reason == shared else plain(reason)
        yield f"| ☐ | {_where(lines, entry)} | {_nearby(report.document, entry)} | {why} |"


def _reason(entry: Entry) -> str:
    return entry.reason or next((check.because for check in entry.checks), "")


def holds(report: Report, lines: Lines) -> Iterator[str]:
    """What holds and by what, then what nothing contradicts; figures that one reckoning joins share a line."""
    for heading, status in (("Holds", "supported"), ("Not contradicted", "consistent")):
        joined: dict[str, list[str]] = {}
        for entry in _own(report):
            if entry.status == status:
                grounds = "; ".join(_grounds(entry, status))
                joined.setdefault(grounds, []).append(f"{_where(lines, entry)} {bold(entry.mention.text)}")
        if joined:
            yield from ("", f"## {heading}", "")
        yield from (f"- {', '.join(figures)}: {grounds}" for grounds, figures in joined.items())


def left_out(report: Report, lines: Lines) -> Iterator[str]:
    """The figures that stand on the page but not in the article."""
    rows = [entry for entry in report.ledger if entry.role == "furniture"]
    if rows:
        yield "- Left out, no part of the article: " + ", ".join(
            f"{_where(lines, entry)} “{plain(entry.mention.text)}”" for entry in rows
        )


def _own(report: Report) -> list[Entry]:
    return [entry for entry in report.ledger if entry.role != "furniture"]


def _where(lines: Lines, entry: Entry) -> str:
    return plain(lines.where(entry.mention.start))


def _nearby(document: Document, entry: Entry) -> str:
    return passage(excerpt(document, [(entry.mention.start, entry.mention.end)], _NEARBY))


def _grounds(entry: Entry, status: str) -> Iterator[str]:
    """Why it holds, each ground once."""
    yield from dict.fromkeys(_ground(check) for check in entry.checks if check.verdict == status)


def _ground(check: Check) -> str:
    sources = ", ".join(dict.fromkeys(row.source for row in check.evidence))
    return plain(check.because) + (f" ({plain(sources)})" if sources else "")
