"""A report as rows: one for the article, one for each claim of its ledger and one for each finding."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factcheck.model import Finding, Report
from factcheck.model.tuples import NamedTuple
from factcheck.reporter.excerpt import excerpt
from factcheck.reporter.json_record import Record, record

from .article import Article


class Rows(NamedTuple):
    """What an archive keeps of one article."""

    article: Record
    claims: tuple[Record, ...] = ()
    findings: tuple[Record, ...] = ()
    sentences: tuple[str, ...] = ()
    """Round each finding, for the summary alone."""


def rows(article: Article, report: Report) -> Rows:
    """The rows of a report; places count in the cell, title or text, where the figure is written."""
    whole = record(report)
    head = report.document.text.count("\n", 0, article.cut)
    cut = (article.cut, head)
    claims = tuple({"article": article.id, **_placed(entry, cut)} for entry in whole["ledger"])
    findings = tuple({"article": article.id, **_placed(_related(found, cut), cut)} for found in whole["findings"])
    told = {"status": "checked", "error": None, "notes": list(article.notes)}
    told |= {"sha256": whole["sha256"], "as_of": whole["as_of"], "summary": whole["summary"]}
    sentences = tuple(_sentence(report, finding) for finding in report.findings)
    return Rows({**_named(article), **told}, claims, findings, sentences)


def _sentence(report: Report, finding: Finding) -> str:
    """What stands round a figure, the figure in brackets."""
    pieces = excerpt(report.document, [(finding.mention.start, finding.mention.end)])
    return "".join(f"[{piece.text}]" if piece.is_figure else piece.text for piece in pieces)


def fault_rows(name: str, why: str) -> Rows:
    """The row of an article that could not be checked."""
    told: Record = {"id": name, "date": None, "title": None, "status": "not_checked", "error": why, "notes": []}
    return Rows(told | {"sha256": None, "as_of": None, "summary": None})


def _named(article: Article) -> Record:
    day = article.day.isoformat() if article.day else None
    return {"id": article.id, "date": day, "title": article.title or None}


def _related(finding: Mapping[str, Any], cut: tuple[int, int]) -> Record:
    return {**finding, "related": [_placed(place, cut) for place in finding["related"]]}


def _placed(row: Mapping[str, Any], cut: tuple[int, int]) -> Record:
    """
    >>> _placed({"start": 9, "end": 11, "line": 3}, (7, 2)), _placed({"start": 1, "end": 2}, (7, 2))
    ({'field': 'text', 'start': 2, 'end': 4, 'line': 1}, {'field': 'title', 'start': 1, 'end': 2})
    """
    length, lines = cut
    if row["start"] < length:
        return {"field": "title", **row}
    moved = {"field": "text", **row, "start": row["start"] - length, "end": row["end"] - length}
    return moved | ({"line": row["line"] - lines} if "line" in row else {})
