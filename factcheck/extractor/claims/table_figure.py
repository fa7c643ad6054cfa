"""Bind a figure of a sentence about all rows to the article's table: "the three regions sold 100"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.model import Mention, Quantity, Timex, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.table_figure import TableFigure

from ..binding.amounts import scaled
from ..binding.tables import Table, scale_of, tables
from ..passage import Article, Sentence

SPAN = "article"

_ALL = re.compile(
    r"\b(?:together|in total|in all|combined|altogether|a total of|all told|between them)\b", re.IGNORECASE
)
_MOVED = re.compile(
    r"\b(?:more|less|fewer|higher|lower|up|down|rose|fell|by|from|than|target|goal|plans?|hopes?|wants?|expects?|forecast"
    r"|could|would|should|if|each|another|other|further|average|including)\b"
)
"""What need not be the figure of the table."""
TABULAR = True
STEM = 5
"""Letters that a noun and a column's head must share."""
_WORD = re.compile(r"\w+")
_THE = re.compile(r"\b(?:the|all) $", re.IGNORECASE)


def compose(article: Article) -> Iterator[TableFigure | Skip]:
    found = list(tables(article.document.text))
    if len(found) != 1:
        return
    table, begun = found[0], _by_word(found[0].labels)
    for sentence in article.sentences:
        if not (sentence.start < table.end and table.start < sentence.end):
            yield from _figures(sentence, table)
            yield from _cell(article, sentence, table, begun)


def _figures(sentence: Sentence, table: Table) -> Iterator[TableFigure | Skip]:
    counts = _counts(sentence)
    heads = [m for m in counts if m.number and m.number.fraction == len(table.labels) and _is_definite(sentence, m)]
    if not heads and not _is_while(sentence, len(table.labels)) and not _ALL.search(sentence.skeleton):
        return
    rest = [m for m in counts if m not in heads]
    if len(rest) != 1 or not table.columns:
        return
    if scaled(rest[0]) and not any(map(scale_of, table.columns)):
        yield Skip(rest[0], "the table does not say in what its figures are")
        return
    sums = tuple((name, sum(_scaled(name, cells), Fraction(0))) for name, cells in table.columns.items())
    cells = tuple(cell for name, column in table.columns.items() for cell in _scaled(name, column))
    yield TableFigure(printed(rest[0], loosely=True), sums, cells)


def _is_while(sentence: Sentence, rows: int) -> bool:
    """ "Over the three months": the time that the rows make up together."""
    spans = [m for m in sentence.mentions if isinstance(m, Timex) and m.kind == "duration"]
    return any(m.value[1:-1] == str(rows) and _is_definite(sentence, m) for m in spans)


def _scaled(head: str, cells: list[Fraction]) -> list[Fraction]:
    """The cells of a column as its head multiplies them."""
    scale = scale_of(head) or 1
    return [cell * scale for cell in cells]


def _counts(sentence: Sentence) -> list[Quantity]:
    kinds = ("number", "money", "quantity")
    return [m for m in sentence.mentions if isinstance(m, Quantity) and m.kind in kinds and m.number]


def _by_word(labels: Sequence[str]) -> dict[str, list[str]]:
    """The heads of the rows by the word that they begin with; none if two rows have one head."""
    begun: dict[str, list[str]] = {}
    if len(set(labels)) == len(labels):
        for label in labels:
            if found := _WORD.search(label):
                begun.setdefault(found[0], []).append(label)
    return begun


def _cell(article: Article, sentence: Sentence, table: Table, begun: dict[str, list[str]]) -> Iterator[TableFigure]:
    """The figure of a sentence that names one row and counts what the head of one column names."""
    counts = _counts(sentence)
    if len(counts) != 1 or not _is_of_rows(sentence, table) or _MOVED.search(sentence.lower):
        return
    text = article.document.text
    said = text[sentence.start : sentence.end]
    meant = [label for word in dict.fromkeys(_WORD.findall(said)) for label in begun.get(word, ())]
    named = [label for label in meant if re.search(rf"\b{re.escape(label)}\b", said)]
    nouns = _stems(text[counts[0].start : counts[0].end + 30])
    heads = [head for head in table.columns if _stems(head) & nouns]
    if scaled(counts[0]) and not any(map(scale_of, heads)):
        return
    if len(named) == len(heads) == 1:
        column = _scaled(heads[0], table.columns[heads[0]])
        cell = column[table.labels.index(named[0])]
        yield TableFigure(printed(counts[0], loosely=True), ((heads[0], cell),), (), named[0])


def _is_of_rows(sentence: Sentence, table: Table) -> bool:
    """It tells no time, or only the one that heads a row."""
    times = [m.text for m in sentence.mentions if isinstance(m, Timex)]
    return not times or len(times) == 1 and times[0] in table.labels


def _stems(words: str) -> set[str]:
    return {word.lower()[:STEM] for word in re.findall(r"[^\W\d_]{4,}", words)}


def _is_definite(sentence: Sentence, mention: Mention) -> bool:
    """ "the three regions"."""
    return bool(_THE.search(sentence.skeleton[: sentence.spot_of(mention)]))
