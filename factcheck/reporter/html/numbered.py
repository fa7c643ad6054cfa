"""A report's findings as the page numbers them, and the names by which its parts find one another."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Document, Entry, Finding, Report
from factcheck.model.tuples import NamedTuple

from ..action import by_action
from ..position import Lines
from .escape import escape


class Numbered(NamedTuple):
    """A finding and its number on the page: by action, the loudest first, then in the order of the text."""

    number: int
    finding: Finding


class Sheet(NamedTuple):
    """One report on the page. `name` keeps its anchors apart from those of the page's other reports."""

    report: Report
    name: str
    lines: Lines
    findings: Sequence[Numbered]

    @property
    def document(self) -> Document:
        return self.report.document

    @property
    def own(self) -> list[Entry]:
        """The entries of the article itself, without those on the page's tail."""
        return [entry for entry in self.report.ledger if entry.role != "furniture"]

    def where(self, start: int) -> str:
        return escape(self.lines.where(start))

    def mark(self, start: int, end: int) -> str:
        """The anchor of a figure in the article."""
        return f"{self.name}-m{start}-{end}"

    def row(self, start: int, end: int) -> str:
        """The anchor of a figure's row in the lists."""
        return f"{self.name}-r{start}-{end}"

    def note(self, number: int) -> str:
        """The anchor of a finding's note."""
        return f"{self.name}-n{number}"


def sheet(report: Report, place: int) -> Sheet:
    """The report as the page's sheet of that place, from 1."""
    numbered = [Numbered(number, finding) for number, finding in enumerate(by_action(report.findings), 1)]
    return Sheet(report, f"a{place}", Lines(report.document.text, report.document.places), numbered)
