"""A report with what a Python caller wants of it: plain objects, Markdown, a pandas frame."""

from __future__ import annotations

from factcheck.model import Report
from factcheck.model.annotations import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas


class Checked(Report):
    """What `factcheck.check` returns."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of the document."""
        from factcheck.reporter.json_record import record

        return record(self)

    def to_markdown(self) -> str:
        """The report for an editor."""
        from factcheck.reporter.markdown import render

        return render([self])

    def to_frame(self) -> pandas.DataFrame:
        """The ledger, a row for each figure or time, in the order of the text; the columns are those of csv."""
        import pandas

        from factcheck.reporter.table_rows import FIGURE, figures

        return pandas.DataFrame(list(figures([self])), columns=list(FIGURE))

    def _repr_html_(self) -> str:
        """The HTML page in a frame, for a notebook."""
        from factcheck.reporter.html.frame import framed

        return framed(self)

    def _repr_markdown_(self) -> str:
        return self.to_markdown()
