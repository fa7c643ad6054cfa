"""The report for an editor on deadline: what to fix, what to ask, what nobody has checked, what holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import AsOf, Document, Report
from factcheck.model.days import date

from . import tally
from .action import ACTIONS, action, by_action
from .markdown_evidence import evidence
from .markdown_finding import finding
from .markdown_ledger import holds, left_out, unchecked
from .markdown_text import plain
from .position import Lines

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def render(reports: Sequence[Report]) -> str:
    """One page a report, parted by rules."""
    return "\n---\n\n".join("\n".join(_page(report)) + "\n" for report in reports)


def _page(report: Report) -> Iterator[str]:
    lines = Lines(report.document.text, report.document.places)
    numbered = list(enumerate(by_action(report.findings), 1))
    yield f"# {plain(title(report.document))} — {tally.actions([report])}"
    yield ""
    yield f"{tally.figures([report])}.  "
    yield from _read_as_of(report.document)
    for heading in ACTIONS:
        chosen = [(number, one) for number, one in numbered if action(one) == heading]
        if chosen:
            yield from ("", f"## {heading}")
        for number, one in chosen:
            yield from ("", *finding(report, lines, one, number))
    yield from unchecked(report, lines)
    yield from holds(report, lines)
    yield from evidence(numbered)
    yield from ("", "## Read with", "", *_foot(report, lines))


def title(document: Document) -> str:
    """The headline, else the file's name."""
    spans = (document.text[part.start : part.end] for part in document.segments if part.role == "headline")
    return " ".join(next(spans, document.source.path.replace("\\", "/").rpartition("/")[2]).split())


def _read_as_of(document: Document) -> Iterator[str]:
    as_of = document.as_of
    if as_of is None:
        yield "No date is known for this article, so no relative time could be reckoned: give one with `--as-of`."
        return
    yield f"Read as of **{day(as_of.date)}** ({plain(as_of.basis)}).{_others(as_of)}"


def _others(as_of: AsOf) -> str:
    others = [f"{day(when)} ({plain(basis)})" for basis, when in as_of.candidates if when != as_of.date]
    return f" The page also states {', '.join(others)}." if others else ""


def day(when: date) -> str:
    """ "Fri 23 Aug 2019" """
    return f"{_DAYS[when.weekday()]} {when.day} {_MONTHS[when.month - 1]} {when.year}"


def _foot(report: Report, lines: Lines) -> Iterator[str]:
    source = report.document.source
    yield f"- Article: {plain(source.path)}, sha256 `{source.sha256}`"
    yield from (f"- Note: {plain(note)}" for note in source.notes)
    yield from left_out(report, lines)
    sets = (f"{plain(d.name)} {plain(d.version)} (`{d.sha256[:12]}`)" for d in report.datasets)
    yield f"- Data: {', '.join(sets) or 'none; the article was held against itself alone'}"
