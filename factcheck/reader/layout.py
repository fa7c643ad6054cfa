"""From the parts that a format marks (headings, tables, captions) to segments; what it leaves open, shapes tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from factcheck.model import Role, Segment
from factcheck.model.tuples import NamedTuple

from .blocks import Block
from .quotations import quotations
from .segments import arranged

CELLS = " | "
"""What parts the cells of a row."""
_OPEN = (None, "headline", "quotation")
"""The roles of parts in the flow of the text, where shapes have a say."""


class Part(NamedTuple):
    """A stretch of text with the role that its format gives it; None where it gives none."""

    start: int
    end: int
    role: Role | None = None


class Piece(NamedTuple):
    """A paragraph, heading, row of a table or another piece of a text that a format keeps in pieces."""

    text: str
    role: Role | None = None
    places: tuple[tuple[int, str], ...] = ()
    """What a person calls the places that begin at these offsets of it; where there are none, it is counted."""
    line: int = 0
    """Of the source, where that is a text; 0 where it is none."""


def row(cells: Iterable[tuple[str, str]]) -> Piece:
    """A row of a table, of each cell's text and name; an empty cell needs none.

    >>> row([("5", "cell 1"), ("6", "cell 2")])[:3]
    ('5 | 6', 'table', ((0, 'cell 1'), (4, 'cell 2')))
    """
    texts, names = zip(*cells, strict=True)
    starts = accumulate((len(text) + len(CELLS) for text in texts[:-1]), initial=0)
    named = ((start, name) for start, text, name in zip(starts, texts, names, strict=True) if text and name)
    return Piece(CELLS.join(texts), "table", tuple(named))


def joined(pieces: Iterable[Piece]) -> tuple[str, list[Part]]:
    """One text of pieces, a blank line between two of them, rows of a table on lines of their own.

    >>> joined([Piece("Boats"), Piece("5 | 6", "table"), Piece("7 | 8", "table")])[0]
    'Boats\\n\\n5 | 6\\n7 | 8'
    """
    texts: list[str] = []
    parts: list[Part] = []
    length = 0
    for piece in pieces:
        if not piece.text.strip():
            continue
        if parts:
            texts.append("\n" if piece.role == parts[-1].role == "table" else "\n\n")
            length += len(texts[-1])
        parts.append(Part(length, length + len(piece.text), piece.role))
        texts.append(piece.text)
        length += len(piece.text)
    return "".join(texts), parts


def laid_out(text: str, parts: Sequence[Part]) -> tuple[Segment, ...]:
    """The segments of a text of those parts, in the order of the model: disjoint ones, then quotations."""
    open_parts = {part.start: part for part in parts if part.role in _OPEN}
    flow = arranged([Block(part.start, part.end, text[part.start : part.end], 1) for part in open_parts.values()])
    told = [_told(segment, open_parts.get(segment.start)) for segment in flow]
    fixed = [one for part in parts if part.role not in _OPEN for one in _fixed(text, part)]
    disjoint = sorted((*told, *fixed))
    block_quotes = [Segment(p.start, p.end, p.role) for p in open_parts.values() if p.role == "quotation"]
    return (*disjoint, *_apart(quotations(text, disjoint), block_quotes))


def _told(segment: Segment, part: Part | None) -> Segment:
    """A heading is a headline, unless its words are a sign of furniture."""
    is_heading = part is not None and part.role == "headline" and segment.role == "paragraph"
    return segment._replace(role="headline") if is_heading else segment


def _fixed(text: str, part: Part) -> Iterator[Segment]:
    """Each cell of a table stands alone, for no sentence runs from one to the next."""
    if part.role is None:
        return
    start = part.start
    cells = text[part.start : part.end].split(CELLS.strip()) if part.role == "table" else [text[start : part.end]]
    for cell in cells:
        if words := cell.strip():
            first = start + cell.index(words)
            yield Segment(first, first + len(words), part.role)
        start += len(cell) + 1


def _apart(marked: Sequence[Segment], blocks: Sequence[Segment]) -> list[Segment]:
    """Quotations by their marks and by their blocks; those inside a block are part of it."""
    ends = sorted(blocks)
    place = 0
    outside = []
    for one in marked:
        while place < len(ends) and ends[place].end <= one.start:
            place += 1
        if place == len(ends) or ends[place].start >= one.end:
            outside.append(one)
    return sorted((*outside, *ends))
