"""The note beside a figure: what is printed, what it must be, the arithmetic, the evidence and the repairs."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Finding, Observation, Severity

from ..observed import value
from .escape import escape, link
from .numbered import Numbered, Sheet
from .plot import plot
from .state import STATES

ACTIONS = {Severity.ERROR: "Fix", Severity.WARNING: "Fix", Severity.QUERY: "Ask", Severity.NOTE: "Style"}
SHOWN = 4
"""Rows of evidence that stand open; more than that are folded."""


def note(sheet: Sheet, one: Numbered) -> str:
    """One note, which floats beside the line of its figure."""
    finding = one.finding
    name = sheet.note(one.number)
    title = f'<span class="number">{one.number}</span> {ACTIONS[finding.severity]}: {_title(finding)}'
    head = f'<h3 id="{name}-h">{title}</h3>'
    parts = "".join(_parts(sheet, finding))
    foot = f'<p class="jumps">{"".join(_jumps(sheet, one))}</p>'
    names = f'class="note {finding.severity.word}" id="{name}" aria-labelledby="{name}-h"'
    return f"<aside {names}>{head}{parts}{foot}</aside>"


def _title(finding: Finding) -> str:
    return f"{STATES[finding.verdict].sign} {STATES[finding.verdict].word}"


def _parts(sheet: Sheet, finding: Finding) -> Iterator[str]:
    yield '<dl class="held">'
    yield f"<div><dt>printed</dt><dd>{escape(finding.mention.text)}</dd></div>"
    if finding.instead:
        yield f"<div><dt>expected</dt><dd>{escape(finding.instead)}</dd></div>"
    yield "</dl>"
    yield f'<p class="because">{escape(finding.because or finding.message)}</p>'
    yield from _list("clues", finding.clues)
    yield plot(sheet, finding)
    yield evidence(finding.evidence)
    if finding.suggestions:
        yield '<p class="label">One of these would mend it</p>'
    yield from _list("repairs", finding.suggestions)
    yield from _law(sheet, finding)


def _list(name: str, lines: tuple[str, ...]) -> Iterator[str]:
    if lines:
        yield f'<ul class="{name}">{"".join(f"<li>{escape(line)}</li>" for line in lines)}</ul>'


def _law(sheet: Sheet, finding: Finding) -> Iterator[str]:
    laws = {page.code: page.law for page in sheet.report.rules}
    law = f": {escape(laws[finding.rule])}" if finding.rule in laws else ""
    yield f'<p class="law">{finding.severity.word} {escape(finding.rule)} {escape(finding.name)}{law}</p>'


def _jumps(sheet: Sheet, one: Numbered) -> Iterator[str]:
    here = one.finding.mention
    numbers = [numbered.number for numbered in sheet.findings]
    if one.number > 1:
        yield f'<a href="#{sheet.note(one.number - 1)}">← {one.number - 1}</a> '
    yield f'<a href="#{sheet.mark(here.start, here.end)}">in the text, {sheet.where(here.start)}</a> '
    if one.number < len(numbers):
        yield f'<a href="#{sheet.note(one.number + 1)}">{one.number + 1} →</a>'


def evidence(rows: tuple[Observation, ...]) -> str:
    """Who says what, for when, since when it was known, and where it stands; a long list is folded."""
    told = [f"<li>{_row(row)}</li>" for row in dict.fromkeys(rows)]
    shown = f'<ul class="evidence">{"".join(told)}</ul>' if told else ""
    if len(told) <= SHOWN:
        return shown
    return f"<details><summary>{len(told)} pieces of evidence</summary>{shown}</details>"


def _row(row: Observation) -> str:
    what = f"{escape(row.series)}, {escape(row.period)}: <b>{escape(value(row))}</b>"
    source = escape(row.source)
    address = link(row.path) or link(row.locator)
    if address:
        source = f'<a href="{address}" rel="noopener noreferrer">{source}</a>'
    elif row.path:
        source = f"{source} ({escape(row.path)})"
    by = escape(row.estimator) if row.estimator and row.estimator != row.source else ""
    locator = "" if address == link(row.locator) and not row.path else escape(row.locator)
    vintage = f"published {escape(row.vintage)}" if row.vintage else ""
    pedigree = ", ".join(part for part in (by, source, vintage, locator) if part)
    return f'{what} <span class="pedigree">{pedigree}</span>'
