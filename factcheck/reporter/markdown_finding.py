"""One finding in at most eight lines: where, the sentence, what must be, the arithmetic, the evidence, the repairs."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Document, Finding, Report

from .excerpt import at, excerpt, window
from .markdown_text import passage, plain
from .observed import observed
from .position import Lines

LINES = 8
"""Blank lines apart; the rest of the evidence stands in the table below."""
FURTHER, NEARBY = 2, 60
"""How many further sentences are quoted, and how much to either side of the figure in them."""


def finding(report: Report, lines: Lines, one: Finding, number: int) -> Iterator[str]:
    """The lines of a finding, headed by its number."""
    where = plain(lines.where(one.mention.start))
    yield f"### {number} · {_headed(one)} ({_manner(report.document, one)}, {where})"
    yield from ("", f"> {quoted(report, one)}", "")
    facts = one.clues or tuple(dict.fromkeys(observed(row) for row in one.evidence))
    said = [f"- {plain(fact)}" for fact in facts if fact != one.because]
    repairs = [f"- Repair: {' · '.join(plain(repair) for repair in one.suggestions)}"] if one.suggestions else []
    aside = [f"- {plain(one.aside[:1].upper() + one.aside[1:])}"] if one.aside else []
    room = LINES - 3 - len(repairs) - len(aside)
    yield plain(one.because)
    yield from aside
    yield from said[:room] if len(said) <= room else (*said[: room - 1], f"- and {len(said) - room + 1} more below")
    yield from repairs


def quoted(report: Report, one: Finding) -> str:
    """The sentence with its figures in bold, then those that hold the other figures of the claim."""
    own = (one.mention.start, one.mention.end)
    figures = {(entry.mention.start, entry.mention.end) for entry in report.ledger}
    shown = passage(excerpt(report.document, [own, *one.related]))
    covered = [window(report.document, *own)]
    for span in sorted(figures.intersection(one.related)):
        if len(covered) <= FURTHER and not any(low <= at(report.document, span[0]) < high for low, high in covered):
            covered.append(window(report.document, *span, NEARBY))
            further = passage(excerpt(report.document, [span, *one.related], NEARBY))
            shown = f"{shown.removesuffix(' …')} … {further.removeprefix('… ')}"
    return shown


def _headed(one: Finding) -> str:
    expected = f": expected {plain(one.instead)}" if one.instead else ""
    return f"“{plain(one.mention.text)}”{expected}"


def _manner(document: Document, one: Finding) -> str:
    manner = [one.severity.word, one.rule]
    if one.verdict == "conflicting":
        manner.append("sources differ")
    if document.role_at(one.mention.start) == "quotation":
        manner.append("in quotation marks")
    return ", ".join(manner)
