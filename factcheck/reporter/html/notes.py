"""The note beside a figure: what is printed, what it must be, the arithmetic, the evidence and the repairs."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Finding

from ..action import action
from .escape import escape
from .evidence import evidence
from .numbered import Numbered, Sheet
from .plot import plot
from .state import STATES


def note(sheet: Sheet, one: Numbered) -> str:
    """One note, which on a wide page floats beside its sentence."""
    finding = one.finding
    name = sheet.note(one.number)
    title = f"{_number(sheet, one)} {action(finding)}: {_title(finding)}"
    head = f'<p class="jumps">{"".join(_jumps(sheet, one))}</p><h3 id="{name}-h">{title}</h3>'
    parts = "".join(_parts(sheet, finding))
    manner = finding.severity.word if finding.is_due else "note"
    names = f'role="note" class="note {manner}" id="{name}" aria-labelledby="{name}-h"'
    return f"<aside {names}>{head}{parts}</aside>"


def _number(sheet: Sheet, one: Numbered) -> str:
    """The number, which leads back to the figure."""
    here = one.finding.mention
    return f'<a class="pair own" href="#{sheet.mark(here.start, here.end)}">{one.number}</a>'


def _title(finding: Finding) -> str:
    return f"{STATES[finding.verdict].sign} {STATES[finding.verdict].word}"


def _parts(sheet: Sheet, finding: Finding) -> Iterator[str]:
    yield '<dl class="held">'
    yield f"<div><dt>printed</dt><dd>{escape(finding.mention.text)}</dd></div>"
    if finding.instead:
        yield f"<div><dt>expected</dt><dd>{escape(finding.instead)}</dd></div>"
    yield "</dl>"
    if finding.aside:
        yield f'<p class="aside">{escape(finding.aside)}</p>'
    yield f'<p class="because">{escape(finding.because or finding.message)}</p>'
    yield from _list("clues", tuple(clue for clue in finding.clues if clue != finding.because))
    yield plot(finding)
    yield evidence(finding.evidence)
    if finding.suggestions:
        which = "This" if len(finding.suggestions) == 1 else "One of these"
        yield f'<p class="label">{which} would mend it</p>'
    yield from _list("repairs", finding.suggestions)
    rule = f"{finding.severity.word} {escape(finding.rule)} {escape(finding.name)}"
    yield f'<p class="law">{rule}{_law(sheet, finding)}</p>'


def _list(name: str, lines: tuple[str, ...]) -> Iterator[str]:
    if lines:
        yield f'<ul class="{name}">{"".join(f"<li>{escape(line)}</li>" for line in lines)}</ul>'


def _law(sheet: Sheet, finding: Finding) -> str:
    """The rule's law, told once: at the first finding under it."""
    first = next(one.finding for one in sheet.findings if one.finding.rule == finding.rule)
    law = next((page.law for page in sheet.report.rules if page.code == finding.rule), "")
    return f": {escape(law)}" if law and first is finding else ""


def _jumps(sheet: Sheet, one: Numbered) -> Iterator[str]:
    """To the notes before and behind, by number."""
    if one.number > 1:
        yield f'<a href="#{sheet.note(one.number - 1)}">← {one.number - 1}</a> '
    if one.number < len(sheet.findings):
        yield f'<a href="#{sheet.note(one.number + 1)}">{one.number + 1} →</a>'
