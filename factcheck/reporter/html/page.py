"""The whole page: head, article with notes, lists and data of each report, under a policy that lets nothing run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Report

from .. import tally
from ..markdown import title
from .escape import escape
from .head import KEYS, head
from .lists import lists
from .marks import article
from .numbered import Sheet, sheet
from .shell import shell


def render(reports: Sequence[Report]) -> str:
    """One page for all reports, each a section of its own."""
    sheets = [sheet(report, place) for place, report in enumerate(reports, 1)]
    body = "".join(_section(one, KEYS if place == 0 else "") for place, one in enumerate(sheets))
    name = title(reports[0].document) if len(reports) == 1 else f"{len(reports)} articles"
    return shell(f"{escape(name)}: {tally.actions(reports)}", f"{_articles(sheets)}<main>\n{body}</main>\n")


def _articles(sheets: Sequence[Sheet]) -> str:
    """With several articles, a list of them on top."""
    if len(sheets) < 2:
        return ""
    rows = "".join(
        f'<li><a href="#{one.name}">{escape(title(one.document))}</a>: {tally.actions([one.report])}</li>'
        for one in sheets
    )
    return f'<nav class="articles" aria-label="Articles"><ol>{rows}</ol></nav>\n'


def _section(one: Sheet, keys: str) -> str:
    rest = f'<div class="rests">\n{"".join(lists(one))}{_foot(one)}</div>\n'
    names = f'class="sheet" id="{one.name}" aria-label="{one.name[1:]}: {escape(title(one.document))}"'
    return f"<section {names}>\n{head(one, keys)}{article(one)}{rest}</section>\n"


def _foot(one: Sheet) -> str:
    rows = "".join(f"<li>{row}</li>" for row in _origins(one))
    return f'<details class="origins"><summary><h2>Read with</h2></summary><ul>{rows}</ul></details>\n'


def _origins(one: Sheet) -> Iterator[str]:
    source = one.document.source
    yield f"Article: {escape(source.path)}, sha256 <code>{escape(source.sha256)}</code>"
    for package in one.report.datasets:
        seal = f"sha256 <code>{escape(package.sha256[:16])}</code>"
        yield f"Data: {escape(package.name)} {escape(package.version)}, {seal}"
    if not one.report.datasets:
        yield "Data: none; the article was held against itself alone"
