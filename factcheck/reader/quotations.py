"""The stretches between quotation marks, curly or straight, double or single, over several paragraphs."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from factcheck.model import Role, Segment
from factcheck.model.tuples import NamedTuple

_MARKS = "“”„«»\"‘’'"
_OPENERS = {"“": "”", "„": "”“", "«": "»", '"': '"', "‘": "’", "'": "'"}
_DOUBLE = '“„«"'
_BEFORE = " \t\r\n([{—–-/\"'“‘„«\u00a0"
_SPOKEN = ",.!?…—"


class _Mark(NamedTuple):
    place: int
    mark: str
    opens: bool
    closes: bool
    spoken: bool
    """A comma or a full stop stands before it, as where speech ends."""


FARTHEST = 60
"""No quotation holds more marks than this: where single marks stand in crowds, they are no quotations."""


def quotations(text: str, parts: Sequence[Segment]) -> list[Segment]:
    """The quotations inside headlines and paragraphs, in order, marks included; outermost ones only.

    >>> parts = (Segment(0, 28, "paragraph"),)
    >>> [(s.start, s.end) for s in quotations('He\\'s said: "We sold 5 boats"', parts)]
    [(11, 28)]
    """
    spoken = [part for part in parts if part.role in ("headline", "paragraph")]
    return list(_quotations(text, spoken))


def _quotations(text: str, parts: Sequence[Segment]) -> Iterator[Segment]:
    role: Role = "quotation"
    places = sorted(place for mark in _MARKS if mark in text for place in _each(text, mark))
    first = 0
    for number, part in enumerate(parts):
        first = bisect_left(places, part.start, first)
        last = bisect_left(places, part.end, first)
        if first == last:
            continue
        marks = list(_marks(text, places[first:last]))
        following = text[parts[number + 1].start] if number + 1 < len(parts) else ""
        for start, end in _pairs(marks, part.end, following):
            yield Segment(start, end, role)


def _each(text: str, mark: str) -> Iterator[int]:
    """Where a mark stands: found one by one, which is faster than all kinds of marks at once."""
    place = text.find(mark)
    while place >= 0:
        yield place
        place = text.find(mark, place + 1)


def _marks(text: str, places: Iterable[int]) -> Iterator[_Mark]:
    """Apostrophes inside words and all but the first of a run of straight marks are left out."""
    for place in places:
        mark, before = text[place], text[place - 1 : place]
        inside = mark in "'’" and before.isalnum() and text[place + 1 : place + 2].isalnum()
        if not inside and not mark == before == '"':
            yield _mark(text, place)


def _mark(text: str, place: int) -> _Mark:
    mark = text[place]
    before, after = text[place - 1 : place] or " ", text[place + 1 : place + 2] or " "
    opens = mark in _OPENERS and before in _BEFORE and not after.isspace()
    closes = not before.isspace() and not after.isalnum()
    return _Mark(place, mark, opens or mark in "“„«", closes or mark in "”»", before in _SPOKEN)


def _pairs(marks: Sequence[_Mark], end: int, following: str) -> Iterator[tuple[int, int]]:
    place = 0
    while place < len(marks):
        opener = marks[place]
        place += 1
        if not opener.opens:
            continue
        closer = _closer(marks, place, opener)
        if closer is not None:
            place = closer + 1
            yield opener.place, marks[closer].place + 1
        elif opener.mark in _DOUBLE and following == opener.mark:
            yield opener.place, end
            return


def _closer(marks: Sequence[_Mark], place: int, opener: _Mark) -> int | None:
    """The mark that closes it; for single ones, which apostrophes resemble, where speech ends if anywhere."""
    fallback = None
    for here in range(place, min(place + FARTHEST, len(marks))):
        mark = marks[here]
        if mark.mark in _OPENERS[opener.mark] and mark.closes:
            if opener.mark in _DOUBLE or mark.spoken:
                return here
            fallback = here if fallback is None else fallback
        elif mark.mark == opener.mark and mark.opens:
            break
    return fallback
