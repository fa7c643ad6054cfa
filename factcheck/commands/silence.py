"""A report with what the accept file and the draft's comments accept marked as such, where there are any."""

from __future__ import annotations

import os

from factcheck.checker.catalogue import cards
from factcheck.model import Report
from factcheck.model.annotations import TYPE_CHECKING
from factcheck.paths import above, folder_of, joined

from .checking import Desk

if TYPE_CHECKING:
    from pathlib import Path


def silenced(report: Report, desk: Desk) -> tuple[Report, tuple[str, ...]]:
    """The report, and what must be said of acceptances that have no effect; the report's notes say it too."""
    remarks: tuple[str, ...] = ()
    path = accept_file(report.document.source.path, desk.settings.accept)
    if path:
        report, remarks = _accepted(report, desk, path)
    if desk.settings.comments:
        from factcheck.silencing.comments import heed

        report, more = heed(report, _page(report.document.source.path))
        remarks += more
    return _noted(report, remarks), remarks


def _page(path: str) -> str:
    """The source of an HTML draft, whose text has no comments."""
    if not path.lower().endswith((".html", ".htm", ".xhtml")) or not os.path.isfile(path):
        return ""
    from pathlib import Path

    from factcheck.reader.decode import decode

    return decode(Path(path).read_bytes(), path)[0]


def accept_file(article: str, name: str) -> Path | None:
    """The accept file beside the article or the nearest above it."""
    if not name:
        return None
    spots = (joined(folder, name) for folder in above(folder_of(article)))
    spot = next(filter(os.path.isfile, spots), None)
    if spot is None:
        return None
    from pathlib import Path

    return Path(spot)


def _accepted(report: Report, desk: Desk, path: Path) -> tuple[Report, tuple[str, ...]]:
    """By what was accepted in this article, or in one that is gone: it may have been renamed."""
    from factcheck.silencing.accept_file import read
    from factcheck.silencing.acceptance import waive
    from factcheck.silencing.naming import name_in

    name = name_in(path.parent, report.document.source.path)
    rules = frozenset(word for card in cards() if desk.rules.admits(card) for word in (card.code, card.name))
    mine = [one for one in read(path) if one.article == name or not (path.parent / one.article).exists()]
    return waive(report, mine, name, rules)


def _noted(report: Report, remarks: tuple[str, ...]) -> Report:
    if not remarks:
        return report
    source = report.document.source
    noted = source._replace(notes=(*source.notes, *remarks))
    return report._replace(document=report.document._replace(source=noted))
