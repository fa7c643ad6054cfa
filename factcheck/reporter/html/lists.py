"""The other half of the page: what nobody has checked, what holds and by what, and what was left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Check, Entry

from ..excerpt import excerpt
from ..tally import usual
from .escape import escape
from .numbered import Sheet
from .state import STATES, sign

NEARBY = 40
"""Code points of context to either side of a figure."""
UNCHECKED = ("not_enough_evidence", "not_checked")


def unchecked(sheet: Sheet) -> list[Entry]:
    """The article's figures that nobody has checked."""
    return [entry for entry in sheet.own if entry.status in UNCHECKED]


def lists(sheet: Sheet) -> Iterator[str]:
    """A folded list each; only what nobody has checked stands open, as a list to be ticked off by hand."""
    own, told = sheet.own, {one.finding.mention[:2] for one in sheet.findings}
    bound = [entry for entry in own if entry.status in ("refuted", "conflicting") and _span(entry) not in told]
    tail = [entry for entry in sheet.report.ledger if entry.role == "furniture"]
    yield _list(sheet, "Nobody has checked", unchecked(sheet), "unchecked")
    yield _list(sheet, "Holds", [entry for entry in own if entry.status == "supported"], "holds")
    yield _list(sheet, "Not contradicted", [entry for entry in own if entry.status == "consistent"], "holds")
    yield _list(sheet, "Part of a finding", bound, "holds")
    yield _list(sheet, "Left out: on the page, not in the article", tail, "holds")


def _span(entry: Entry) -> tuple[int, int]:
    return entry.mention.start, entry.mention.end


def _list(sheet: Sheet, heading: str, entries: Sequence[Entry], name: str) -> str:
    if not entries:
        return ""
    is_open = " open" if name == "unchecked" and len(entries) <= 12 else ""
    reasons = ["; ".join(dict.fromkeys(_why(entry))) for entry in entries]
    shared = usual(reasons) if name == "unchecked" else ""
    rows = "".join(
        _row(sheet, entry, name, "" if why == shared else why) for entry, why in zip(entries, reasons, strict=True)
    )
    once = f'<p class="read">Where no reason is given: {shared}.</p>' if shared else ""
    summary = f"<summary><h2>{heading} <span>({len(entries)})</span></h2></summary>"
    anchor = f' id="{sheet.name}-unchecked"' if name == "unchecked" else ""
    return f'<details class="{name}"{is_open}>{summary}{once}<ul class="ledger"{anchor}>{rows}</ul></details>\n'


def _row(sheet: Sheet, entry: Entry, name: str, why: str) -> str:
    start, end = _span(entry)
    where = f'<a href="#{sheet.mark(start, end)}">{sheet.where(start)}</a>'
    box = '<span class="box" aria-hidden="true">☐</span> ' if name == "unchecked" else ""
    told = f' <span class="why">{why}</span>' if why else ""
    return f'<li id="{sheet.row(start, end)}">{box}{sign(entry.status)} {where} {_nearby(sheet, entry)}{told}</li>'


def _nearby(sheet: Sheet, entry: Entry) -> str:
    pieces = excerpt(sheet.document, [_span(entry)], NEARBY)
    return "".join(f"<b>{escape(one.text)}</b>" if one.is_figure else escape(one.text) for one in pieces)


def _why(entry: Entry) -> Iterator[str]:
    if not entry.checks:
        yield escape(entry.reason or STATES[entry.status].meaning)
    yield from (_ground(check) for check in entry.checks if check.verdict == entry.status)


def _ground(check: Check) -> str:
    sources = ", ".join(dict.fromkeys(row.source for row in check.evidence))
    return escape(f"{check.because} ({sources})" if sources else check.because)
