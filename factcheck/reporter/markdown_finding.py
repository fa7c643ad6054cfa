"""One finding in at most eight lines: where, the sentence, what must be, the arithmetic, the evidence, the repairs."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Document, Finding

from .excerpt import excerpt, window
from .markdown_text import passage, plain
from .observed import observed
from .position import Lines

LINES = 8
"""Blank lines apart; the rest of the evidence stands in the table below."""
FURTHER, NEARBY = 2, 60
"""How many further sentences are quoted, and how much to either side of the figure in them."""


def finding(document: Document, lines: Lines, one: Finding, number: int) -> Iterator[str]:
    """The lines of a finding, headed by its number."""
    line, column = lines.at(one.mention.start)
    yield f"### {number} · {_headed(one)} ({_manner(document, one)}, {line}:{column})"
    yield from ("", f"> {quoted(document, one)}", "")
    facts = one.clues or tuple(dict.fromkeys(observed(row) for row in one.evidence))
    said = [f"- {plain(fact)}" for fact in facts]
    repairs = _repairs(one)
    room = LINES - 3 - len(repairs)
    yield plain(one.because)
    yield from said[:room] if len(said) <= room else (*said[: room - 1], f"- and {len(said) - room + 1} more below")
    yield from repairs


def quoted(document: Document, one: Finding) -> str:
    """The sentence with its figures in bold, then those that hold the other figures of the claim."""
    spans = [(one.mention.start, one.mention.end), *sorted(one.related)]
    shown = [passage(excerpt(document, spans))]
    covered = [window(document, *spans[0])]
    for span in spans[1:]:
        if len(covered) <= FURTHER and not any(low <= span[0] < high for low, high in covered):
            covered.append(window(document, *span, NEARBY))
            shown.append(passage(excerpt(document, [span, *spans], NEARBY)))
    return " … ".join(part.strip("… ") for part in shown) if len(shown) > 1 else shown[0]


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


def _repairs(one: Finding) -> list[str]:
    return [f"- Repair: {' · '.join(f'“{plain(repair)}”' for repair in one.suggestions)}"] if one.suggestions else []
