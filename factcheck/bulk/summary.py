"""The summary of a run for a person, in Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.reporter.markdown_text import plain

from .sections import Cells, Section, head, sections
from .tally import MOST, Tally


def summary(tally: Tally, name: str) -> str:
    """The page."""
    told = [part for section in sections(tally) for part in _section(section)]
    return "\n\n".join([f"# {plain(name)}", *head(tally), *told]) + "\n"


def _section(section: Section) -> Iterator[str]:
    lines = [f"| {' | '.join(section.columns)} |", "|---" * len(section.columns) + "|", *map(_line, section.rows)]
    yield f"## {section.title}"
    yield "\n".join(lines)
    if section.whole > len(section.rows) >= MOST:
        yield f"The first {len(section.rows)} of {section.whole:,}; articles.jsonl has them all."


def _line(row: Cells) -> str:
    return f"| {' | '.join(f'{cell:,}' if isinstance(cell, int) else plain(str(cell)) for cell in row)} |"
