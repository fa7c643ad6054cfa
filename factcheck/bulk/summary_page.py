"""The summary of a run as a page that stands by itself, with plots; under the same policy as an article's report."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from factcheck.reporter.html.escape import escape
from factcheck.reporter.html.shell import shell

from .plots import bars, columns, key
from .sections import Cells, Section, head, sections
from .tally import MOST, Tally

PLOTS: Mapping[str, Callable[[Sequence[Cells]], str]] = {"rules": bars, "years": columns}
TO_TICK = {"review": ("right", "false alarm")}
"""Boxes at the end of each row, to be ticked by hand."""


def summary_page(tally: Tally, name: str) -> str:
    """The page."""
    found = sections(tally)
    told = "".join(f"<p>{escape(sentence)}</p>\n" for sentence in head(tally))
    links = "".join(f'<li><a href="#{one.name}">{escape(one.title)}</a></li>' for one in found)
    contents = f'<nav aria-label="Contents"><ol>{links}</ol></nav>\n' if links else ""
    top = f"<header>\n<h1>{escape(name)}</h1>\n{told}{contents}</header>\n"
    body = f"<main>\n{top}{''.join(map(_section, found))}</main>\n"
    return shell(f"{escape(name)}: summary", body, Path(__file__).with_name("summary.css"))


def _section(section: Section) -> str:
    plot = PLOTS[section.name](section.rows) if section.name in PLOTS else ""
    more = f"<p>The first {len(section.rows)} of {section.whole:,}; articles.jsonl has them all.</p>\n"
    rest = more if section.whole > len(section.rows) >= MOST else ""
    title = f'<section id="{section.name}">\n'
    title += f'<h2 id="{section.name}-title">{escape(section.title)}</h2>\n'
    return f"{title}{plot}{key() if plot else ''}{_table(section)}{rest}</section>\n"


def _table(section: Section) -> str:
    boxes = TO_TICK.get(section.name, ())
    numeric = [isinstance(cell, int) for cell in section.rows[0]]
    heads = "".join(
        f'<th scope="col"{_class(number)}>{name}</th>' for name, number in zip(section.columns, numeric, strict=True)
    )
    heads += "".join(f'<th scope="col">{box}</th>' for box in boxes)
    rows = "".join(f"<tr>{''.join(map(_cell, row))}{'<td>☐</td>' * len(boxes)}</tr>\n" for row in section.rows)
    named = f'role="region" aria-labelledby="{section.name}-title" tabindex="0"'
    return (
        f'<div class="wide" {named}><table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody></table></div>\n'
    )


def _cell(cell: object) -> str:
    number = isinstance(cell, int)
    return f"<td{_class(number)}>{f'{cell:,}' if number else escape(str(cell))}</td>"


def _class(number: bool) -> str:
    return ' class="number"' if number else ""
