"""What stands above the first paragraph: headlines, the day and place, the writer, the page's own header."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Role, Segment

from .blocks import TITLE, Block
from .byline import is_byline
from .dateline import is_dateline
from .furniture import is_running
from .signs import sign_of

_HEAD = 40
"""A head has no more blocks than this."""
_COLUMN = 4
"""So many lines of a word or two, one below the other, are links and no titles."""
_TITLES = 3
"""A headline, a deck and a standfirst; further lines are text."""
_FEW = 3
_SEPARATORS = (" | ", " · ", " • ", " » ", " > ")


def head_size(blocks: Sequence[Block]) -> int:
    """How many blocks stand above the first paragraph of the article.

    >>> from .blocks import blocks
    >>> head_size(blocks("A title\\n\\nSales rose by 5%.")), head_size(blocks("sales of 5"))
    (1, 0)
    """
    for place, block in enumerate(blocks[:_HEAD]):
        if _is_text(block):
            return place
    first = next((place for place, block in enumerate(blocks[:_HEAD]) if _role(block) is None), 0)
    return first + 1 if len(blocks) > first + 1 else first


def head_segments(blocks: Sequence[Block]) -> Iterator[Segment]:
    """The segments of those blocks; a line of several parts ("By A. Smith | 4 May 2019") is parted.

    What stands above a row of links is the site's name.
    """
    menu = max((*_columns(blocks), *(place for place, block in enumerate(blocks) if _is_menu(block.text))), default=-1)
    titles = 0
    for place, block in enumerate(blocks):
        role = _role(block)
        if role is None and (parts := _parts(block)):
            yield from parts
            continue
        titles += role is None and place > menu
        title: Role = "furniture" if place <= menu else "headline" if titles <= _TITLES else "paragraph"
        yield Segment(block.start, block.end, role or title)


def _columns(blocks: Sequence[Block]) -> Iterator[int]:
    """The places of links that stand one below the other: "Home", "World", "Business", "Sport"."""
    run: list[int] = []
    for place, block in enumerate(blocks):
        is_link = len(block.text.split(None, 2)) < 3 and not any(letter.isdecimal() for letter in block.text)
        run = [*run, place] if is_link else []
        if len(run) >= _COLUMN:
            yield from run


def _is_text(block: Block) -> bool:
    """A paragraph, or the rows of a table."""
    if block.text.startswith("|") and block.text.endswith("|"):
        return True
    return _role(block) is None and (is_running(block.text) or len(block.text) > TITLE)


def _role(block: Block) -> Role | None:
    """The role that the shape of a line above the text gives it; None for a title or text."""
    if is_dateline(block.text):
        return "dateline"
    if is_byline(block.text):
        return "byline"
    sign = sign_of(block.text)
    if sign in ("caption", "byline"):
        return sign  # type: ignore[return-value]
    return "furniture" if sign or _is_menu(block.text) or _is_slug(block.text) else None


def _is_slug(text: str) -> bool:
    """A wire's name for a story: "BC-ECONOMY-RATES"."""
    return " " not in text and text.isupper() and ("-" in text or "/" in text)


def _is_menu(text: str) -> bool:
    """A row of links: "Home | World | Business"."""
    parts = next((text.split(mark) for mark in _SEPARATORS if mark in text), [])
    return len(parts) > 2 and all(len(part.split()) < 4 for part in parts) and not any(map(is_dateline, parts))


def _parts(block: Block) -> list[Segment]:
    """The parts of a line that holds a dateline or a byline beside something else, else none."""
    mark = next((mark for mark in _SEPARATORS if mark in block.text), None)
    if mark is None:
        return []
    segments = []
    start = block.start
    for part in block.text.split(mark):
        if part:
            segments.append(Segment(start, start + len(part), _part(part)))
        start += len(part) + len(mark)
    return segments if {segment.role for segment in segments} & {"dateline", "byline"} else []


def _part(text: str) -> Role:
    """A few words beside a date or a name are no title: "3 min read", "Updated 16:40"."""
    if is_dateline(text):
        return "dateline"
    return "byline" if is_byline(text) else "furniture" if len(text.split()) <= _FEW else "headline"
