"""The five verbs in a row: read, extract, attach, check; reporters take the report from here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from factcheck.checker import Selection, check
from factcheck.extractor import extract
from factcheck.model import AsOf, Document, Report
from factcheck.reference import Library, open_library


def check_document(
    document: Document,
    library: Library | None = None,
    selection: Selection = Selection(),
) -> Report:
    """Check one document against itself and the reference data; the shipped data where no library is given."""
    library = library or open_library()
    extraction = extract(document, library.aliases)
    claims = library.attach(extraction.claims)
    return check(extraction.document, extraction.figures, claims, selection, library.datasets)


def given(document: Document, as_of: date | None, basis: str = "--as-of") -> Document:
    """The document as of a day that the caller gives, which overrides what the page states."""
    return document if as_of is None else document._replace(as_of=AsOf(as_of, basis, given=True))


def library_of(folders: Sequence[Path] = ()) -> Library:
    """The shipped reference data, and further packages beside it."""
    return open_library(list(folders) or None)
