"""factcheck extract ARTICLE: the figures and times alone, as a table or one JSON object a line."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence

from factcheck import pipeline
from factcheck.config import nearest
from factcheck.model import Document, Figure, TooManyFigures
from factcheck.model.annotations import Any
from factcheck.refusal import Refusal
from factcheck.reporter.position import Lines
from factcheck.reporter.visible import visible

from .articles import article
from .as_of import as_of
from .options import parser

FORMATS = ("table", "jsonl")


def run(arguments: Sequence[str]) -> int:
    """Print what was read of one article; relative times are reckoned from --as-of, else from its dateline."""
    said = options().parse_args(arguments)
    if said.format not in FORMATS:
        raise Refusal(f"--format {said.format}: is unknown; {nearest(said.format, list(FORMATS))}")
    document = pipeline.given(article(said.article), as_of(said.as_of, said.article))
    try:
        document, figures = pipeline.figures_of(document)
    except TooManyFigures as error:
        raise Refusal(f"{said.article}: {error}; give the articles in it one by one") from None
    rows = _objects(figures) if said.format == "jsonl" else _table(document, figures)
    sys.stdout.writelines(f"{row}\n" for row in rows)
    return 0


def options() -> ArgumentParser:
    """What the command takes."""
    options = parser("extract", "Print every figure and time of an article.")
    options.add_argument("article", metavar="ARTICLE", help="a file, or - for standard input")
    options.add_argument("--as-of", metavar="DATE", help="the day it speaks from: YYYY-MM-DD, today or git")
    options.add_argument("--format", metavar="NAME", default="table", help="table or jsonl (table)")
    return options


def _objects(figures: Sequence[Figure]) -> Iterator[str]:
    return (json.dumps(figure.to_dict()) for figure in figures)


def _table(document: Document, figures: Sequence[Figure]) -> Iterator[str]:
    lines = Lines(document.text, document.places)
    rows = [("where", "kind", "text", "read as"), *(_row(lines, figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=False))
        yield "  ".join((*cells, row[3])).rstrip()


def _row(lines: Lines, figure: Figure) -> tuple[str, str, str, str]:
    read = figure.to_dict()
    value = read["timex"] or _shown(read["value"])
    ends = f"{_shown(read.get('low'))}..{_shown(read.get('high'))}" if "low" in read and not read["timex"] else ""
    read_as = " ".join(filter(None, (value, ends, read["unit"])))
    return visible(lines.where(figure.start)), figure.kind, visible(figure.text), read_as


def _shown(value: Any) -> str:
    return f"{round(value, 4):,}" if isinstance(value, int | float) else value or ""
