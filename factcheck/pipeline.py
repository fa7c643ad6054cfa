"""The five verbs in a row: read, extract, attach, check; reporters take the report from here."""

from __future__ import annotations

from _thread import _local

from factcheck.checked import Checked
from factcheck.checker import USUAL, Selection
from factcheck.checker import check as judge_all
from factcheck.extractor import extract as read_claims
from factcheck.extractor import figures, on_calendar
from factcheck.extractor.anchor import anchored
from factcheck.model import AsOf, Document, Figure, Report, Source
from factcheck.model.days import date, datetime
from factcheck.model.document import YEARS
from factcheck.reader import legible, read_text
from factcheck.reference import Library, open_library

_OPENED = _local()


def check(
    text: str, as_of: date | None = None, *, library: Library | None = None, selection: Selection = USUAL
) -> Checked:
    """Check an article given as text, as of a day; without one, as of the day that its dateline states.

    ValueError for an as_of of a year in which no article can have been written, before 1000 or after 2999.
    """
    return Checked(*check_document(given(read_text(text), as_of), library, selection))


def extract(text: str, as_of: date | datetime | None = None) -> list[Figure]:
    """The figures and times of a text, in order; relative times are reckoned from as_of.

    An as_of with a time zone counts by its local date. A full date that no calendar has is no time; check reports it.
    """
    document = legible(Document(text, Source("<text>", "")))
    if document.view is None:
        return on_calendar(figures(text, as_of))
    from factcheck import placed

    return [placed.figure(one, document) for one in on_calendar(figures(document.view.text, as_of))]


def check_document(document: Document, library: Library | None = None, selection: Selection = USUAL) -> Report:
    """Check one document against itself and the reference data; the shipped data where no library is given."""
    library = library or _shipped()
    if document.view:
        from factcheck import placed

        return placed.report(check_document(placed.seen(document), library, selection), document)
    extraction = read_claims(document, library.aliases, selection.shapes)
    claims = library.attach(extraction.claims)
    return judge_all(extraction.document, extraction.figures, claims, selection, library.datasets)


def _shipped() -> Library:
    """The data that ships, opened once in each thread, for its connection serves no other."""
    library: Library | None = getattr(_OPENED, "library", None)
    if library is None:
        library = _OPENED.library = open_library()
    return library


def given(document: Document, as_of: date | None, basis: str = "--as-of") -> Document:
    """The document as of a day that the caller gives, which overrides what the page states."""
    hold(as_of)
    return document if as_of is None else document._replace(as_of=AsOf(as_of, basis, given=True))


def hold(as_of: date | None) -> None:
    """ValueError for a day on which no article can have been written: the days about it may be on no calendar."""
    if as_of is not None and as_of.year not in YEARS:
        raise ValueError(f"as_of {as_of}: an article is of a year from {YEARS[0]} to {YEARS[-1]}")


def figures_of(document: Document) -> tuple[Document, tuple[Figure, ...]]:
    """The document with its as_of, and its figures and times reckoned from that."""
    if document.view:
        from factcheck import placed

        seen, read = figures_of(placed.seen(document))
        return document._replace(as_of=seen.as_of), tuple(placed.figure(one, document) for one in read)
    document = anchored(document, figures(document.text, most=document.limits.figures))
    return document, tuple(on_calendar(figures(document.text, document.as_of and document.as_of.date)))
