"""df["body"].factcheck: the findings and figures of a column of texts, as frames that join back to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

import pandas

from factcheck.model import Report
from factcheck.pipeline import check
from factcheck.reference import open_library
from factcheck.reporter.table_rows import FIGURE, FINDING, PLACE, Row, figures, findings

Day = date | str | None
Days = Day | Iterable[Day]
"""A day in ISO 8601 or as a date: one for all texts, or one for each."""
Rows = Callable[[Sequence[Report]], Iterator[Row]]


@pandas.api.extensions.register_series_accessor("factcheck")
class Texts:
    """What is found in a column of texts; importing this file is what puts it on every column."""

    def __init__(self, texts: pandas.Series[str]) -> None:
        self._texts = texts

    def findings(self, as_of: Days = None) -> pandas.DataFrame:
        """A row for each finding, with the index of its text's row; each text as of its day."""
        return self._frame(as_of, findings, (*PLACE, *FINDING))

    def figures(self, as_of: Days = None) -> pandas.DataFrame:
        """A row for each figure and date, with the index of its text's row: the ledgers of all texts."""
        return self._frame(as_of, figures, FIGURE)

    def _frame(self, as_of: Days, rows: Rows, columns: Sequence[str]) -> pandas.DataFrame:
        found = list(self._rows(as_of, rows))
        index = pandas.Index([label for label, _ in found], name=self._texts.index.name)
        return pandas.DataFrame([row for _, row in found], index=index, columns=list(columns)).drop(columns="path")

    def _rows(self, as_of: Days, rows: Rows) -> Iterator[tuple[object, Row]]:
        for label, report in self._reports(as_of):
            yield from ((label, row) for row in rows([report]))

    def _reports(self, as_of: Days) -> Iterator[tuple[object, Report]]:
        library = open_library()
        days = _each(as_of, len(self._texts))
        for (label, text), day in zip(self._texts.items(), days, strict=True):
            if isinstance(text, str):
                yield label, check(text, _day(day), library=library)


def _each(as_of: Days, count: int) -> list[Day]:
    return [as_of] * count if as_of is None or isinstance(as_of, (str, date)) else list(as_of)


def _day(said: Day) -> date | None:
    """A day of a column: a date, a time stamp, ISO 8601, or none."""
    if said is None or said != said:  # as no time and no number is itself
        return None
    return date.fromisoformat(said[:10]) if isinstance(said, str) else date(said.year, said.month, said.day)
