"""One finding in at most eight lines: where, the sentence, what must be, the arithmetic, the evidence, the repairs."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Document, Finding

from .excerpt import SIDE, excerpt
from .markdown_text import bold, plain
from .observed import observed
from .position import Lines

LINES = 8
"""Blank lines apart; the rest of the evidence stands in the table below."""


def finding(document: Document, lines: Lines, one: Finding, number: int) -> Iterator[str]:
    """The lines of a finding, headed by its number."""
    line, column = lines.at(one.mention.start)
    yield f"### {number} · {_headed(one)} ({_manner(document, one)}, {line}:{column})"
    yield from ("", f"> {quoted(document, one)}", "")
    said = [f"- {plain(fact)}" for fact in (one.clues or tuple(observed(row) for row in one.evidence))]
    repairs = _repairs(one)
    room = LINES - 3 - len(repairs)
    yield plain(one.because)
    yield from said[:room] if len(said) <= room else (*said[: room - 1], f"- and {len(said) - room + 1} more below")
    yield from repairs


def quoted(document: Document, one: Finding, side: int = SIDE) -> str:
    """The sentence with its figures in bold, and those of other sentences behind it."""
    spans = [(one.mention.start, one.mention.end), *one.related]
    parts = [_piece(piece.text, piece.is_figure) for piece in excerpt(document, spans, side)]
    return "".join(parts).strip()


def _piece(text: str, is_figure: bool) -> str:
    """Blanks at either end stay outside the marks of bold type."""
    bare = text.strip()
    if not bare:
        return " " if text else ""
    shown = bold(bare) if is_figure else plain(bare)
    return (" " if text[0].isspace() else "") + shown + (" " if text[-1].isspace() else "")


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
