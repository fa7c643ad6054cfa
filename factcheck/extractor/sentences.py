"""Where sentences begin and end: at full stops that close one, at blank lines, at the ends of segments."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from factcheck.model import Document, Span

_BREAK = re.compile(
    r"""[.!?…\n"”](?:
      (?<=[.!?…])[.!?…]*["'”’)\]]*\s+(?=["'“‘(\[]*[A-Z0-9$£€¥])
    | (?<=\n)[ \t]*\n\s*
    | (?<=[.!?"”]\n)\s*
    | (?<=[.!?"”])[ \t]+\n\s*(?P<line>)
    )""",
    re.VERBOSE,
)
"""Its first letter is looked for by itself, which is fast, and looked back at; a `line` ends in blanks."""
_INITIAL = re.compile(r"\b(?:[A-Z]|[A-Za-z]\.[A-Za-z])\Z")
_LAST = re.compile(r"\W")
_ABBREVIATIONS = frozenset(
    """Mr Mrs Ms Dr Prof Gen Col Lt Capt Sgt Sen Rep Gov Rev St Jr Sr vs approx Jan Feb Mar Apr Jun Jul Aug Sep Sept
    Oct Nov Dec pct No Nos Fig Inc Co Corp Ltd bn mln est cf ca c""".split()
)
_NUMBERED = (" no.", " nos.", " pp.", " vol.", " fig.")
""" "World no. 7"; but "He said no. Then he left"."""
_SHORT = 8
"""No abbreviation is as long."""

LONGEST = 1_200
"""What runs on for longer is a list or a trick; it is parted at a blank, so that nobody looks through more at once."""


def sentences(document: Document, spots: Sequence[int] | None = None) -> list[Span]:
    """The spans of all sentences, or of those that hold one of those spots, in order.

    No sentence crosses a segment that is not a quotation.
    """
    text = document.text
    return [
        span
        for part in _blocks(document)
        if _holds(part, spots)
        for whole in _split(text, part[0], part[1])
        if _holds(whole, spots)
        for span in (_parted(text, Span(*whole)) if whole[1] - whole[0] > LONGEST else (Span(*whole),))
        if _holds(span, spots) and text[span.start : span.end].strip()
    ]


def _holds(part: tuple[int, int], spots: Sequence[int] | None) -> bool:
    if spots is None:
        return True
    place = bisect_left(spots, part[0])
    return place < len(spots) and spots[place] < part[1]


def _blocks(document: Document) -> list[tuple[int, int]]:
    blocks = [(start, end) for start, end, role in document.segments if role != "quotation"]
    return blocks or [(0, len(document.text))]


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for found in _BREAK.finditer(text, start, end):
        stop, after = found.span()
        if text[stop] == "." and _is_abbreviated(text[max(start, stop - _SHORT) : stop]) and found["line"] is None:
            continue
        if text[after : after + 1].isdecimal() and text.endswith(_NUMBERED, start, stop + 1):
            continue
        if after > start:
            yield start, after
            start = after
    if start < end:
        yield start, end


def _is_abbreviated(before: str) -> bool:
    """Whether the full stop behind those few letters belongs to the word before it.

    >>> [_is_abbreviated(before) for before in ("met Dr", "in U.S", "(Nov", "George W", "on", "the Gov")]
    [True, True, True, True, False, True]
    """
    word = before.rpartition(" ")[2]
    if len(word) > 1 and word.isalpha():
        return word in _ABBREVIATIONS
    return bool(_INITIAL.search(before)) or _LAST.split(word)[-1] in _ABBREVIATIONS


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
