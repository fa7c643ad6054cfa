"""Bind a percentage of a sentence to the article's table: a row's share of a column, or a change between its cells.

"Highways took 62 per cent of the £1.7m"; "Visits rose 25 percent from 2017 to 2018".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factcheck.model import Number, Quantity, point, printed
from factcheck.model.claim import Skip
from factcheck.model.claims.table_figure import TableFigure

from ..binding.amounts import is_percent
from ..binding.slips import is_slip
from ..binding.tables import Table, is_total, scale_of, tables
from ..passage import Article, Sentence

SPAN = "article"

TABULAR = True
NEEDS = ("share",)

_OF = re.compile(r" of (?:(?:the|all|total|whole|overall|that|this) ){1,3}(?P<noun>[\w'-]+|[\ue000-\uf8ff])")
_ALL = re.compile(r" of the (?:total|whole|lot|sum)\b| of (?:all|it|them)\b|[^.;,]{0,20} in all\b")
_OTHER = re.compile(
    r"\b(?:more|less|fewer|higher|lower|than|target|goal|plans?|hopes?|wants?|expects?|forecast|could|would|should|if"
    r"|another|including|per)\b"
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_YEAR = re.compile(r"(?:1[89]|20)\d\d\Z")
_FROM_TO = re.compile(r"\b(?:from [\w ]+ to|between [\w ]+ and) [\w ]+[.,;]")
_IN = re.compile(r"\b(?:in|of|at|for|from|on|among|within|to|with|outside) (?:the |its |their )?$", re.IGNORECASE)
_DONE = re.compile(r" (?:was|were|is|are|went|goes|came|comes) (?:[\w-]+ ){0,3}(?:in|to|from|by|at) (?:the )?$")
_REST = frozenset(("other", "others", "rest", "the rest", "elsewhere", "all others"))
STEM = 5
"""Letters that a noun and a column's head must share."""
TWO = 2


def compose(article: Article) -> Iterator[TableFigure | Skip]:
    found = tables(article.document.text)
    if len(found) != 1 or len(set(found[0].labels)) < len(found[0].labels):
        return
    table = found[0]
    for sentence in article.sentences:
        if not (sentence.start < table.end and table.start < sentence.end):
            shares = [m for m in sentence.mentions if isinstance(m, Quantity) and is_percent(m) and m.number]
            if len(shares) == 1 and not _OTHER.search(sentence.lower):
                yield from _part(article, sentence, table, shares[0])


def _part(article: Article, sentence: Sentence, table: Table, share: Quantity) -> Iterator[TableFigure]:
    said = article.document.text[sentence.start : sentence.end]
    rows = [place for place, label in enumerate(table.labels) if _is_named(label, said)]
    if any("%" in cell.text for row in (table.head, *table.rows) for cell in row):
        return
    columns = {head: cells for head, cells in table.columns.items() if head != table.head[0].text}
    if len(rows) == 1 and share.change is None and len(columns) == 1:
        subject = _is_subject(table.labels[rows[0]], said, share.start - sentence.start)
        if subject and _is_whole(article, table, columns):
            yield from _share(sentence, table, columns, rows[0], share)
    elif share.change in ("up", "down"):
        way = 1 if share.change == "up" else -1
        yield from _change(table, columns, rows, share, way, said)


def _is_named(label: str, said: str) -> bool:
    return bool(label) and re.search(rf"(?<![\w-]){re.escape(label)}(?![\w-])", said) is not None


def _is_subject(label: str, said: str, spot: int) -> bool:
    """ "The North built 51 percent", "51 percent were built in the North"; not "in the North 51 percent are Poles"."""
    before, after = said[:spot].rpartition(label), said[spot:].partition(label)
    if before[1]:
        return not _IN.search(before[0])
    return bool(after[1]) and _DONE.search(after[0]) is not None


def _is_whole(article: Article, table: Table, columns: dict[str, list[Fraction]]) -> bool:
    """Whether the rows are all that there is, and not the largest few.

    A row of totals says so, or one of others, or the text, which counts the rows or has their sum.
    """
    labels = {row[0].text.strip(" :*").lower() for row in table.rows}
    if any(map(is_total, labels)) or labels & _REST:
        return True
    (head, cells), *_ = columns.items()
    summed = point(sum(cells) * (scale_of(head) or 1))
    told = [m for m in article.mentions if not table.start <= m.start < table.end and isinstance(m, Quantity)]
    figures = [m for m in told if m.number and m.kind != "percent"]
    return any(m.number == Number(len(table.labels)) or printed(m).value.overlaps(summed) for m in figures)


def _share(
    sentence: Sentence, table: Table, columns: dict[str, list[Fraction]], row: int, share: Quantity
) -> Iterator[TableFigure]:
    """What the row's cell is of its column: as a sentence says that names the total, or what a slip makes it."""
    (head, cells), *_ = columns.items()
    spot = sentence.spot_of(share)
    of = _OF.match(sentence.skeleton, spot + 1)
    if of is None or sum(cells) <= 0:
        return
    figure, must = printed(share, derived=True, loosely=True), cells[row] / sum(cells)
    tied = _ALL.match(sentence.skeleton, spot + 1) or of["noun"] >= "\ue000" or _is_counted(of["noun"], head)
    if figure.value.overlaps(point(must)) or tied or is_slip(share, point(must)):
        yield TableFigure(figure, ((f"share of {head}", must),), (), table.labels[row])


def _is_counted(noun: str, head: str) -> bool:
    """Whether the head of the column names it."""
    return noun.lower()[:STEM] in {word.lower()[:STEM] for word in _WORD.findall(head)}


def _change(
    table: Table,
    columns: dict[str, list[Fraction]],
    rows: Sequence[int],
    share: Quantity,
    way: int,
    said: str,
) -> Iterator[TableFigure]:
    """From one row to the other, both named; or of one row from one column to the other, which two years head."""
    years = [head for head in columns if _YEAR.match(head)]
    if len(rows) == TWO and len(columns) == 1:
        (head, cells), *_ = columns.items()
        first, last = rows
        if all(_YEAR.match(table.labels[row]) for row in rows) and table.labels[first] > table.labels[last]:
            first, last = last, first
        before, after, row = cells[first], cells[last], table.labels[last]
    elif len(rows) == 1 and len(years) == len(columns) == TWO and "since" not in said:
        head, (one, other) = f"{min(years)} to {max(years)}", sorted(years)
        before, after, row = columns[one][rows[0]], columns[other][rows[0]], table.labels[rows[0]]
    else:
        return
    if before <= 0:
        return
    must, figure = (after / before - 1) * way, printed(share, derived=True, loosely=True)
    if figure.value.overlaps(point(must)) or _FROM_TO.search(said) or is_slip(share, point(must)):
        yield TableFigure(figure, ((f"change of {head}", must),), (), row)
