"""Where sentences begin and end: at full stops that close one, at blank lines, at the ends of segments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Document, Span

_BREAK = re.compile(r"""[.!?…]+["'”’)\]]*\s+(?=["'“‘(\[]*[A-Z0-9$£€¥])|\n[ \t]*\n\s*|(?<=[.!?"”])[ \t]*\n\s*""")
_ABBREVIATION = re.compile(
    r"""(?:\b(?:[A-Z]|[A-Za-z]\.[A-Za-z]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Sgt|Sen|Rep|Gov|Rev|St|Jr|Sr|vs|approx
    |Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|pct|No|Nos|Fig|Inc|Co|Corp|Ltd|bn|mln|est|cf|ca|c)\.)$""",
    re.VERBOSE,
)

LONGEST = 1_200
"""What runs on for longer is a list or a trick; it is parted at a blank, so that nobody looks through more at once."""


def sentences(document: Document) -> list[Span]:
    """The spans of all sentences, in order; no sentence crosses a segment that is not a quotation."""
    return [
        span
        for part in _blocks(document)
        for whole in _split(document.text, part.start, part.end)
        for span in _parted(document.text, whole)
        if document.text[span.start : span.end].strip()
    ]


def _blocks(document: Document) -> list[Span]:
    blocks = [Span(s.start, s.end) for s in document.segments if s.role != "quotation"]
    return blocks or [Span(0, len(document.text))]


def _split(text: str, start: int, end: int) -> Iterator[Span]:
    for found in _BREAK.finditer(text, start, end):
        if found[0][0] == "." and _ABBREVIATION.search(text, max(start, found.start() - 8), found.start() + 1):
            continue
        if found.end() > start:
            yield Span(start, found.end())
            start = found.end()
    if start < end:
        yield Span(start, end)


def _parted(text: str, span: Span) -> Iterator[Span]:
    """A sentence, or the pieces of one that is too long; a long run without any blank is left out.

    >>> list(_parted("a" * 10 + " bc", Span(0, 13))), [s.end for s in _parted("ab " * 500, Span(0, 1500))]
    ([Span(start=0, end=13)], [1200, 1500])
    """
    start, end = span
    while end - start > LONGEST:
        blank = text.rfind(" ", start, start + LONGEST)
        if blank >= 0:
            yield Span(start, blank + 1)
        else:
            blank = text.find(" ", start + LONGEST, end)
        start = blank + 1 if blank >= 0 else end
    if start < end:
        yield Span(start, end)
