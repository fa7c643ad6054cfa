"""Bind a figure of a sentence about all rows to the article's table: "the three regions sold 100"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.model import Quantity, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.table_figure import TableFigure

from ..binding.tables import Table, tables
from ..passage import Article, Sentence

_ALL = re.compile(r"\b(?:together|in total|in all|combined|altogether|a total of|all told)\b", re.IGNORECASE)
_THE = re.compile(r"\b(?:the|all) $", re.IGNORECASE)


def compose(article: Article) -> Iterator[TableFigure | Skip]:
    text = article.document.text
    if "|" not in text and "\t" not in text and "   " not in text:
        return
    found = list(tables(text))
    if len(found) != 1:
        return
    for sentence in article.sentences:
        if not (sentence.start < found[0].end and found[0].start < sentence.end):
            yield from _figures(sentence, found[0])


def _figures(sentence: Sentence, table: Table) -> Iterator[TableFigure | Skip]:
    counts = [m for m in sentence.mentions if isinstance(m, Quantity) and m.kind in ("number", "money") and m.number]
    heads = [m for m in counts if m.number and m.number.fraction == table.rows and _is_definite(sentence, m)]
    if not heads and not _ALL.search(sentence.skeleton):
        return
    rest = [m for m in counts if m not in heads]
    if len(rest) != 1:
        return
    sums = tuple((name, sum(cells, Fraction(0))) for name, cells in table.columns.items())
    cells = tuple(cell for column in table.columns.values() for cell in column)
    yield TableFigure(printed(rest[0], loosely=True), sums, cells)


def _is_definite(sentence: Sentence, mention: Quantity) -> bool:
    """ "the three regions"."""
    return bool(_THE.search(sentence.skeleton[: sentence.spots[sentence.mentions.index(mention)]]))
