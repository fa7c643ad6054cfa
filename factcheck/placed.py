"""From the view of a text with markup back to the text as it is written, where every offset must lead."""

from __future__ import annotations

from factcheck.model import Document, Entry, Figure, Finding, Report, View

_AS_WRITTEN = ((0, 0),)
"""Where signs were only replaced, none was taken out."""


def seen(document: Document) -> Document:
    """The document that is read instead: its view."""
    view = _view(document)
    places = tuple((view.seen(start), name) for start, name in document.places)
    return document._replace(text=view.text, segments=view.segments, view=None, places=places)


def report(read: Report, document: Document) -> Report:
    """A report on the view as one on the document."""
    ledger = tuple(_entry(entry, document) for entry in read.ledger)
    findings = tuple(_finding(finding, document) for finding in read.findings)
    return read._replace(document=document._replace(as_of=read.document.as_of), ledger=ledger, findings=findings)


def figure(mention: Figure, document: Document) -> Figure:
    """A figure where it is written, with its text as it is written."""
    view = _view(document)
    if view.stretches == _AS_WRITTEN and document.text.startswith(mention.text, mention.start):
        return mention
    start, end = _span(mention.start, mention.end, view)
    text = document.text[start:end]
    if (start, end, text) == (mention.start, mention.end, mention.text):
        return mention
    return mention._replace(start=start, end=end, text=text)


def _entry(entry: Entry, document: Document) -> Entry:
    mention = figure(entry.mention, document)
    return entry if mention is entry.mention else entry._replace(mention=mention)


def _finding(finding: Finding, document: Document) -> Finding:
    view = _view(document)
    related = tuple(_span(start, end, view) for start, end in finding.related)
    return finding._replace(mention=figure(finding.mention, document), related=related)


def _span(start: int, end: int, view: View) -> tuple[int, int]:
    return view.written(start), view.written(end - 1) + 1


def _view(document: Document) -> View:
    if document.view is None:
        raise ValueError("a text without markup has no view")
    return document.view
