"""The day an article speaks from, where the caller does not say: what its dateline states, else its metadata."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import AsOf, Document, Figure, Timex
from factcheck.model.days import date
from factcheck.model.document import YEARS, place_at

FULL = frozenset("dmy")


def anchored(document: Document, mentions: Sequence[Figure]) -> Document:
    """The document with its as_of: the caller's, else front matter's, else the first dateline's, else the metadata's.

    Every date that the page states is kept as a candidate.
    """
    given = document.as_of if document.as_of and document.as_of.date.year in YEARS else None
    stated = tuple(one for one in (*_stated(document, mentions), *document.dates) if one[1].year in YEARS)
    if given is not None:
        candidates = tuple(dict.fromkeys((*given.candidates, *stated)))
        return document._replace(as_of=given._replace(candidates=candidates))
    if not stated:
        return document._replace(as_of=None)
    basis, day = stated[0]
    return document._replace(as_of=AsOf(day, basis, candidates=stated))


def _stated(document: Document, mentions: Sequence[Figure]) -> Iterator[tuple[str, date]]:
    for mention in mentions:
        if not (isinstance(mention, Timex) and set(mention.stated) >= FULL):
            continue
        days = mention.days
        if days is not None and document.role_at(mention.start) == "dateline" and days.width == 0:
            line = len(f"{document.text[: mention.start]}.".splitlines())
            place = place_at(document.places, mention.start) or f"line {line}"
            yield f"dateline, {place}", date.fromordinal(int(days.low))
