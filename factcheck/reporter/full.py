"""Findings as a good compiler shows them: the line with the figure underlined, the arithmetic below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from unicodedata import combining, east_asian_width

from factcheck.model import Finding, Report

from .colour import paint, word
from .observed import observed
from .position import Lines
from .visible import visible

_SIDE = 60
"""Code points of the line shown to either side of a figure."""
_FACTS = 6
"""Clues or rows of evidence shown at most."""


def render(reports: Sequence[Report], colour: bool = False) -> str:
    """Every finding in the order of the text, a blank line behind each; what a baseline knows is left out."""
    return "".join(f"{line}\n" for report in reports for line in _lines(report, colour))


def _lines(report: Report, colour: bool) -> Iterator[str]:
    lines = Lines(report.document.text, report.document.places)
    for finding in report.findings:
        if finding.baseline == "unchanged":
            continue
        line, column = lines.at(finding.mention.start)
        place = visible(lines.beside(finding.mention.start))
        written = f"{visible(report.document.source.path)}:{line}:{column}"
        yield f"{written}: {word(finding, colour)} {finding.rule} {finding.name}{place}"
        yield from _underlined(finding, lines, colour)
        yield from _facts(finding)
        yield ""


def _underlined(finding: Finding, lines: Lines, colour: bool) -> Iterator[str]:
    line, column = lines.at(finding.mention.start)
    text = lines.line(line)
    start, end = column - 1, min(len(text), column - 1 + finding.mention.end - finding.mention.start)
    left, right = max(0, start - _SIDE), min(len(text), end + _SIDE)
    before = ("…" if left else "") + visible(text[left:start])
    figure = visible(text[start:end])
    margin = " " * len(str(line))
    yield f"{margin} |"
    yield f"{line} | {before}{figure}{visible(text[end:right])}{'…' if right < len(text) else ''}"
    marks = paint("^" * max(1, _width(figure)), finding.severity, colour)
    expected = f" expected {visible(finding.instead)}" if finding.instead else ""
    yield f"{margin} | {' ' * _width(before)}{marks}{expected}"


def _facts(finding: Finding) -> Iterator[str]:
    """What a finding rests on, a line each."""
    if finding.aside:
        yield f"  = {visible(finding.aside)}"
    yield f"  = {visible(finding.because)}"
    rows = list(dict.fromkeys(finding.evidence))
    said = [clue for clue in finding.clues if clue != finding.because] or [
        f"{observed(row)}; {row.source}" for row in rows
    ]
    yield from (f"  = {visible(one)}" for one in said[:_FACTS])
    if len(said) > _FACTS:
        yield f"  = and {len(said) - _FACTS} more; see the report"
    yield from (f"  repair: {visible(repair)}" for repair in finding.suggestions)


def _width(text: str) -> int:
    """Columns of a terminal."""
    return sum(0 if combining(letter) else 2 if east_asian_width(letter) in "WF" else 1 for letter in text)
