"""The article as it was written, every figure marked by its state and every finding's note after its sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

from factcheck.model import Document, Segment, Status
from factcheck.model.tuples import NamedTuple

from ..excerpt import at, sentence_ends, shown
from .escape import escape
from .notes import note
from .numbered import Numbered, Sheet
from .state import STATES

Range = tuple[int, int]


class Mark(NamedTuple):
    """A stretch of the article to be marked. Marks are disjoint and in order."""

    start: int
    end: int
    whole: Range
    """Where the figure stands, which another mark may have cut short."""
    status: Status | None
    """None for words that are no figure but belong to a finding."""
    here: Sequence[Numbered] = ()
    """The findings on it, whose notes stand after its sentence."""
    pairs: Sequence[int] = ()
    """The numbers of the findings that it has part in."""


def article(sheet: Sheet) -> str:
    """The blocks of the article; runs of furniture are folded."""
    written, page = sheet.document, shown(sheet.document)
    found = [mark._replace(start=at(written, mark.start), end=at(written, mark.end)) for mark in marks(sheet)]
    starts, ends = [mark.start for mark in found], [mark.end for mark in found]
    rows: list[str] = []
    for is_tail, run in groupby(_blocks(page), lambda block: block.role == "furniture"):
        parts = [
            _block(sheet, page, block, found[bisect_right(ends, block.start) : bisect_left(starts, block.end)])
            for block in run
        ]
        rows.append(_folded(parts) if is_tail else "".join(parts))
    name = "text" if sheet.findings else "text alone"
    return f'<article class="{name}" aria-label="The article, figures marked">\n{"".join(rows)}</article>\n'


def _folded(parts: Sequence[str]) -> str:
    noun = "part" if len(parts) == 1 else "parts"
    label = f"{len(parts)} {noun} of the page left out: not the article’s own"
    return f'<details class="tail"><summary>{label}</summary>\n{"".join(parts)}</details>\n'


def marks(sheet: Sheet) -> list[Mark]:
    """A mark for each figure, and for the other words that a finding binds; a later one gives way to an earlier."""
    wanted: dict[Range, Mark] = {}
    for entry in sheet.report.ledger:
        span = (entry.mention.start, entry.mention.end)
        wanted[span] = Mark(*span, span, entry.status)
    for one in sheet.findings:
        spans = ((one.finding.mention.start, one.finding.mention.end), *one.finding.related)
        for place, span in enumerate(dict.fromkeys(spans)):
            mark = wanted.get(span) or Mark(*span, span, None)
            here = (*mark.here, one) if place == 0 else mark.here
            wanted[span] = mark._replace(here=here, pairs=(*mark.pairs, one.number))
    return list(_disjoint(sorted(wanted.values(), key=lambda mark: (mark.start, mark.status is None, -mark.end))))


def _disjoint(wanted: Sequence[Mark]) -> Iterator[Mark]:
    """Cut each to what the one before leaves; one wholly inside another is kept with no length, for its anchor."""
    place = 0
    for mark in wanted:
        start = max(mark.start, place)
        end = max(mark.end, start)
        yield mark._replace(start=start, end=end)
        place = end


def _blocks(page: Document) -> list[Segment]:
    """The parts that hold text, in order: those on one line are one block, and no word is in none."""
    text = page.text
    blocks: list[Segment] = []
    parts = [part for part in page.segments if part.role != "quotation"] or [Segment(0, len(text), "paragraph")]
    for part in parts:
        last = blocks[-1] if blocks else Segment(0, 0, "paragraph")
        between = text[last.end : part.start]
        if blocks and not set("\r\n") & set(between):
            blocks[-1] = Segment(last.start, part.end, part.role)
        elif _is_worded(between):
            blocks += [Segment(last.end, part.start, "paragraph"), part]
        else:
            blocks.append(part)
    last = blocks[-1]
    return [*blocks, Segment(last.end, len(text), "paragraph")] if _is_worded(text[last.end :]) else blocks


def _is_worded(text: str) -> bool:
    """Whether it is more than the lines that a table is drawn with."""
    return any(map(str.isalnum, text))


def _block(sheet: Sheet, page: Document, block: Segment, found: Sequence[Mark]) -> str:
    tag = "h2" if block.role == "headline" else "div"
    return f'<{tag} class="block {block.role}">{"".join(_marked(sheet, page, block, found))}</{tag}>\n'


def _marked(sheet: Sheet, page: Document, block: Segment, found: Sequence[Mark]) -> Iterator[str]:
    text, place = page.text, block.start
    pieces = [piece for mark in found for piece in _pieces(sheet, text, block, mark)]
    for start, end, markup in sorted(pieces, key=lambda piece: piece[0]):
        yield escape(text[place:start]) + markup
        place = max(place, end)
    yield escape(text[place : block.end].rstrip())


def _pieces(sheet: Sheet, text: str, block: Segment, mark: Mark) -> Iterator[tuple[int, int, str]]:
    """What stands in the block for a mark, and where: the marked words, and at the end of their sentence the notes."""
    start, end = max(mark.start, block.start), min(mark.end, block.end)
    begins = mark.start >= block.start
    yield start, end, _mark(sheet, mark, text[start:end], sheet.mark(*mark.whole) if begins else "")
    if mark.here and begins:
        stop = next((stop for stop, _ in sentence_ends(text, max(start, end - 1), block.end)), block.end)
        yield stop, stop, "".join(note(sheet, one) for one in mark.here)


def _mark(sheet: Sheet, mark: Mark, text: str, anchor: str) -> str:
    """The marked text; with no anchor, the rest of a mark that began in the block before."""
    name = f' id="{anchor}"' if anchor else ""
    if not text:
        return f"<span{name}></span>"
    pairs = "".join(_badge(sheet, mark, number) for number in mark.pairs if anchor)
    if mark.status is None:
        return f'<span class="bound"{name}>{escape(text)}</span>{pairs}'
    told = f'<span class="unseen"> ({STATES[mark.status].word})</span>' if anchor else ""
    shown = f'<a href="#{_target(sheet, mark)}">{escape(text)}{told}</a>'
    return f'<mark class="{mark.status}"{name}>{shown}</mark>{pairs}'


def _target(sheet: Sheet, mark: Mark) -> str:
    """Where a reader learns more of it: its note, a note that binds it, or its row in the lists."""
    if mark.here:
        return sheet.note(mark.here[0].number)
    return sheet.note(mark.pairs[0]) if mark.pairs else sheet.row(*mark.whole)


def _badge(sheet: Sheet, mark: Mark, number: int) -> str:
    kind = "own" if any(one.number == number for one in mark.here) else "other"
    return f'<a class="pair {kind}" href="#{sheet.note(number)}"><span class="unseen">note </span>{number}</a>'
