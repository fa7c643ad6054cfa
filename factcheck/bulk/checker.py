"""Reference data and rules opened once, for many articles and by many threads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from threading import local
from typing import TYPE_CHECKING

from factcheck.checked import Checked
from factcheck.checker import Selection
from factcheck.checker.selection import unknown_selectors
from factcheck.pipeline import check
from factcheck.reference import Library, open_library

if TYPE_CHECKING:
    import pandas
    import pyarrow

    from .batches import Kind

Given = str | tuple[str, date | None]
"""A text, or a text and the day that it speaks from."""


def chosen(select: Iterable[str], ignore: Iterable[str]) -> Selection:
    """The rules to run; ValueError where a word names none."""
    selection = Selection(tuple(select), tuple(ignore))
    unknown = unknown_selectors((*selection.select, *selection.ignore))
    if unknown:
        raise ValueError(f"{', '.join(unknown)}: names no rule")
    return selection


class Checker:
    """Opens once and checks many; threads may share it, for each gets a connection of its own to the data."""

    def __init__(
        self, *, select: Iterable[str] = (), ignore: Iterable[str] = (), data: Iterable[str | Path] = ()
    ) -> None:
        self._selection = chosen(select, ignore)
        self._data = [Path(folder) for folder in data]
        self._own = local()
        self._library()

    def check(self, text: str, as_of: date | None = None) -> Checked:
        """The report on an article; without a day, as of the one that its dateline states."""
        return check(text, as_of, library=self._library(), selection=self._selection)

    def check_many(self, articles: Iterable[Given]) -> Iterator[Checked]:
        """A report for each article, in order, each as soon as it is asked for; none is kept."""
        return (self.check(one) if isinstance(one, str) else self.check(*one) for one in articles)

    def to_arrow(self, articles: Iterable[Given], kind: Kind = "findings") -> pyarrow.RecordBatchReader:
        """A row for each finding, or for each of the figures: a stream of Arrow batches, made column by column.

        Each row has its article's number in the order given, from 0; the other columns are those of csv.
        """
        from .batches import batches

        return batches(self.check_many(articles), kind)

    def to_frame(self, articles: Iterable[Given], kind: Kind = "findings") -> pandas.DataFrame:
        """The same as a pandas frame, which stands on the Arrow columns and copies none."""
        import pandas

        frame: pandas.DataFrame = self.to_arrow(articles, kind).read_all().to_pandas(types_mapper=pandas.ArrowDtype)
        return frame

    def _library(self) -> Library:
        library: Library | None = getattr(self._own, "library", None)
        if library is None:
            library = self._own.library = open_library(self._data)
        return library
